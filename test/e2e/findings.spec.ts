import type { Page } from '@playwright/test';
import { expect, expectAccessible, secondReviewer, signIn, test } from './observatory.ts';

const countIn = async (page: Page) => Number(/^\d+/.exec(await page.locator('h1').innerText())?.[0] ?? Number.NaN);

test('A reviewer goes through the findings with single keys, and takes a decision back', async ({
  page,
  observatory,
}) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'es');
  await page.getByRole('link', { name: 'Hallazgos' }).click();
  await expect(page.locator('h1')).toContainText('hallazgos esperan una decisión');
  const before = await countIn(page);
  await expectAccessible(page);

  await page.keyboard.press('j');
  const first = page.locator('article').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByRole('status')).toHaveText('Guardado: reconocido.');
  await expect(first).toContainText('Reconocido por Ana (inventada)');

  // The next one is under the keys; a dismissal asks for its reason.
  const second = page.locator('article').nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Escriba por qué');
  await page.keyboard.type('La segunda es una errata de la imprenta.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Guardado: descartado.');
  await expect(second).toContainText('La segunda es una errata de la imprenta.');
  await page.keyboard.press('u');
  await expect(page.getByRole('status')).toHaveText('Deshecho: espera otra vez una decisión.');
  await expectAccessible(page);

  await page.reload();
  expect(await countIn(page)).toBe(before - 1);
  await page.getByRole('link', { name: /Reconocidos/ }).click();
  await expect(page.locator('h1')).toHaveText('1 hallazgo reconocido');

  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.waitForURL('**/desk/findings/*');
  await expect(page.getByRole('heading', { name: 'Qué mira este control' })).toBeVisible();
  await expect(page.locator('ol')).toContainText('Reconoció Ana (inventada)');
  await expect(page.getByRole('link', { name: 'Decidir la cifra' }).first()).toHaveAttribute(
    'href',
    /\/desk\/figures\/by-claim\/[0-9a-f]{16}/,
  );
  await expectAccessible(page);
  await page.keyboard.press('u');
  await expect(page.locator('ol')).toContainText('Deshizo la decisión');
});

test('The contradictions of the workspace are found, narrowed in the address, and stand beside their claims', async ({
  page,
  observatory,
}) => {
  await signIn(page, observatory, 'en');
  await page.goto(`${observatory.address}/desk/findings?check=contradiction&place=La%20Paz`);
  await expect(page.locator('article')).toHaveCount(1);
  await expect(page.locator('article')).toContainText('691');
  await expect(page.locator('article')).toContainText('525');
  await page.goto(`${observatory.address}/desk/findings?check=contradiction&weight=3`);
  await expect(page.locator('article').first()).toContainText('363');
  await page.goto(`${observatory.address}/desk/findings?place=Nowhere`);
  await expect(page.getByText('No finding is like that.')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${observatory.address}/desk/findings?check=contradiction`);
  const sentence = await page.locator('article h2').first().innerText();
  await page.locator('article').first().getByRole('rowheader').first().getByRole('link').click();
  await page.waitForURL('**/desk/claims/*');
  await page.getByRole('link', { name: sentence }).click();
  await page.waitForURL('**/desk/findings/*');
  await expect(page.locator('h1')).toHaveText(sentence);
});

test('The second of two reviewers sees what the first decided, and nothing is overwritten', async ({
  page,
  observatory,
}) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'es');
  const other = await secondReviewer(page, observatory);
  for (const each of [page, other]) await each.goto(`${observatory.address}/desk/findings`);
  await page.locator('article').first().getByLabel('Motivo').fill('Son dos unidades.');
  await page.locator('article').first().getByRole('button', { name: 'Descartar' }).click();
  await expect(page.getByRole('status')).toHaveText('Guardado: descartado.');

  const card = other.locator('article').first();
  await card.getByRole('button', { name: 'Reconocer' }).click();
  await expect(card.getByRole('alert')).toContainText('Ana (inventada) decidió antes que usted');
  await expect(card).toContainText('Son dos unidades.');
  await expectAccessible(other);
  await other.context().close();
});

test('Findings are decided without scripts, on a phone, in the dark', async ({ page, browser, observatory }) => {
  await signIn(page, observatory, 'es');
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    viewport: { width: 320, height: 640 },
    colorScheme: 'dark',
  });
  const phone = await plain.newPage();
  await phone.goto(`${observatory.address}/desk/findings?check=arithmetic-slip`);
  const before = await countIn(phone);
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await phone.locator('article').first().getByRole('button', { name: 'Descartar' }).click();
  await expect(phone.locator('article').first()).toContainText('Escriba por qué no es un problema');
  await phone.locator('article').first().getByRole('button', { name: 'Reconocer' }).click();
  await expect(phone.getByRole('status')).toHaveText('Guardado: reconocido.');
  expect(await countIn(phone)).toBe(before - 1);
  expect(phone.url()).toContain('check=arithmetic-slip');
  await plain.close();
});
