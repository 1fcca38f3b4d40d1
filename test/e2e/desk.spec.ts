import { join } from 'node:path';
import { expect, expectAccessible, signIn, test } from './observatory.ts';

const DESK_PAGES = [
  '/desk',
  '/desk/search',
  '/desk/documents/add',
  '/desk/releases',
  '/desk/people',
  '/desk/audit',
  '/desk/account',
];

test('Everything of the desk is closed without sign-in', async ({ page, observatory }) => {
  for (const path of DESK_PAGES) {
    await page.goto(observatory.address + path);
    expect(new URL(page.url()).pathname, path).toBe('/sign-in');
  }
  await expectAccessible(page);
  for (const path of ['/desk/releases?/build', '/desk/documents/add']) {
    const answer = await page.request.post(observatory.address + path, {
      form: {},
      headers: { origin: observatory.address },
      maxRedirects: 0,
    });
    expect([303, 401, 403], path).toContain(answer.status());
  }
  // A form on another site cannot act for a person who is signed in here.
  const foreign = await page.request.post(`${observatory.address}/sign-in`, {
    form: { signInName: 'x' },
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(foreign.status()).toBe(403);
});

test('A name that somebody points at this machine is not answered', async ({ page, observatory }) => {
  const answer = await page.request.get(`${observatory.address}/es`, { headers: { host: 'rebound.example' } });
  expect(answer.status()).toBe(421);
});

test('Every page of the desk passes axe in both languages, on a phone, in the dark', async ({ page, observatory }) => {
  test.setTimeout(120_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  await signIn(page, observatory, 'es');
  for (const language of ['es', 'en']) {
    for (const path of DESK_PAGES) {
      await page.goto(observatory.address + path);
      expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
      await expectAccessible(page);
    }
    if (language === 'es') {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(`${observatory.address}/desk`);
      await page.getByRole('button', { name: 'English' }).click();
    }
  }
  expect(complaints).toEqual([]);
});

test('The one-time link works once; afterwards the pass phrase does', async ({ page, observatory }) => {
  const { passPhrase } = await signIn(page, observatory, 'en');
  await page.goto(`${observatory.address}/desk`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(observatory.signInLink);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goto(`${observatory.address}/desk`);
  await page.locator('input[name=signInName]').fill('ana');
  await page.locator('input[type=password]').fill('not the pass phrase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.locator('input[name=signInName]').fill('ana');
  await page.locator('input[type=password]').fill(passPhrase);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk');
});

test('A document that cannot be read is refused with a sentence, and what was typed stays', async ({
  page,
  observatory,
}) => {
  await signIn(page, observatory, 'en');
  for (const [name, content, sentence] of [
    ['empty.txt', Buffer.from(''), /no text|choose|paste/i],
    ['junk.txt', Buffer.from(Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)), /not a text file/],
    [
      'french.txt',
      Buffer.from(
        "En 2019, le parquet a enregistré quarante affaires de traite des êtres humains, selon l'observatoire. ".repeat(
          4,
        ),
      ),
      /French/,
    ],
  ] as const) {
    await page.goto(`${observatory.address}/desk/documents/add`);
    await page.locator('input[name=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: content });
    await page.locator('input[name=publisher]').fill('El Ejemplo');
    await page.locator('input[name=published]').fill('2014-11-15');
    await page.locator('form:has(input[name=file]) button.primary').click();
    await expect(page.getByRole('alert').first()).toContainText(sentence);
    await expect(page.locator('input[name=publisher]')).toHaveValue('El Ejemplo');
    await expectAccessible(page);
  }
});

test('The review works without scripts', async ({ browser, page, observatory }) => {
  await signIn(page, observatory, 'en');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(`${observatory.address}/desk/documents/add`);
  await plain.locator('input[name=file]').setInputFiles(join(import.meta.dirname, '..', 'fixtures', 'brief-es.txt'));
  await plain.locator('input[name=publisher]').fill('El Ejemplo');
  await plain.locator('input[name=published]').fill('2014-11-15');
  await plain.locator('form:has(input[name=file]) button.primary').click();
  await plain.waitForURL(/\/desk\/documents\/[0-9a-f]{64}/);
  await plain.locator('button[value=accept]').first().click();
  await expect(plain.locator('body')).toContainText('1 of 7');
  await plain.locator('button:has-text("Undo")').filter({ visible: true }).first().click();
  await expect(plain.locator('body')).toContainText('0 of 7');
  await context.close();
});
