import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test, type Observatory } from './observatory.ts';

const REASON = 'La policía cuenta denuncias en su ventanilla cada año de la misma manera (razón inventada).';

/** The page of the figure that is listed under these words. */
async function openFigure(page: Page, observatory: Observatory, name: string | RegExp): Promise<void> {
  await page.goto(`${observatory.address}/desk/figures?state=all&measure=cases_reported&place=Bolivia`);
  await page.getByRole('link', { name, exact: typeof name === 'string' }).click();
  await page.waitForURL(/\/desk\/figures\/[0-9a-f]{16}/);
}

test('A contradiction is decided by keyboard, disputed, undone, published, and shown with its rivals', async ({
  page,
  observatory,
}) => {
  test.setTimeout(120_000);
  await signIn(page, observatory, 'es');
  await page.goto(`${observatory.address}/desk/figures`);
  await expect(page.getByRole('link', { name: 'Cifras', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cifras');
  await expect(page.locator('tbody tr')).toHaveCount(11);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Casos denunciados, Bolivia, 2023', exact: true }).click();
  await expect(page.locator('article')).toHaveCount(2);
  await expectAccessible(page);

  // By keyboard: the second value, then Enter; the reason is missing, so it is asked for.
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.locator('#reason')).toBeFocused();
  await expect(page.getByText('Falta la razón')).toBeVisible();
  await page.keyboard.type(REASON);
  await page.getByRole('button', { name: 'Preferir el valor elegido' }).click();
  await expect(page.getByRole('status')).toContainText('Guardado: 947');
  await expect(page.locator('.answer')).toContainText(REASON);
  await expect(page.locator('#provenance')).toContainText('947');
  await expectAccessible(page);

  // Disputed, and taken back.
  await page.keyboard.press('r');
  await page.keyboard.type('Nadie explica la diferencia (razón inventada).');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await expect(page.getByRole('status')).toContainText('en disputa: de 947 a 1.359');
  await page.keyboard.press('u');
  await expect(page.getByRole('status')).toContainText('se deshizo');
  await expect(page.locator('.answer')).toContainText(REASON);
  await expect(page.locator('ol[reversed] > li')).toHaveCount(3);

  // A dispute that stays.
  await openFigure(page, observatory, 'Casos denunciados, Bolivia, 2022');
  await page.locator('#reason').fill('Dos registros que nadie concilió (razón inventada).');
  await page.getByRole('button', { name: 'Está en disputa' }).click();
  await expect(page.getByRole('status')).toContainText('Guardado');

  await page.goto(`${observatory.address}/desk/releases`);
  await expect(page.locator('main')).toContainText('2 decisiones sobre cifras');
  await page.getByRole('button', { name: /Publicar la edición 2/ }).click();
  await page.waitForURL(/built=2/);

  await page.goto(`${observatory.address}/es/measures/cases_reported/BO`);
  const decided = page.locator('#decided');
  await expect(decided).toContainText('Cifra: 947');
  await expect(decided).toContainText('La decidió Ana (inventada)');
  await expect(decided).toContainText(REASON);
  await expect(decided).toContainText(/Rivales:\s+1\.359/);
  await expect(decided).toContainText(/Cifra en disputa: de 724.*Policía.*a 1\.105.*Fiscalía/);
  await expect(page.locator('tr', { hasText: 'preferida' })).toContainText('947');
  await expectAccessible(page);
  await decided.getByRole('link', { name: /^947/ }).click();
  await expect(page.locator('main')).toContainText('Este es el valor preferido.');
  await expectAccessible(page);
  const files = await page.request.get(`${observatory.address}/releases/2/figures.csv`);
  expect(await files.text()).toContain(REASON);
  await page.goto(`${observatory.address}/es/data`);
  await expect(page.locator('main')).toContainText('figures.csv');
  await expectAccessible(page);
});

test('Who has not seen what happened decides nothing', async ({ browser, page, observatory }) => {
  await signIn(page, observatory, 'en');
  await openFigure(page, observatory, 'Reported cases, Bolivia, 2014');
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('#reason').fill('An invented reason.');
  await other.getByRole('button', { name: 'It is in dispute' }).click();
  await expect(other.getByRole('status')).toContainText('Saved');

  await page.keyboard.press('1');
  await page.locator('#reason').fill('Another invented reason.');
  await page.getByRole('button', { name: 'Prefer the chosen value' }).click();
  await expect(page.getByRole('alert')).toContainText('somebody else decided');
  await expect(page.locator('.answer')).toContainText('in dispute: 515 to 808');
  await expect(page.locator('#reason')).toHaveValue('Another invented reason.');
  await expectAccessible(page);
  await context.close();
});

test('A rule shows what it would decide, decides it, and is withdrawn; all without scripts', async ({
  browser,
  page,
  observatory,
}) => {
  await signIn(page, observatory, 'en');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const plain = await context.newPage();
  await plain.goto(`${observatory.address}/desk/figures/rules`);
  await plain.locator('select[name=producer]').selectOption('police');
  await plain.locator('input[name=from]').fill('2005');
  await plain.locator('input[name=to]').fill('2016');
  await plain.getByRole('button', { name: 'See what it would decide' }).click();
  await expect(plain.locator('main')).toContainText('It would decide 13 figures');
  await expect(plain.locator('tr', { hasText: '2013' }).first()).toContainText('428');
  await plain.locator('select[name=source]').selectOption('');
  await plain.getByRole('button', { name: 'See what it would decide' }).click();
  await expect(plain.locator('main')).toContainText('It leaves 3 to which the institution gives several values');
  await plain.getByRole('button', { name: /Save the rule/ }).click();
  await expect(plain.getByRole('alert')).toContainText('Write why');

  await plain.goBack();
  await plain.locator('textarea[name=reason]').fill('The longest series in one scope (invented reason).');
  await plain.getByRole('button', { name: 'Save the rule and decide 10 figures' }).click();
  await expect(plain.getByRole('status')).toContainText('Rule 1 was saved and decided 10 figures.');
  await plain.goto(`${observatory.address}/desk/figures?state=preferred`);
  await expect(plain.locator('tbody tr')).toHaveCount(10);
  await expect(plain.locator('tbody tr').first()).toContainText('by rule 1');
  await plain.goto(`${observatory.address}/desk/figures/rules`);
  await plain.getByRole('button', { name: 'Withdraw rule 1' }).click();
  await expect(plain.getByRole('status')).toContainText('withdrawn');
  await plain.goto(`${observatory.address}/desk/figures?state=preferred`);
  await expect(plain.locator('tbody tr')).toHaveCount(0);
  await context.close();
});

test('A series shows producers, revisions and decisions, and every page passes axe on a phone and in the dark', async ({
  page,
  observatory,
}) => {
  test.setTimeout(120_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  await signIn(page, observatory, 'es');
  await page.goto(`${observatory.address}/desk/series/cases_reported/Bolivia`);
  await expect(page.locator('svg.chart-wide')).toBeVisible();
  await expect(page.locator('main')).toContainText('2013: Policía dijo primero 363 y después 428');
  await page.getByRole('checkbox', { name: /Fiscalía/ }).uncheck();
  await page.getByRole('button', { name: 'Mostrar' }).click();
  await expect(page).toHaveURL(/producer=police/);
  await expect(page.locator('tbody tr', { hasText: 'Fiscalía' })).toHaveCount(0);
  await page
    .locator('tbody tr', { hasText: '428' })
    .first()
    .getByRole('link', { name: /por decidir/ })
    .click();
  await page.waitForURL(/\/desk\/figures\/[0-9a-f]{16}/);
  const figure = new URL(page.url()).pathname;
  const claim = await page.locator('article a[href^="/desk/claims/"]').first().getAttribute('href');
  await page.goto(`${observatory.address}${claim!.replace('/desk/claims/', '/desk/figures/by-claim/')}`);
  expect(new URL(page.url()).pathname).toBe(figure);

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const path of [
      '/desk/figures?state=all',
      figure,
      '/desk/figures/rules?measure=cases_reported&place=Bolivia&producer=police&from=2005&to=2016',
      '/desk/series/cases_reported/Bolivia',
    ]) {
      await page.goto(observatory.address + path);
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  expect(complaints).toEqual([]);
});
