/**
 * « Modifier les focus »: what is chosen there is what the map draws and what the report shows, and it stays in
 * the address and in the saved project. The structures of the map are given here, whatever the edition has.
 */
import type { Page } from '@playwright/test';
import type { EditionsAnswer } from '../../src/domain/api.js';
import type { Establishment } from '../../src/domain/establishment.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import { expect, expectAccessible, map, openReport, project, test } from './support.js';

const start = `/carte?region=76&t=${encodeSelection(['30189', '30007'], 2026)}`;

function establishment(id: string, name: string, type: string): Establishment {
  const commune = '30189';
  return { id, name, type, category: 'Catégorie', commune, address: null, position: [4.36, 43.83] };
}

const structures = [
  establishment('300000001', 'Pharmacie du Pont', 'community-pharmacies'),
  establishment('300000002', 'Clinique des Arènes', 'clinics'),
];

test.beforeEach(async ({ page }) => {
  await page.route('**/api/v1/editions', async (route) => {
    const { editions } = (await (await route.fetch()).json()) as EditionsAnswer;
    await route.fulfill({ json: { editions: editions.map((one) => ({ ...one, hasEstablishments: true })) } });
  });
  await page.route('**/api/v1/establishments?*', (route) =>
    route.fulfill({ json: { establishments: structures } }),
  );
});

const panel = (page: Page) => page.getByRole('dialog', { name: 'Modifier les focus' });
const choice = (page: Page, name: string) => panel(page).getByRole('checkbox', { name });
const section = (page: Page, id: string) => page.locator(`#section-${id}`);
const unfold = (page: Page, name: string) =>
  panel(page).getByRole('button', { name: new RegExp(`^${name}`) });
const close = (page: Page) => panel(page).getByRole('button', { name: 'Fermer le panneau' }).click();

/** Of a topic that is unfolded alone: these choices and no other. */
async function choose(page: Page, names: readonly string[]): Promise<void> {
  await panel(page).getByRole('button', { name: 'Tout décocher', exact: true }).first().click();
  for (const name of names) await choice(page, name).check();
}

async function openFromToolbar(page: Page): Promise<void> {
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  await page.locator('.map-toolbar').getByRole('button', { name: 'Modifier les focus' }).click();
}

/** Two affections, two professions, and one type of structures that the report does not count by default. */
async function chooseAll(page: Page): Promise<void> {
  await openFromToolbar(page);
  await expect(choice(page, 'Cliniques')).toBeChecked();
  await expectAccessible(page);
  await panel(page).getByRole('searchbox').fill('officine pharmacie');
  await expect(panel(page).getByRole('checkbox')).toHaveCount(1);
  await panel(page).getByRole('searchbox').fill('');
  await choose(page, ['Pharmacies d’officine']);
  await unfold(page, 'Les établissements').click();

  await unfold(page, 'Les professions').click();
  await choose(page, ['Infirmiers', 'Orthophonistes']);
  await expect(panel(page).getByRole('status')).toHaveText(
    /^Orthophonistes.: dans le focus, 2 sur \d+\. Nombre dans le territoire.: \d+\.$/,
  );
  await unfold(page, 'Les professions').click();

  await unfold(page, 'Les prévalences').click();
  await expect(panel(page).getByRole('checkbox', { name: /Top 5/, checked: true })).toHaveCount(5);
  await choose(page, ['Diabète', 'Sclérose en plaques']);
  await expectAccessible(page);
  await close(page);
  await expect(page).toHaveURL(
    /ald=ald-[a-z,-]+&professions=nurses,speech-therapists&structures=community-pharmacies$/,
  );
}

async function expectFocusInReport(page: Page): Promise<void> {
  await expect(section(page, 'pathologies').getByRole('article')).toHaveCount(2);
  const professionals = section(page, 'professionals');
  await expect(professionals).toContainText('Catégories sélectionnées\u202f: Infirmiers, Orthophonistes.');
  await expect(professionals.getByRole('rowheader')).toHaveText([
    'Auxiliaires médicaux',
    'Infirmiers',
    'Orthophonistes',
  ]);
  await expect(section(page, 'activity')).not.toContainText('Masseurs');
  await expect(section(page, 'structures')).toContainText('Pharmacies d’officine');
  await expect(section(page, 'structures')).not.toContainText('Cliniques');
}

test('what is in focus is on the map, in the report, in the link and in the saved project', async ({
  page,
}) => {
  await page.goto(start);
  await chooseAll(page);
  await expect(page.getByText(/^Catégories sélectionnées/)).toContainText(
    '2 affections\u202f; 2 professions\u202f; 1 type d’établissement.',
  );

  // The card of a commune counts the professions; the keyboard goes to one without looking for its pixels.
  await page.getByRole('application', { name: 'Carte des communes' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('commune-card')).toContainText(/\d infirmiers?/);
  await expect(page.getByTestId('commune-card')).not.toContainText('sage-femme');
  await page.getByRole('radio', { name: 'Liste' }).click();
  await page.getByRole('tab', { name: 'Structures de soins' }).click();
  await expect(page.getByRole('region', { name: 'Structures de soins' }).getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Voir sur la carte\u202f: Pharmacie du Pont' }).click();
  await expect(page.getByTestId('mark-card')).toContainText('Pharmacie du Pont');

  await openReport(page);
  await expectFocusInReport(page);
  await expectAccessible(page);
  await page.reload();
  await expectFocusInReport(page);

  await page.getByRole('link', { name: 'Carte', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const file = await (await download).path();
  await page.goto('/carte?region=76');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await (await chooser).setFiles(file);
  await expect(project(page, 2)).toBeVisible();
  await openReport(page);
  await expectFocusInReport(page);

  // A section with nothing left to show says so, and leads back.
  const structuresButton = section(page, 'structures').getByRole('button', { name: 'Modifier les focus' });
  await structuresButton.click();
  await choose(page, []);
  await expect(panel(page)).toContainText('ni la carte ni le rapport ne montrent d’établissement');
  await page.keyboard.press('Escape');
  await expect(structuresButton).toBeFocused();
  await expect(section(page, 'structures')).toContainText('Aucun choix n’est à montrer ici.');
  await expect(section(page, 'structures').getByRole('table')).toHaveCount(0);
  await structuresButton.click();
  await panel(page).getByRole('button', { name: 'Revenir au choix par défaut' }).click();
  await close(page);
  await expect(section(page, 'structures')).toContainText('Cliniques');
  await expect(page).not.toHaveURL(/structures=/);
});
