/**
 * A perimeter in one press: a whole CPTS, intercommunalité, bassin de vie or canton, found by its name or
 * offered after one of its communes. The groupings are those of this test, whatever the edition has.
 */
import type { Page } from '@playwright/test';
import { encodeSelection } from '../../src/domain/permalink.js';
import type { Grouping } from '../../src/domain/grouping.js';
import { addBySearch, expect, expectAccessible, map, project, search, test } from './support.js';

const groupings: Grouping[] = [
  {
    kind: 'cpts',
    code: 'CPTS Uzège',
    name: 'CPTS Uzège',
    // Uzès, Saint-Siffret, Saint-Quentin-la-Poterie.
    communes: ['30290', '30299', '30334'],
  },
  {
    kind: 'epci',
    code: '200034692',
    name: "Communauté de communes Pays d'Uzès",
    communes: ['30290', '30299', '30301', '30334'],
  },
  // Across two régions: Avignon is in the other one.
  { kind: 'bassin-de-vie', code: '30334', name: 'Uzès', communes: ['30334', '84007'] },
  { kind: 'canton', code: '3019', name: 'Uzès', communes: ['30334'] },
];

const results = (page: Page) => page.getByRole('listbox', { name: /^Communes et regroupements/ });
const suggestions = (page: Page) => page.getByRole('group', { name: /^Ajouter tout/ });
const lastChange = (page: Page) => page.locator('.last-change p');

test.beforeEach(async ({ page }) => {
  await page.route('**/api/v1/groupings*', (route) => route.fulfill({ json: { groupings } }));
});

test.describe('with a région on display', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/carte?region=76');
    await expect(map(page)).toHaveAttribute('data-ready', 'true');
  });

  test('the search gives communes first, then each kind of grouping', async ({ page }) => {
    await search(page).fill('uzes');
    const sections = results(page).getByRole('group');
    await expect(sections).toHaveCount(4);
    await expect(sections.first()).toHaveAccessibleName('Communes');
    await expect(sections.nth(1)).toHaveAccessibleName('Intercommunalités');
    await expect(sections.nth(2)).toHaveAccessibleName('Bassins de vie');
    await expect(sections.nth(3)).toHaveAccessibleName('Cantons');
    await expect(sections.nth(1).getByRole('option')).toContainText('4 communes');
    await expect(sections.nth(1).getByRole('option')).toContainText('Gard (30)');
    await expectAccessible(page);
  });

  test('a whole CPTS is added in one step, which one step undoes', async ({ page }) => {
    await addBySearch(page, 'saint-siffret', 'Saint-Siffret');
    await addBySearch(page, 'cpts uzege', 'CPTS Uzège');
    await expect(project(page, 3)).toBeVisible();
    await expect(lastChange(page)).toHaveText(/^CPTS Uzège\s?: 2 communes ajoutées, 1 y était déjà\.$/);
    await search(page).fill('cpts uzege');
    await expect(page.getByRole('option', { name: /CPTS Uzège/ })).toContainText('déjà dans le projet');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(project(page, 1)).toBeVisible();
  });

  test('with the keyboard alone, down to a grouping and Enter', async ({ page }) => {
    await search(page).focus();
    await page.keyboard.type('cc pays uzes');
    await expect(page.getByRole('option', { name: /^Communauté de communes/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(project(page, 4)).toBeVisible();
    await expect(search(page)).toBeFocused();
  });

  test('after a commune, its groupings are offered, and one press completes the perimeter', async ({
    page,
  }) => {
    await addBySearch(page, '30334', 'Uzès');
    await expect(suggestions(page).getByRole('button')).toHaveText([
      'CPTS Uzège · 3 communes',
      "CC Pays d'Uzès · 4 communes",
      'Uzès (bassin de vie) · 2 communes',
    ]);
    await expectAccessible(page);
    await suggestions(page)
      .getByRole('button', { name: /^CC Pays/ })
      .click();
    await expect(project(page, 4)).toBeVisible();
    await expect(project(page, 4)).toBeFocused();
    await expect(suggestions(page)).toHaveCount(0);
  });

  test('a grouping across two régions is added whole, and it is said', async ({ page }) => {
    await addBySearch(page, '30334', 'Uzès');
    await suggestions(page)
      .getByRole('button', { name: /bassin de vie/ })
      .click();
    await expect(project(page, 2)).toBeVisible();
    await expect(lastChange(page)).toContainText('1 est hors de la région affichée');
  });

  test('without grouping, it replaces the project', async ({ page }) => {
    await addBySearch(page, 'nimes', 'Nîmes');
    await page.getByText('Grouper plusieurs communes').click();
    await addBySearch(page, 'cpts uzege', 'CPTS Uzège');
    await expect(project(page, 3)).toBeVisible();
    await expect(lastChange(page)).toContainText('CPTS Uzège est maintenant tout le projet');
  });
});

test.describe('when the groupings do not come', () => {
  test.use({ silent: false });

  test('communes are found all the same', async ({ page }) => {
    await page.unroute('**/api/v1/groupings*');
    await page.route('**/api/v1/groupings*', (route) => route.abort());
    await page.goto('/carte?region=76');
    await addBySearch(page, 'uzes', 'Uzès');
    await expect(project(page, 1)).toBeVisible();
  });
});

test.describe('a list of another year', () => {
  // Amareins was joined to Francheleins.
  const old = encodeSelection(['01003', '30189'], 2015);

  test('is carried to the map of the edition, told, and can be done without', async ({ page }) => {
    await page.goto(`/carte?region=76&t=${old}`);
    const notice = page.getByRole('status').filter({ hasText: 'mis à jour' });
    await expect(notice).toContainText('01003');
    await expect(notice).toContainText('Francheleins');
    await expect(project(page, 2)).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(old));
    await expectAccessible(page);
    await notice.getByRole('button', { name: 'Annuler' }).click();
    await expect(project(page, 1)).toBeVisible();
    await expect(notice).toHaveCount(0);
  });

  test('has its report at once', async ({ page }) => {
    await page.goto(`/rapport?region=76&t=${old}`);
    await expect(page.getByRole('main')).toContainText('Francheleins');
    await expect(page.getByRole('heading', { name: 'Ce qui ressort' })).toBeVisible();
  });

  test('comes from a file too, and what is no commune is left out', async ({ page }) => {
    await page.goto('/carte?region=76');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Ouvrir' }).click();
    const buffer = Buffer.from('01003\n30189\n99999\n');
    await (await chooser).setFiles({ name: 'liste.txt', mimeType: 'text/plain', buffer });
    await expect(project(page, 2)).toBeVisible();
    const notice = page.getByRole('status').filter({ hasText: 'liste.txt' });
    await expect(notice).toContainText('Francheleins');
    await expect(notice).toContainText('99999');
  });
});
