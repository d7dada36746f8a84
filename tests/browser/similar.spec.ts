/** Similar territories: from the thirteen communes to their peers, their positions, and a comparison. */
import { encodeSelection } from '../../src/domain/permalink.js';
import type { SimilarAnswer } from '../../src/domain/similar-territories/answer.js';
import { expect, expectAccessible, test } from './support.js';

const provence = [
  ...['13015', '13019', '13025', '13040', '13041', '13046', '13060'],
  ...['13062', '13072', '13079', '13087', '13107', '13110'],
];

test('the peers of a territory, where it stands among them, and each way to see it', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const answer = await request.post('/api/v1/similar', { data: { communes: provence, kind: 'epci' } });
  const { peers, indicators } = (await answer.json()) as SimilarAnswer;

  await page.goto(`/semblables?region=93&t=${encodeSelection(provence, 2026)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Territoires semblables');
  await expect(
    page.getByRole('heading', { name: 'Les 20 intercommunalités les plus semblables' }),
  ).toBeVisible();
  await expectAccessible(page);

  const table = page.getByRole('table', { name: /^Du plus semblable/ });
  await expect(table.getByRole('row')).toHaveCount(12);
  const more = page.getByRole('button', { name: 'Afficher les 10 suivantes' });
  await more.click();
  await expect(table.getByRole('row')).toHaveCount(22);
  await expect(more).toBeHidden();

  // Each indicator has its words and its drawing, in charts or in tables.
  const position = page.locator('#situation-consumers-17-plus-without-gp');
  await expect(position).toContainText(/plus (élevé|bas) que .* des? .*territoires semblables|au milieu/);
  await expect(position.getByRole('img', { name: '17 ans et plus sans médecin traitant' })).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(
    indicators.filter((one) => one.peers.distribution !== null).length,
  );
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await position.getByRole('button', { name: /^Citer/ }).click();
  await expect
    .poll(copied)
    .toMatch(/^17 ans et plus sans .*sur 13 communes .*intercommunalités.* rang \d+ sur 21/);
  await table.getByRole('button', { name: `Citer (${peers[0]!.name})` }).focus();
  await page.keyboard.press('c');
  await expect.poll(copied).toMatch(/^Population\s: [\d\s]+ habitants, .* 60 ans et plus\s: /);
  await page.getByRole('radio', { name: 'Tableaux' }).click();
  await expect(page).toHaveURL(/tableaux=oui/);
  await expect(page.getByRole('table', { name: 'Accès aux soins' })).toContainText('Médiane');
  await page
    .getByRole('row', { name: /^17 ans et plus sans médecin/ })
    .getByRole('button', { name: /^Citer/ })
    .click();
  await expect.poll(copied).toMatch(/^17 ans et plus sans .* rang \d+ sur 21/);
  await expectAccessible(page);

  // The CPTS: another list, and what is set aside is named.
  await page.getByRole('radio', { name: 'les CPTS existantes' }).click();
  await expect(
    page.getByRole('heading', { name: 'Les 20 CPTS existantes les plus semblables' }),
  ).toBeVisible();
  await expect(page.getByRole('main')).toContainText('PROVENCE SANTE');
  await page.getByRole('radio', { name: 'les intercommunalités' }).click();

  const [width, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(width).toBeLessThanOrEqual(window);
  await table
    .getByRole('link', { name: /^Comparer/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/comparer\\?.*avec=epci%3A${peers[0]!.code}`));
});

test('one commune, mostly neutralised, then none', async ({ page }) => {
  await page.goto(`/semblables?region=93&t=${encodeSelection(['13079'], 2026)}`);
  await expect(page.getByText('rang peu sûr').nth(1)).toBeVisible();
  await expect(page.getByText('n.d. (neutralisé)').first()).toBeVisible();
  await expect(page.getByText(/non situé/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/semblables');
  await expect(page.getByRole('link', { name: 'Choisir des communes sur la carte' })).toBeVisible();
  await expectAccessible(page);
});

test.describe('a server that fails', () => {
  test.use({ silent: false });

  test('says so where it happens, and tries again', async ({ page }) => {
    let failures = 0;
    await page.route('**/api/v1/similar', async (route) => {
      if (failures++ < 3) await route.fulfill({ status: 500, body: '' });
      else await route.continue();
    });
    await page.goto(`/semblables?region=93&t=${encodeSelection(provence, 2026)}`);
    await expect(page.getByRole('alert')).toContainText('Votre sélection est conservée');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('heading', { name: 'Comment c’est calculé' })).toBeVisible();
  });
});
