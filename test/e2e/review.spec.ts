import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, signIn, test, type Observatory } from './observatory.ts';

/** An invented bulletin with two numbers in one sentence and a table that is only a picture. */
const BULLETIN = `Boletín inventado del Observatorio Inventado

En 2019 la Fiscalía Inventada registró 258 casos de trata de personas en Bolivia, frente a 190 casos en 2018. En La Paz se denunciaron 41 casos durante 2019.

Entre las víctimas rescatadas en 2019 hubo 52 niñas y 16 niños en Santa Cruz. El expediente 4431 sigue abierto.

La Policía Inventada detuvo a 33 personas en 2019.
`;

async function addBulletin(page: Page, observatory: Observatory): Promise<string> {
  const path = join(observatory.dataFolder, 'boletin-inventado.txt');
  writeFileSync(path, BULLETIN);
  await page.goto(`${observatory.address}/desk/documents/add`);
  await page.locator('input[name=file]').first().setInputFiles(path);
  await page.locator('input[name=publisher]').fill('El Ejemplo');
  await page.locator('input[name=published]').fill('2020-02-01');
  await page.locator('form:has(input[name=file]) button.primary').click();
  await page.waitForURL(/\/desk\/documents\/[0-9a-f]{64}/);
  return new URL(page.url()).pathname;
}

const said = (page: Page) => page.locator('.said');

/** Presses a key where the page listens, and waits for what is said. */
async function press(page: Page, key: string, words: string | RegExp): Promise<void> {
  await page.keyboard.press(key);
  await expect(said(page)).toContainText(words);
}

test('The queue is reviewed by keyboard: accept, undo, another reading, split and its undo', async ({
  page,
  observatory,
}) => {
  test.setTimeout(180_000);
  await signIn(page, observatory, 'es');
  await addBulletin(page, observatory);
  await open(page, `${observatory.address}/desk/queue`);
  await expectAccessible(page);
  const list = page.locator('.queue ol > li');
  const waiting = await list.count();
  expect(waiting).toBeGreaterThan(4);
  await expect(page.locator('.quote.current').first()).toBeVisible();

  // The most doubtful comes first; its decision is taken back.
  const first = await list.first().getAttribute('id');
  await press(page, 'a', 'Guardado: aceptada');
  await press(page, 'u', 'Deshecho');
  await expect(page.locator(`#${first} a`)).toHaveAttribute('aria-current', 'true');
  // Another reading by its number, and back.
  await press(page, '1', 'Guardado: corregida');
  await press(page, 'u', 'Deshecho');
  await press(page, 'j', /^2 de/);
  await press(page, 'k', /^1 de/);

  // One figure becomes two, by keyboard alone.
  await press(page, 's', 'Corrigiendo');
  await expect(page.locator('#split-title')).toBeFocused();
  await expectAccessible(page);
  await page.locator('#p0-value').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.problem').first()).toBeVisible();
  await page.locator('#p1-value').fill('7');
  await page.keyboard.press('Enter');
  await page.waitForURL(/last=/);
  await expect(said(page)).toContainText('Guardado');
  await expectAccessible(page);
  await page.keyboard.press('u');
  await page.waitForURL(/desk\/queue/);
  await expect(page.locator('.head')).toContainText(`${waiting} propuestas esperan`);

  // Filters live in the address and work without scripts.
  await page.locator('details.filters summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('select[name=order]').selectOption('newest');
  await page.locator('select[name=measure]').selectOption('arrests');
  await page.locator('.filters button').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/order=newest/);
  await expect(list).toHaveCount(1);
  await expectAccessible(page);
});

test('The surest figures of a document are accepted in one step, and the step is undone', async ({
  page,
  observatory,
}) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'en');
  const path = await addBulletin(page, observatory);
  await open(page, observatory.address + path);
  await page.keyboard.press('t');
  await expect(page.locator('#at-least')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0');
  await expect(page.locator('.together button')).toContainText('0%');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/step=/);
  await expect(page.locator('a.token.accepted').first()).toBeVisible();
  await expect(page.locator('a.token.proposed')).toHaveCount(0);
  await expectAccessible(page);
  await page.locator('#undo-step').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.done')).toContainText('wait again');
  await expect(page.locator('a.token.accepted')).toHaveCount(0);
});

test('Figures are added by hand: a number of the text with its sentence, one of a picture with its place', async ({
  page,
  observatory,
}) => {
  test.setTimeout(180_000);
  await signIn(page, observatory, 'en');
  const path = await addBulletin(page, observatory);
  await open(page, observatory.address + path);
  await page.keyboard.press('m');
  await page.waitForURL(/add/);
  await expect(page.locator('#foundAt')).toBeFocused();
  await expectAccessible(page);
  // A number of the text is chosen by keyboard.
  await page.locator('a.choose', { hasText: '4431' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/at=/);
  await expect(page.locator('#value')).toHaveValue('4431');
  await expect(page.locator('.claim blockquote strong')).toHaveText('4431');
  await expectAccessible(page);
  await page.locator('#value').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/last=/);
  await expect(page.locator('a.token.accepted', { hasText: '4431' })).toBeVisible();
  // Another person adds the same number: it is there already.
  await page.goto(`${observatory.address}${path}?add&at=${BULLETIN.indexOf('4431')}-${BULLETIN.indexOf('4431') + 4}`);
  await page.locator('#value').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('there already');
  await expectAccessible(page);

  // A picture has no text: the place in words is needed.
  await open(page, `${observatory.address}${path}?add`);
  await page.locator('#value').fill('77');
  await page.keyboard.press('Enter');
  await expect(page.locator('#foundAt-error')).toBeVisible();
  await page.locator('#foundAt').fill('page 3, table 2');
  await page.locator('#foundAt').press('Enter');
  await page.waitForURL(/last=/);
  await expect(page.locator('.claim')).toContainText('page 3, table 2');
  await page.waitForLoadState('networkidle');
  await press(page, 'u', 'taken away');

  // A source is corrected, and takes figures too.
  await page.locator('.head a[href^="/desk/sources/"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/desk\/sources/);
  await expectAccessible(page);
  await page.locator('#source-title').fill('Bulletin corrected by hand');
  await page.keyboard.press('Enter');
  await page.waitForURL(/saved/);
  await expect(page.locator('h1')).toHaveText('Bulletin corrected by hand');
  await expectAccessible(page);
});

test('A second reviewer sees what changed before a split goes over it', async ({ browser, page, observatory }) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'en');
  const path = await addBulletin(page, observatory);
  await open(page, observatory.address + path);
  await press(page, 's', 'Enter saves');
  // The same person in another window is as much another reviewer.
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await context.newPage();
  await open(other, observatory.address + path);
  await press(other, 'r', 'Saved: rejected');
  await context.close();
  await page.locator('#p1-value').fill('9');
  await page.locator('#p1-value').press('Enter');
  await expect(page.locator('#stale-title')).toBeVisible();
  await expect(page.locator('.claim')).toContainText('rejected');
  await expectAccessible(page);
});

test('Queue and forms fit a phone, in the dark, and work without scripts', async ({ browser, page, observatory }) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'es');
  const path = await addBulletin(page, observatory);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const address of ['/desk/queue', '/desk/queue?split', `${path}?add`, '/desk/names']) {
    await page.goto(observatory.address + address);
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, address).toBe(false);
  }
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(`${observatory.address}/desk/queue`);
  const waiting = await plain.locator('.queue ol > li').count();
  await plain.locator('button[value=accept]').click();
  await expect(plain.locator('.queue ol > li')).toHaveCount(waiting - 1);
  await plain.locator('button.undo').click();
  await expect(plain.locator('.said')).toContainText('Deshecho');
  await context.close();
});
