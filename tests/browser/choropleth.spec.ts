/** An indicator as colours on the map: chosen, read in the legend, on the map and in the list, kept by the address. */
import type { Page } from '@playwright/test';
import type { CommunesAnswer } from '../../src/domain/api.js';
import type { IndicatorMap } from '../../src/domain/indicator-map.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import { expect, expectAccessible, map, test } from './support.js';

const label = '17 ans et plus sans médecin traitant';
const id = 'consumers-17-plus-without-gp';
const edition = '2024-12';

const chooser = (page: Page) => page.getByRole('button', { name: /Indicateur sur la carte/ });
const application = (page: Page) => page.getByRole('application', { name: 'Carte des communes' });

/** Types some letters in the list of the indicators; Enter then takes the first that has them. */
async function find(page: Page, letters: string, first: string): Promise<void> {
  await chooser(page).click();
  const field = page.getByRole('combobox', { name: 'Chercher un indicateur' });
  await field.fill(letters);
  const id = await page.getByRole('option', { name: first, exact: true }).getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', id!);
}

/** On a phone the legend is folded. */
async function openLegend(page: Page) {
  const fold = map(page).getByRole('group').filter({ hasText: 'Légende' }).first();
  if ((await fold.getAttribute('open')) === null) await fold.getByText('Légende', { exact: true }).click();
  const legend = fold.getByRole('table', { name: label });
  await expect(legend).toBeVisible();
  return legend;
}

/** Numbers of communes, row by row. */
async function legendCounts(page: Page): Promise<Map<string, number>> {
  const rows = await (await openLegend(page)).getByRole('row').all();
  const cells = await Promise.all(
    rows.slice(1).map(async (row): Promise<[string, number]> => {
      const count = await row.getByRole('cell').innerText();
      return [await row.getByRole('rowheader').innerText(), Number(count.replaceAll(/\s/g, ''))];
    }),
  );
  return new Map(cells);
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);

/** What the server says of the communes of Occitanie. */
async function occitanie(page: Page) {
  const query = `edition=${edition}&region=76`;
  const list = await page.request.get(`/api/v1/communes?${query}`);
  const figures = await page.request.get(`/api/v1/indicators/${id}/communes?${query}`);
  const { communes } = (await list.json()) as CommunesAnswer;
  const { values } = (await figures.json()) as IndicatorMap;
  return communes.map((commune, index) => ({ ...commune, figure: values[index]! }));
}

test('an indicator colours the communes, with its legend, its card, its differences and its column', async ({
  page,
  hasTouch,
}) => {
  const communes = await occitanie(page);
  const hidden = communes.filter(({ figure }) => figure === 'neutralised');
  const one = hidden.find(({ population }) => population !== null && population > 100)!;
  const address = `/carte?region=76&structures=aucune&t=${encodeSelection([one.code], 2026)}`;
  await page.goto(address);
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  if (hasTouch) await page.getByRole('button', { name: 'Réduire' }).click();

  await find(page, 'sans medecin', label);
  await expect(page.getByRole('option')).toHaveCount(4);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`indicateur=${id}`));

  // Every commune of the région is in one class, and those of the map are those that the server counts.
  const counts = await legendCounts(page);
  expect(total(counts)).toBe(communes.length);
  expect(counts.get('neutralisé')).toBe(hidden.length);
  expect(await (await openLegend(page)).getByText('France').count()).toBe(1);
  await expectAccessible(page);
  if (hasTouch) await map(page).getByText('Légende', { exact: true }).click();

  // In the middle of the map, the commune of the project, whose figure is hidden.
  const reason = `${label}\u202f: neutralisé, trop peu de personnes`;
  await application(page).focus();
  await page.keyboard.press('Space');
  await expect(map(page)).toHaveAttribute('data-pointed', one.code);
  await expect(page.getByTestId('commune-card')).toContainText(reason);
  await expect(map(page).getByRole('status')).toContainText(reason);

  await page.getByRole('button', { name: /Couleurs/ }).click();
  await page.getByRole('option', { name: 'Écart avec le département' }).click();
  await expect(page).toHaveURL(/ecart=departement/);
  const differences = await legendCounts(page);
  expect(total(differences)).toBe(communes.length);
  expect(differences.get('neutralisé')).toBe(hidden.length);
  expect([...differences.keys()].filter((words) => words.endsWith('en dessous'))).toHaveLength(2);
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Liste' }).click();
  await expect(page).toHaveURL(/liste=oui/);
  await page.reload();
  const row = page.getByRole('row', { name: one.name, exact: false }).filter({ hasText: 'neutralisé' });
  await expect(row.first()).toContainText('n.d. (neutralisé)');
  await expect(page.getByRole('columnheader', { name: label })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Écart avec le département' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'Carte' }).click();
  await expect(await openLegend(page)).toContainText('Écart avec le département');
  await find(page, 'aucun', 'Aucun');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/indicateur|ecart/);
  await expect(map(page).getByRole('table')).toHaveCount(0);
});

test.describe('when an indicator does not come', () => {
  test.use({ silent: false, colorScheme: 'dark' });

  test('the map stays, says so, shows it on retry, or goes on without it', async ({ page }) => {
    await page.route('**/api/v1/indicators/**', (route) => route.abort());
    await page.goto(`/carte?region=76&indicateur=${id}`);
    const failure = page.getByRole('alert');
    await expect(failure).toContainText('L’indicateur n’a pas pu être chargé', { timeout: 30_000 });
    await expect(map(page)).toHaveAttribute('data-ready', 'true');
    await expectAccessible(page);
    await page.unroute('**/api/v1/indicators/**');
    await failure.getByRole('button', { name: 'Réessayer' }).click();
    await expect(failure).toBeHidden();
    await openLegend(page);
    await expectAccessible(page);

    // Not one of our own sentences, and no retry: it would be refused again.
    await page.route('**/api/v1/indicators/**', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await expect(failure).toContainText('erreur 404');
    await expect(failure.getByRole('button', { name: 'Réessayer' })).toHaveCount(0);
    await failure.getByRole('button', { name: 'Retirer l’indicateur' }).click();
    await expect(failure).toBeHidden();
    await expect(page).not.toHaveURL(/indicateur/);
  });
});
