import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './observatory.ts';

const PAGES = [
  '',
  '/measures',
  '/measures/cases_reported/BO',
  '/measures/convictions/BO',
  '/measures/tier_ranking/BO',
  '/measures/cases_reported/BO-L',
  '/measures/convictions/BO-N',
  '/sources',
  '/sources/el-pais-2025',
  '/producers',
  '/producers/police',
  '/method',
  '/data',
  '/about',
  '/accessibility',
  '/glossary',
];

/** A public page needs nothing from a visitor: no script, no cookie, no third party. */
test('Every public page works without scripts, asks nobody else, and passes axe in both languages', async ({
  browser,
  observatory,
}) => {
  test.setTimeout(180_000);
  const readable = await browser.newContext();
  const page = await readable.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(observatory.address) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  for (const language of ['es', 'en']) {
    for (const path of PAGES) {
      const answer = await page.goto(`${observatory.address}/${language}${path}`);
      expect(answer!.status(), path).toBe(200);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('script:not([type="application/ld+json"])').count(), path).toBe(0);
      await expect(page.locator('h1')).toHaveCount(1);
      await expectAccessible(page);
    }
  }
  expect(await readable.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('The dark theme passes axe, and nothing is wider than a phone', async ({ browser, observatory }) => {
  const phone = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const page = await phone.newPage();
  for (const path of ['/es', '/es/measures/cases_reported/BO', '/es/producers/prosecutor-general', '/en/data']) {
    await page.goto(observatory.address + path);
    await expectAccessible(page);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});

test('A visitor is led to their language, and to a way on when a page does not exist', async ({
  browser,
  observatory,
}) => {
  for (const [locale, language] of [
    ['es-BO', 'es'],
    ['en-GB', 'en'],
    ['fr-FR', 'es'],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(observatory.address);
    expect(new URL(page.url()).pathname).toBe(`/${language}`);
    await context.close();
  }
  const page = await (await browser.newContext()).newPage();
  for (const path of [
    '/es/claims/0000000000000000',
    '/en/measures/nothing/BO',
    '/es/no-such-page',
    '/es/sources/none',
    '/releases/1/..%2f..%2fvigia.sqlite',
  ]) {
    const answer = await page.goto(observatory.address + path);
    expect(answer!.status(), path).toBe(404);
    await expectAccessible(page);
  }
});

test('A number keeps its doubts: two counts, part of a year, not reported, no quote', async ({ page, observatory }) => {
  await page.goto(`${observatory.address}/es`);
  await expect(page.locator('h1')).toContainText('1.359');
  await expect(page.locator('h1')).toContainText('947');
  await page.goto(`${observatory.address}/en`);
  await expect(page.locator('h1')).toContainText('1,359');

  // Nothing divides convictions by cases.
  expect(await page.locator('main').innerText()).not.toMatch(/conviction rate|impunity rate|\d\s?% of (the )?cases/i);

  await page.goto(`${observatory.address}/en/measures/convictions/BO`);
  await expect(page.locator('main')).toContainText(/not reported/i);
  const row = page.locator('table tr', { hasText: /not reported/i }).first();
  expect(await row.innerText()).not.toMatch(/\b0\b/);

  await page.goto(`${observatory.address}/en/measures/cases_reported/BO`);
  for (const value of ['428', '363', '263', '228', '273'])
    await expect(page.locator('table').last()).toContainText(value);
  await page.getByRole('link', { name: '263', exact: true }).first().click();
  await expect(page.locator('.no-quote')).toContainText('no quote');
  await expect(page.locator('.no-quote a')).toHaveAttribute('href', /^https?:/);
});

test('Everything can be taken away: tables, data package, and they say the same as the page', async ({
  page,
  observatory,
}) => {
  await page.goto(`${observatory.address}/en/data`);
  const links = await page
    .locator('a[href*="/releases/1/"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const name of ['claims.csv', 'claims.json', 'sources.csv', 'datapackage.json'])
    expect(
      links.some((link) => link.endsWith(name)),
      name,
    ).toBe(true);
  for (const link of new Set(links)) {
    const answer = await page.request.get(link);
    expect(answer.status(), link).toBe(200);
    const name = link.split('/').at(-1)!;
    expect(await answer.text()).toBe(readFileSync(join(observatory.dataFolder, 'releases', '0001', name), 'utf8'));
  }
  expect((await page.request.get(`${observatory.address}/releases/1/vigia.sqlite`)).status()).toBe(404);
});
