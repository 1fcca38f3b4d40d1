import { expect, expectAccessible, signIn, test } from './observatory.ts';
import { damagedDocument, weekDocuments } from './week-documents.ts';

test('A week of mail comes in at once, whatever its form, and each file says what became of it', async ({
  page,
  observatory,
}) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'es');
  await page.goto(`${observatory.address}/desk/documents/add`);
  await page.getByRole('link', { name: 'Agregar varios archivos o una carpeta' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Agregar los archivos' }).click();
  await expect(page.getByRole('alert')).toHaveText('Elija al menos un archivo.');

  const files = [...(await weekDocuments()), damagedDocument()];
  await page.locator('input[name=files]').setInputFiles(files);
  await page.locator('#publisher').fill('Redacción inventada');
  await page.getByRole('button', { name: 'Agregar los archivos' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'no se pudieron leer' })).toBeVisible({ timeout: 90_000 });
  const said = async (name: string) => page.locator('.outcomes > li').filter({ hasText: name }).innerText();
  expect(await said('policia.html')).toContain('cifras propuestas');
  expect(await said('lista.ris')).toContain('2 fuentes nuevas');
  expect(await said('cortado.pdf')).toContain('dañado');
  // No date stands in it: the person gives it here, and the file comes in.
  expect(await said('agencia.txt')).toContain('no dice cuándo se publicó');
  const agency = page.locator('.outcomes > li').filter({ hasText: 'agencia.txt' });
  await agency.locator('input[name=published]').fill('2026-07-29');
  await agency.getByRole('button', { name: 'Intentar otra vez' }).click();
  await expect(agency).toContainText('misma historia', { timeout: 30_000 });
  await expectAccessible(page);

  // The same files again: nothing is added twice.
  await page.locator('input[name=files]').setInputFiles(files.filter(({ name }) => name === 'policia.html'));
  await page.getByRole('button', { name: 'Agregar los archivos' }).click();
  await expect(page.locator('.outcomes > li').last()).toContainText('Ya estaba');
});

test('Without scripts the files come in with one form', async ({ browser, observatory }) => {
  test.setTimeout(120_000);
  const signedIn = await browser.newContext();
  await signIn(await signedIn.newPage(), observatory, 'en');
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await signedIn.storageState() });
  const page = await context.newPage();
  await page.goto(`${observatory.address}/desk/documents/several`);
  const [police, prosecutor] = await weekDocuments();
  await page.locator('input[name=files]').setInputFiles([police!, prosecutor!]);
  await page.getByRole('button', { name: 'Add the files' }).click();
  await expect(page.locator('.outcomes')).toContainText('Added, with');
  await expect(page.locator('.outcomes')).toContainText('neither who published it nor when');
  await context.close();
  await signedIn.close();
});
