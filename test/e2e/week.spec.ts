import { expect, expectAccessible, open, secondReviewer, signIn, test } from './observatory.ts';
import { damagedDocument, weekDocuments } from './week-documents.ts';

const REASON = 'La Fiscalía cuenta también lo que otras oficinas le remiten (razón inventada).';

test('A week at the desk: twelve documents, review by keyboard, a contradiction decided, a release', async ({
  page,
  observatory,
}) => {
  test.setTimeout(300_000);
  await signIn(page, observatory, 'es');

  // Monday: the mail of the week, and one file that is damaged.
  await open(page, `${observatory.address}/desk/documents/several`);
  await page.locator('input[name=files]').setInputFiles([...(await weekDocuments()), damagedDocument()]);
  await page.locator('#publisher').fill('Redacción inventada');
  await page.locator('#published').fill('2026-07-29');
  await page.getByRole('button', { name: 'Agregar los archivos' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: '12 agregados, 0 ya estaban, 1 no se pudieron leer' }),
  ).toBeVisible({
    timeout: 120_000,
  });
  const outcome = (name: string) => page.locator('.outcomes > li').filter({ hasText: name });
  await expect(outcome('diario.html')).toContainText('misma historia');
  const storyAddress = await outcome('diario.html').getByRole('link').getAttribute('href');

  // The table of departments and years: what its columns count is said once.
  await outcome('denuncias.csv').getByRole('link').click();
  await page.waitForURL(/\/table/);
  await page.getByLabel('Qué se cuenta').selectOption('cases_reported');
  await page.getByRole('button', { name: 'Ver el resultado' }).click();
  await page.getByRole('button', { name: 'Tomar 6 cifras como propuestas' }).click();
  await page.waitForURL(/taken=6/);

  // The same story stands in two papers: a person says so.
  await page.goto(`${observatory.address}${storyAddress}`);
  await expect(page.locator('.story')).toContainText('La misma historia en otros documentos');
  await page.getByRole('button', { name: 'Es la misma historia' }).click();
  await expect(page.locator('.story')).toContainText('la misma historia, según Ana (inventada)');
  await expectAccessible(page);

  // Tuesday: the queue by keyboard. A mistake is undone; the rest is accepted.
  await open(page, `${observatory.address}/desk/queue?order=newest`);
  const waiting = page.locator('.head strong');
  const count = async () => Number(/^\d+/.exec(await waiting.innerText())?.[0] ?? 0);
  const begun = await count();
  expect(begun).toBeGreaterThan(25);
  await page.keyboard.press('r');
  await expect(waiting).toHaveText(`${begun - 1} propuestas esperan`);
  await page.keyboard.press('u');
  await expect(waiting).toHaveText(`${begun} propuestas esperan`);

  // Wednesday: a second reviewer decides while the first looks at the same claim.
  const other = await secondReviewer(page, observatory);
  await open(page, `${observatory.address}/desk/queue?order=newest`);
  await open(other, `${observatory.address}/desk/queue?order=newest`);
  await other.keyboard.press('r');
  await expect(other.locator('.said')).toContainText('rechazada');
  await page.keyboard.press('a');
  await expect(page.locator('#stale-title')).toBeVisible();
  await expectAccessible(page);
  await other.keyboard.press('u');
  await expect(other.locator('.said')).toContainText('Deshecho');
  await other.context().close();

  await open(page, `${observatory.address}/desk/queue?order=newest`);
  for (let left = await count(); left > 0; left = await count()) {
    await page.keyboard.press('a');
    // A key pressed while the queue turns to its next page is not a decision: then it is pressed again.
    await expect
      .poll(count, { timeout: 3000 })
      .toBeLessThan(left)
      .catch(() => page.waitForLoadState('networkidle'));
  }
  await page.waitForLoadState('networkidle');
  await open(page, `${observatory.address}/desk/queue`);
  await expect(page.locator('.queue ol > li')).toHaveCount(0);
  await expectAccessible(page);

  // Thursday: what does not add up. Police and prosecutors count other complaints for 2025.
  await open(page, `${observatory.address}/desk/findings?check=contradiction`);
  const contradiction = page.locator('article').filter({ hasText: '530' }).filter({ hasText: '412' }).first();
  await expect(contradiction).toBeVisible();
  await contradiction.getByRole('button', { name: 'Reconocer' }).click();
  await expect(contradiction).toContainText('Reconocido por Ana (inventada)');
  await open(page, `${observatory.address}/desk/figures?measure=cases_reported&place=Bolivia`);
  await page.getByRole('link', { name: 'Casos denunciados, Bolivia, 2025', exact: true }).click();
  await page.waitForURL(/\/desk\/figures\/[0-9a-f]{16}/);
  await page.waitForLoadState('networkidle');
  const rivals = await page.locator('article').allInnerTexts();
  await page.keyboard.press(String(rivals.findIndex((words) => words.includes('530')) + 1));
  await page.keyboard.press('r');
  await page.keyboard.type(REASON);
  await page.getByRole('button', { name: 'Preferir el valor elegido' }).click();
  await expect(page.getByRole('status')).toContainText('Guardado: 530');
  await expect(page.locator('#provenance')).toContainText('530');

  // Friday: found again by search, published, and read by everybody with its rivals.
  await open(page, `${observatory.address}/desk/search?q=${encodeURIComponent('defensoria "primer semestre"')}`);
  await expect(page.locator('main')).toContainText('Redacción inventada');
  await page.goto(`${observatory.address}/desk/releases`);
  await page.getByRole('button', { name: /Publicar la edición 2/ }).click();
  await page.waitForURL(/built=2/);
  await page.goto(`${observatory.address}/es/measures/cases_reported/BO`);
  const decided = page.locator('#decided');
  await expect(decided).toContainText('Cifra: 530');
  await expect(decided).toContainText(REASON);
  await expect(decided).toContainText(/Rivales:\s+412/);
  await expectAccessible(page);
});
