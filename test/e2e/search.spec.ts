import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test, type Observatory } from './observatory.ts';

/** Invented text: what seems to identify a victim is neither found nor taken away. */
const TEXT = `La Fiscalía Inventada registró 1.359 denuncias de trata en Potosí en 2019.
Entre las víctimas hubo 12 niñas, según la Fiscalía Inventada.
La policía rescató a la adolescente Juanita Imaginaria en Oruro y contó 40 casos en 2019.`;

async function add(page: Page, observatory: Observatory): Promise<void> {
  for (const [text, publisher, published] of [
    [TEXT, 'El Ejemplo', '2020-03-04'],
    [
      readFileSync(join(import.meta.dirname, '..', 'fixtures', 'brief-es.txt'), 'utf8'),
      'Diario Supuesto',
      '2014-11-15',
    ],
  ] as const) {
    await page.goto(`${observatory.address}/desk/documents/add`);
    await page.locator('input[name=file]').setInputFiles({
      name: 'nota.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page.locator('input[name=publisher]').fill(publisher);
    await page.locator('input[name=published]').fill(published);
    await page.locator('form:has(input[name=file]) button.primary').click();
    await page.waitForURL(/\/desk\/documents\/[0-9a-f]{64}/);
  }
}

test('Words lead to documents, quotes, producers and places, by keyboard', async ({ page, observatory }) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'es');
  await add(page, observatory);

  // The key leads here from everywhere, and the field has the focus.
  await page.goto(`${observatory.address}/desk`);
  await expectAccessible(page);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await page.waitForURL('**/desk/search');
  await expect(page.locator('#q')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('FISCALIA denuncias 1359');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=FISCALIA/);
  await expect(page.locator('mark').first()).toHaveText('Fiscalía');
  await expect(page.locator('mark').nth(1)).toHaveText('1.359');
  await expect(page.getByRole('link', { name: /^Documentos 1$/ })).toHaveAttribute('aria-current', 'page');
  await expectAccessible(page);

  // Quotes: down from the field, Enter opens the sentence in its document.
  await page.getByRole('link', { name: /^Citas/ }).click();
  await page.waitForURL(/kind=claim/);
  await page.locator('#q').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('a[data-hit]').first()).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/desk\/documents\/[0-9a-f]{64}\?claim=/);

  await page.goto(`${observatory.address}/desk/search?q=fiscalia&kind=producer`);
  await page.waitForLoadState('networkidle');
  await page.locator('body').press('j');
  await expect(page.locator('a[data-hit]').first()).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.locator('#q')).toBeFocused();
  await expectAccessible(page);
  await page.goto(`${observatory.address}/desk/search?q=potosi&kind=place`);
  await page
    .locator('li', { has: page.getByText('Bolivia/Potosí', { exact: true }) })
    .getByRole('link')
    .click();
  await page.waitForURL(/place=Bolivia/);
  await expect(page.locator('a[data-hit]', { hasText: '1.359' })).toHaveCount(1);

  // Nothing found says what to do; a name that was withheld is not found.
  for (const typed of ['nadaquever', 'Juanita']) {
    await page.goto(`${observatory.address}/desk/search?q=${typed}`);
    await expect(page.locator('main')).toContainText('No se encontró nada');
  }
  await page.goto(`${observatory.address}/desk/search?q=oruro`);
  await expect(page.locator('main')).toContainText('adolescente […] en Oruro');
  await expectAccessible(page);
});

test('Filters stand in the address, work without scripts, and say what is wrong', async ({
  browser,
  page,
  observatory,
}) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'en');
  await add(page, observatory);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    viewport: { width: 320, height: 640 },
    colorScheme: 'dark',
  });
  const plain = await context.newPage();
  await plain.goto(`${observatory.address}/desk/search`);
  await plain.locator('summary').click();
  await plain.locator('select[name=measure]').selectOption('cases_reported');
  await plain.locator('select[name=status]').selectOption('proposed');
  await plain.locator('input[name=place]').fill('potosi');
  await plain.locator('input[name=from]').fill('2020-03-01');
  await plain.locator('input[name=to]').fill('2020-03-04');
  await plain.locator('details button').click();
  await plain.waitForURL(/measure=cases_reported/);
  await expect(plain.locator('a[data-hit]')).toHaveCount(1);
  await expect(plain.locator('a[data-hit]')).toContainText('1,359');
  await expect(plain.locator('input[name=place]')).toHaveValue('potosi');
  expect(await plain.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await plain.goto(`${observatory.address}/desk/search?q=cases&place=Nowhereland`);
  await expect(plain.locator('.error')).toContainText('Nowhereland');
  await plain.goto(`${observatory.address}/desk/search?q=casos&from=2020-01-01&to=2019-01-01`);
  await expect(plain.locator('.error')).toContainText('after the last');
  await context.close();

  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${observatory.address}/desk/search?q=cases&place=Nowhereland`);
  await expectAccessible(page);
  // The work list keeps its filters in its address too.
  await page.goto(`${observatory.address}/desk?open=1`);
  await page.getByRole('link', { name: 'El Ejemplo' }).click();
  await page.waitForURL(/publisher=El\+Ejemplo/);
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expectAccessible(page);
});

test('What is on the screen can be taken away, each row with its address', async ({ page, observatory }) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'es');
  await add(page, observatory);
  await page.goto(`${observatory.address}/desk/search?q=casos&kind=claim&publisher=El+Ejemplo`);
  const shown = await page.locator('a[data-hit]').count();
  expect(shown).toBeGreaterThan(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^vigia-citas-\d{4}-\d{2}-\d{2}\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(shown);
  for (const row of rows) {
    expect(row['Dirección en Vigía']).toMatch(
      new RegExp(`^${observatory.address}/desk/documents/[0-9a-f]{64}\\?claim=`),
    );
    await page.goto(row['Dirección en Vigía']!);
    await expect(page.locator('h1')).toBeVisible();
  }
  expect(text).not.toContain('Juanita');
  expect(text).toContain('adolescente […]');

  const get = (path: string) => page.request.get(`${observatory.address}/desk/export/${path}`);
  const xlsx = await get('claims.xlsx?q=casos&publisher=el+ejemplo');
  const [sheet] = (await readXlsx(new Uint8Array(await xlsx.body()))).sheets;
  expect(sheet!.rows).toHaveLength(shown + 1);
  const json = (await (await get('claims.json?q=casos&publisher=el+ejemplo')).json()) as { rows: { value: number }[] };
  expect(json.rows.map(({ value }) => value)).toContain(40);
  const citations = (await (await get('claims.csl?q=casos&publisher=el+ejemplo')).json()) as { publisher: string }[];
  expect(citations).toMatchObject([{ type: 'document', publisher: 'El Ejemplo' }]);
  const documents = (await (await get('documents.json?q=trata')).json()) as { rows: { address: string }[] };
  expect(documents.rows).toHaveLength(2);
  const work = (await (await get('work.json?publisher=El+Ejemplo')).json()) as { rows: { publisher: string }[] };
  expect(work.rows).toMatchObject([{ publisher: 'El Ejemplo' }]);
  // The lists of other pages, by the addresses of these pages.
  const queue = (await (await get('queue.json?measure=cases_reported')).json()) as { rows: { measure: string }[] };
  expect(new Set(queue.rows.map(({ measure }) => measure))).toEqual(new Set(['cases_reported']));
  for (const [list, path] of [
    ['figures', 'figures?state=all'],
    ['findings', 'findings?list=all'],
  ] as const) {
    await page.goto(`${observatory.address}/desk/${path}`);
    const href = await page.getByRole('link', { name: 'JSON' }).getAttribute('href');
    expect(href).toContain(`/desk/export/${list}.json?`);
    const taken = (await (await page.request.get(observatory.address + href!)).json()) as {
      rows: { address: string }[];
    };
    expect(taken.rows.length).toBeGreaterThan(0);
    expect(taken.rows[0]!.address).toContain(`${observatory.address}/desk/${list}/`);
  }
  const series = (await (await get('series.json?measure=cases_reported&place=Bolivia')).json()) as { rows: object[] };
  expect(series.rows.length).toBeGreaterThan(10);
  expect(((await (await get('findings.csl?list=all')).json()) as object[]).length).toBeGreaterThan(0);
  expect((await get('claims.pdf')).status()).toBe(404);
  expect((await get('people.csv')).status()).toBe(404);
  // Not without signing in.
  await page.context().clearCookies();
  expect(
    (
      await page.request.get(`${observatory.address}/desk/export/claims.json?q=casos`, {
        headers: { accept: 'application/json' },
      })
    ).status(),
  ).toBe(401);
});
