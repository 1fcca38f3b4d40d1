import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from './observatory.ts';

/** An invented brief, shaped like the news brief that started this project: seven claims. */
const BRIEF = join(import.meta.dirname, '..', 'fixtures', 'brief-en.txt');
const SENTENCE = 'Meanwhile, the number of cases reported this year is 187, up from 143 in 2013.';

async function addBrief(page: Page): Promise<void> {
  await page.locator('a[href="/desk/documents/add"]').first().click();
  await page.waitForURL('**/desk/documents/add');
  await expectAccessible(page);
  await page.locator('input[name=file]').setInputFiles(BRIEF);
  await page.locator('input[name=publisher]').fill('El Ejemplo');
  await page.locator('input[name=published]').fill('2014-11-15');
  await page.locator('form:has(input[name=file]) button.primary').click();
  await page.waitForURL(/\/desk\/documents\/[0-9a-f]{64}/);
}

/** What the claim in hand is, by its place in the address or the queue. */
const status = (page: Page) => page.locator('[role=status], [aria-live=polite]');

for (const { language, other, casesOf2014, showing } of [
  { language: 'es', other: 'en', casesOf2014: '187 casos', showing: 'de 7' },
  { language: 'en', other: 'es', casesOf2014: '187 cases', showing: 'of 7' },
] as const) {
  test(`A report becomes cited figures, from adding it to the public page and back to its sentence (${language})`, async ({
    page,
    observatory,
  }) => {
    await signIn(page, observatory, language);
    await expectAccessible(page);
    await addBrief(page);
    await expect(page.locator('body')).toContainText(showing);
    await expect(page.locator('a.token')).toHaveCount(7);
    await expect(page.locator('a.token.current')).toContainText('three');
    await expect(page.locator('.quote.current').first()).toBeVisible();
    await expectAccessible(page);

    // Reviewed with the keyboard alone: the first is rejected, taken back and corrected, the last rejected, the rest accepted.
    await page.keyboard.press('r');
    await expect(status(page).filter({ hasText: /\S/ }).first()).toBeVisible();
    await page.keyboard.press('k');
    await page.keyboard.press('u');
    await expect(page.locator('body')).toContainText(`0 ${showing}`);
    // The first one is corrected: the source counts related offences too.
    await page.keyboard.press('e');
    await page.locator('select[name=scope]').selectOption('mixed');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('body')).toContainText(`1 ${showing}`);
    for (let claim = 2; claim <= 6; claim++) {
      await page.keyboard.press('a');
      await expect(page.locator('body')).toContainText(`${claim} ${showing}`);
    }
    await page.keyboard.press('r');
    await expect(page.locator('body')).toContainText(`7 ${showing}`);
    await expectAccessible(page);

    // What was corrected keeps its history.
    const reviewed = page.url();
    await page.locator('a[href^="/desk/claims/"]').first().click();
    await page.waitForURL(/\/desk\/claims\/[0-9a-f]{16}/);
    await expectAccessible(page);
    await page.goto(reviewed);

    // Nothing is public before the next release.
    const before = await page.request.get(`${observatory.address}/${language}/measures/cases_reported/BO`);
    expect((await before.text()).includes('Invented Trafficking Watch')).toBe(false);

    await page.goto(`${observatory.address}/desk/releases`);
    await expectAccessible(page);
    await page.locator('form[action="?/build"] button').click();
    await expect(page.locator('[role=status]').first()).toContainText('216');

    // The public page, in the language of the desk and in the other one.
    for (const [shown, cases] of [
      [language, casesOf2014],
      [other, language === 'es' ? '187 cases' : '187 casos'],
    ] as const) {
      await page.goto(`${observatory.address}/${shown}/measures/cases_reported/BO`);
      await expectAccessible(page);
      const row = page.locator('table tr', { hasText: 'Invented Trafficking Watch' }).filter({ hasText: '187' });
      await expect(row).toHaveCount(1);
      await row.getByRole('link', { name: /187/ }).first().click();
      await page.waitForURL(/\/claims\/[0-9a-f]{16}$/);
      await expectAccessible(page);
      await expect(page.locator('h1')).toContainText(cases.split(' ')[0]!);
      await expect(page.locator('blockquote .sentence')).toHaveText(SENTENCE);
      await expect(page.locator('blockquote mark')).toHaveText('187');
      await expect(page.locator('body')).toContainText('Ana (inventada)');
      for (const link of ['El Ejemplo', 'El Faro Inventado', 'Elena Quisbert', 'Invented Trafficking Watch'])
        await expect(page.locator('.chain')).toContainText(link);
    }

    // What was rejected stays at the desk.
    const claims = await (await page.request.get(`${observatory.address}/releases/2/claims.json`)).text();
    expect(claims).toContain(SENTENCE);
    expect(
      (JSON.parse(claims) as { status: string; scope: string }[]).filter((claim) => claim.status === 'corrected'),
    ).toMatchObject([{ scope: 'mixed' }]);
    expect(claims).not.toContain('eight to 12 years in prison');
  });
}
