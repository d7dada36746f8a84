/** "Données et méthode": every source of the edition with what is known of it, and the rules in force. */
import type { SourcesAnswer } from '../../src/domain/api.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import { expect, expectAccessible, test } from './support.js';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('every source has its entry, with credit, licence and nature', async ({ page, request }) => {
      const answer = (await (await request.get('/api/v1/sources')).json()) as SourcesAnswer;
      await page.goto('/donnees?region=76');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Données et méthode');
      await expect(page.getByRole('heading', { name: 'Sources', level: 2 })).toBeVisible();
      await expect(page.getByText(/sources? réelles?/).first()).toBeVisible();
      const used = new Set(answer.origins.map(({ source }) => source));
      for (const { id, label, credit, url } of answer.sources.filter((source) => used.has(source.id))) {
        const entry = page.getByRole('region', { name: label, exact: true });
        await expect(entry).toContainText(credit);
        await expect(entry).toContainText(/Données (réelles|tirées au sort|en partie tirées au sort)/);
        await expect(entry.getByRole('link')).toHaveAttribute('href', url);
        for (const { name, sha256 } of answer.origins
          .filter(({ source }) => source === id)
          .flatMap(({ files }) => files)) {
          await expect(entry).toContainText(name);
          await expect(entry).toContainText(sha256.slice(0, 12));
        }
      }
      await expect(page.getByRole('table', { name: 'Seuils de cette édition' })).toContainText(
        `moins de ${answer.publication.thresholds.numerator} personnes`,
      );
      await expectAccessible(page);
    });
  });
}

test('the indicators of a source are listed, with their period', async ({ page }) => {
  await page.goto('/donnees');
  const entry = page.getByRole('region', { name: /^Remboursements de soins/ });
  await entry
    .getByText(/^\d+ indicateurs, du/)
    .first()
    .click();
  await expect(entry.getByText('17 ans et plus sans médecin traitant', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('the screen follows the edition, and its anchors hold after a reload', async ({ page }) => {
  await page.goto('/donnees?e=2022-07');
  await expect(page.getByText(/l’édition de juillet 2022/)).toBeVisible();
  await page.getByRole('link', { name: 'Les comparaisons' }).click();
  await expect(page).toHaveURL(/\?e=2022-07#comparaisons$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Les comparaisons' })).toBeInViewport();
});

test('the header, the figures of the project and the report lead to it', async ({ page }) => {
  const address = `region=76&t=${encodeSelection(['30189', '30007'], 2026)}`;
  await page.goto(`/rapport?${address}`);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Données et méthode' }).click();
  await expect(page).toHaveURL(new RegExp(`/donnees\\?${address}`));
  await page.getByRole('link', { name: 'Carte', exact: true }).click();
  const banner = page.getByRole('region', { name: 'Chiffres du projet' });
  await expect(banner.getByText('Sources').filter({ visible: true })).toBeVisible();
  const fold = banner.getByText('Sources', { exact: true }).and(page.locator('summary'));
  if (await fold.isVisible()) await fold.click();
  await banner.getByRole('link', { name: /^(Sources|Données et méthode)$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Données et méthode');
});

test.describe('a phone held upright', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the screen does not scroll sideways', async ({ page }) => {
    await page.goto('/donnees');
    await expect(page.getByRole('table', { name: 'Seuils de cette édition' })).toBeVisible();
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(window);
  });
});
