import { expect, expectAccessible, signIn, test } from './observatory.ts';

test('A name is merged into another by keyboard, with a preview, and the merge is undone', async ({
  page,
  observatory,
}) => {
  await signIn(page, observatory, 'en');
  await page.goto(`${observatory.address}/desk/names`);
  await expectAccessible(page);
  const row = (name: string) => page.locator('tbody tr', { has: page.getByRole('link', { name, exact: true }) });
  const before = await row('Bolivian Police').locator('td.number').textContent();
  await page.getByRole('link', { name: 'Merge Police, data of the OBSCD with another' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/from=police-obscd/);
  await page.locator('select[name=into]').focus();
  await page.keyboard.type('Bolivian Police');
  await page.getByRole('button', { name: 'See what changes' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/into=police/);
  await expect(page.locator('.panel')).toContainText('10 figures');
  await expectAccessible(page);
  await page.locator('input[name=reason]').focus();
  await page.keyboard.type('the same register');
  await page.keyboard.press('Enter');
  await page.waitForURL(/merged/);
  await expect(row('Bolivian Police').locator('td.number')).toHaveText(String(Number(before) + 10));
  await expect(page.locator('.merges')).toContainText('the same register');
  await expectAccessible(page);
  // The other way would lead in a circle.
  await page.goto(`${observatory.address}/desk/names?kind=producer&from=police&into=police-obscd`);
  await page.locator('input[name=reason]').press('Enter');
  await expect(page.getByRole('alert')).toContainText('circle');
  await page.goto(`${observatory.address}/desk/names`);
  await page.locator('.merges button').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/undone/);
  await expect(row('Bolivian Police').locator('td.number')).toHaveText(before!);
});

test('A producer is added and changed, and its counting rule kept with its dates', async ({ page, observatory }) => {
  await signIn(page, observatory, 'es');
  await page.goto(`${observatory.address}/desk/names`);
  await page.locator('summary', { hasText: 'Agregar un productor' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#nameEs').focus();
  await page.keyboard.type('Fiscalía General del Estado');
  await page.keyboard.press('Enter');
  // That name is taken.
  await expect(page.locator('#nameEs-error')).toBeVisible();
  await expectAccessible(page);
  await page.locator('#nameEs').fill('Observatorio Andino Inventado');
  await page.locator('#nameEs').press('Enter');
  await page.waitForURL(/names\/observatorio-andino-inventado/);
  await expectAccessible(page);
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('#counts').fill('causas inventadas, no víctimas');
  await page.locator('#counts').press('Enter');
  await expect(page.locator('#since-error')).toBeVisible();
  await expectAccessible(page);
  await page.locator('#since').fill('2015-01-01');
  await page.locator('#since').press('Enter');
  await page.waitForURL(/saved/);
  await expect(page.locator('main')).toContainText('causas inventadas, no víctimas');
  await page.locator('form[action="?/withdrawRule"] button').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toContainText('Todavía no hay reglas de conteo');
  await page.locator('#localAliases').fill('Observatorio = XQ');
  await page.getByRole('button', { name: 'Guardar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#localAliases-error')).toBeVisible();
  for (const kind of ['publisher', 'place']) {
    await page.goto(`${observatory.address}/desk/names?kind=${kind}`);
    await expectAccessible(page);
  }
});
