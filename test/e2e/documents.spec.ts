import type { Page } from '@playwright/test';
import { makePdf, makeXlsx, pdfLines } from '../make-document.ts';
import { expect, expectAccessible, signIn, test } from './observatory.ts';

/** Invented documents, made here. */
const PAGE = `<!doctype html><html lang="es-BO"><head><meta charset="utf-8"><title>Suben las denuncias de trata</title>
<meta property="og:site_name" content="El Ejemplo"><meta property="article:published_time" content="2013-02-05T20:00:00-04:00"></head>
<body><nav><a href="/">Inicio 1234</a></nav><article><p>La Fiscalía de la ciudad inventada registró 190 casos de trata en 2011 y 258 casos en 2012.</p></article></body></html>`;
const PDF = makePdf(
  [
    pdfLines(['La Fiscalía de la ciudad inventada registró 190 casos de trata en 2011.']),
    pdfLines(['En 2012 registró 258 casos de trata.']),
  ],
  { title: 'Informe inventado' },
);
const TABLE = makeXlsx({
  Notas: [['Cifras inventadas']],
  'Casos de trata': [
    ['Departamento', 2011, 2012],
    ['La Paz', 100, 120],
    ['Atlántida', 1, 2],
    ['Oruro', null, 7],
  ],
});

async function add(
  page: Page,
  address: string,
  file: { name: string; content: string | Uint8Array },
  facts: Readonly<Record<string, string>> = {},
) {
  await page.goto(`${address}/desk/documents/add`);
  await page
    .locator('input[name=file]')
    .setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.content) });
  for (const [name, value] of Object.entries(facts)) await page.locator(`input[name=${name}]`).fill(value);
  await page.locator('form:has(input[name=file]) button.primary').click();
}

test('A saved page says who published it and when, and a PDF shows its pages', async ({ page, observatory }) => {
  await signIn(page, observatory, 'es');
  await add(page, observatory.address, { name: 'nota.html', content: PAGE });
  await page.waitForURL(/documents\/[0-9a-f]{64}/, { timeout: 30_000 });
  await expect(page.locator('header.head')).toContainText('El Ejemplo · 5 de febrero de 2013');
  await expect(page.locator('.document .token')).toHaveText([/^190/, /^258/]);
  await expect(page.locator('.document')).not.toContainText('Inicio');

  await add(page, observatory.address, { name: 'informe.pdf', content: PDF });
  await expect(page.getByRole('alert').first()).toContainText('Escriba quién lo publicó.');
  await page
    .locator('input[name=file]')
    .setInputFiles({ name: 'informe.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) });
  await page.locator('input[name=publisher]').fill('Observatorio Inventado');
  await page.locator('input[name=published]').fill('2013-02-01');
  await page.locator('form:has(input[name=file]) button.primary').click();
  await page.waitForURL(/documents\/[0-9a-f]{64}/, { timeout: 30_000 });
  await expect(page.locator('header.head')).toContainText('2 páginas');
  await expect(page.locator('.document .page')).toHaveText(['página 1', 'página 2']);
  await expectAccessible(page);
});

test('The captured file is saved byte for byte and never shown', async ({ page, observatory }) => {
  await signIn(page, observatory, 'en');
  const content = PAGE.replace('<nav>', '<script>document.title = "run"</script><nav>');
  await add(page, observatory.address, { name: 'nota ñ "1".html', content });
  await page.waitForURL(/documents\/[0-9a-f]{64}/, { timeout: 30_000 });
  const address = page.url().split('?')[0]!;
  const response = await page.request.get(`${address}/file`);
  expect(await response.body()).toEqual(Buffer.from(content));
  expect(response.headers()).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="nota _ _1_.html"; filename*=UTF-8''nota%20%C3%B1%20%221%22.html`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  expect((await page.request.get(`${observatory.address}/desk/documents/${'0'.repeat(64)}/file`)).status()).toBe(404);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the captured file' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain('nota');
});

test('Pasted markup is read as the page that it is', async ({ page, observatory }) => {
  await signIn(page, observatory, 'en');
  await page.goto(`${observatory.address}/desk/documents/add`);
  await page.locator('textarea[name=text]').fill(PAGE);
  await page.locator('form:has(input[name=file]) button.primary').click();
  await page.waitForURL(/documents\/[0-9a-f]{64}/, { timeout: 30_000 });
  await expect(page.locator('header.head')).toContainText('El Ejemplo');
});

for (const scripts of [true, false])
  test(`A table becomes figures when somebody has said what its columns count, ${scripts ? 'by keyboard' : 'without scripts'}`, async ({
    browser,
    page: signedIn,
    observatory,
  }) => {
    await signIn(signedIn, observatory, 'es');
    const context = await browser.newContext({
      javaScriptEnabled: scripts,
      storageState: await signedIn.context().storageState(),
    });
    const page = await context.newPage();
    await add(
      page,
      observatory.address,
      { name: 'casos.xlsx', content: TABLE },
      { publisher: 'Fiscalía Inventada', published: '2013-02-01', title: 'Casos de trata' },
    );
    await page.waitForURL(/\/table/, { timeout: 30_000 });
    await page.getByRole('link', { name: 'Casos de trata', exact: true }).click();
    await expect(page.locator('body')).toContainText('Celda A3: No se conoce el lugar «Atlántida».');
    await expect(page.getByRole('button', { name: 'Tomar 3 cifras como propuestas' })).toBeVisible();
    if (scripts) await expectAccessible(page);

    await page.getByLabel('Qué se cuenta').selectOption('investigations');
    await page.getByLabel('C · 2012').uncheck();
    await page.getByRole('button', { name: 'Ver el resultado' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/measure=investigations/);
    await expect(page.getByRole('button', { name: 'Tomar 1 cifra como propuesta' })).toBeVisible();
    await page.getByLabel('C · 2012').check();
    await page.getByLabel('Primera fila con cifras').fill('dos');
    await page.getByRole('button', { name: 'Ver el resultado' }).click();
    await expect(page.getByRole('alert')).toContainText('Escriba un número de fila.');
    await page.getByLabel('Primera fila con cifras').fill('2');
    // What was filled in is still there.
    await expect(page.getByLabel('Qué se cuenta')).toHaveValue('investigations');
    await page.getByRole('button', { name: 'Ver el resultado' }).click();
    await page.getByRole('button', { name: 'Tomar 3 cifras como propuestas' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/taken=3/);
    await expect(page.getByRole('status').first()).toContainText('Se agregaron 3 propuestas.');
    await page.getByRole('link', { name: 'Revisarlas' }).click();
    await expect(page.locator('.document .token')).toHaveText([/^100/, /^120/, /^7/]);
    if (scripts) await expectAccessible(page);
    await context.close();
  });
