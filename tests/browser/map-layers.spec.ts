/**
 * What the map shows besides the communes: structures of care and existing CPTS, with a mouse, a finger and
 * a keyboard. The structures are given here, so that the marks stand where the test says.
 */
import type { Page } from '@playwright/test';
import type { EditionsAnswer, SourcesAnswer } from '../../src/domain/api.js';
import type { Establishment } from '../../src/domain/establishment.js';
import { expect, expectAccessible, map, tabTo, test } from './support.js';

function establishment(
  id: string,
  name: string,
  type: string,
  position: [number, number] | null,
): Establishment {
  return {
    id,
    name,
    type,
    category: 'Catégorie du registre',
    commune: '30334',
    address: '1 avenue de la Gare, 30700 UZES',
    position,
  };
}

/** One health house alone, a hospital in the same building as two services, and two that the map cannot show. */
const structures = [
  establishment('300000001', 'Maison de santé du Duché', 'multiprofessional-health-houses', [4.42, 44.013]),
  establishment('300000002', 'Hôpital d’Uzès', 'hospital-centres', [4.45, 44.02]),
  establishment('300000003', 'EHPAD de l’hôpital', 'nursing-homes-ehpad', [4.45, 44.02]),
  establishment('300000004', 'Service de soins à domicile', 'home-nursing-services-ssiad', [4.45, 44.02]),
  establishment('300000005', 'Pharmacie du Pont', 'community-pharmacies', [4.41, 44.011]),
  establishment('300000006', 'Clinique sans adresse', 'clinics', null),
  establishment('300000007', 'Clinique en mer', 'clinics', [44.0, 4.4]),
];

/** An edition that has these structures, whatever the one served has. */
async function giveStructures(page: Page): Promise<void> {
  await page.route('**/api/v1/editions', async (route) => {
    const answer = (await (await route.fetch()).json()) as EditionsAnswer;
    const [newest, ...others] = answer.editions;
    const editions = [
      { ...newest!, hasEstablishments: true },
      ...others.map((edition) => ({ ...edition, hasEstablishments: false })),
    ];
    await route.fulfill({ json: { editions } });
  });
  await page.route('**/api/v1/sources?*', async (route) => {
    const answer = (await (await route.fetch()).json()) as SourcesAnswer;
    const establishments = { period: { kind: 'as-of', date: '2026-04-01' }, source: 'finess' };
    await route.fulfill({ json: { ...answer, periods: { ...answer.periods, establishments } } });
  });
  await page.route('**/api/v1/establishments?*', (route) =>
    route.fulfill({ json: { establishments: structures } }),
  );
}

const occitanie = '/carte?region=76';
/** The address of a project that has communes. */
const hasProject = /[?&]t=/;

async function openMap(page: Page, address = occitanie): Promise<void> {
  await page.goto(address);
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
}

const focusButton = (page: Page) =>
  page.locator('.map-toolbar').getByRole('button', { name: 'Modifier les focus' });
const focusPanel = (page: Page) => page.getByRole('dialog', { name: 'Modifier les focus' });
const typeBox = (page: Page, label: RegExp) => focusPanel(page).getByRole('checkbox', { name: label });
const onMap = (page: Page) => focusPanel(page).getByText(/sur la carte de la région/);

/** Through the list, which puts the mark of the structure in the middle of the map. */
async function showOnMap(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: 'Liste' }).click();
  await page.getByRole('tab', { name: 'Structures de soins' }).click();
  await page.getByRole('button', { name: `Voir sur la carte\u202f: ${name}` }).click();
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  await expect(page.getByTestId('mark-card')).toContainText(name);
}

async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.getByRole('application', { name: 'Carte des communes' }).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** On a phone the sheet of the project covers half of the map. */
async function makeRoom(page: Page): Promise<void> {
  const reduce = page.getByRole('button', { name: 'Réduire' });
  if (await reduce.isVisible()) await reduce.click();
}

test.beforeEach(async ({ page }) => giveStructures(page));

test('the types are chosen in a panel that counts them, and the address keeps the choice', async ({
  page,
}) => {
  await openMap(page);
  await focusButton(page).click();
  await expect(onMap(page)).toHaveText(
    '4 établissements sur la carte de la région, 2 sans position utilisable.',
  );
  await expect(focusPanel(page)).toContainText('Nombre dans la région');
  await expect(typeBox(page, /^Maisons de santé pluriprofessionnelles \(MSP\) 1$/)).toBeChecked();
  await expect(typeBox(page, /^Pharmacies/)).not.toBeChecked();
  await expect(focusPanel(page)).toContainText('FINESS), au 01/04/2026');
  await expectAccessible(page);

  await typeBox(page, /^Pharmacies/).check();
  await expect(onMap(page)).toHaveText(/^5 établissements/);
  const group = focusPanel(page).getByRole('group', { name: 'Médico-social et social' });
  await group.getByRole('button', { name: /^Tout cocher/ }).click();
  await group.getByRole('button', { name: /^Tout décocher/ }).click();
  await expect(onMap(page)).toHaveText(/^3 établissements/);
  await expect(page).toHaveURL(/structures=[a-z,-]*community-pharmacies/);
  const address = page.url();
  await focusPanel(page).getByRole('button', { name: 'Tout décocher', exact: true }).first().click();
  await expect(page).toHaveURL(/structures=aucune/);
  await expect(onMap(page)).toHaveText(/^0 établissement /);

  await openMap(page, address);
  await focusButton(page).click();
  await expect(onMap(page)).toHaveText(/^3 établissements/);
  await focusPanel(page).getByRole('button', { name: 'Revenir au choix par défaut' }).click();
  await expect(page).not.toHaveURL(/structures=/);
});

test('the list is sorted, filtered by the choice, and leads to the map', async ({ page }) => {
  await openMap(page);
  await makeRoom(page);
  await page.getByRole('radio', { name: 'Liste' }).click();
  await page.getByRole('tab', { name: 'Structures de soins' }).click();
  const rows = page.getByRole('region', { name: 'Structures de soins' }).getByRole('row');
  await expect(rows).toHaveCount(7);
  const list = await page.getByRole('region', { name: 'Structures de soins' }).boundingBox();
  expect(list!.x + list!.width).toBeLessThanOrEqual(page.viewportSize()!.width);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Structure', exact: true }).click();
  await page
    .getByRole('button', { name: /^Structure/, exact: false })
    .filter({ hasText: '▲' })
    .click();
  await expect(rows.nth(1)).toContainText('Service de soins à domicile');
  await expect(page.getByRole('columnheader', { name: /^Structure/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(rows.filter({ hasText: 'sans position' })).toHaveCount(2);
  await page.getByRole('button', { name: `Voir sur la carte\u202f: Maison de santé du Duché` }).click();
  const card = page.getByTestId('mark-card');
  await expect(card).toContainText('Maison de santé du Duché');
  await expect(card).toContainText('1 avenue de la Gare, 30700 UZES');
  await expect(card).toContainText('Uzès');
  await expect(card).toContainText('FINESS), au 01/04/2026');
  await expect(map(page)).toHaveAttribute('data-mark', '300000001');
  await expectAccessible(page);
});

test('a press on a mark says what it is and leaves the commune as it is', async ({ page, hasTouch }) => {
  await openMap(page);
  await makeRoom(page);
  await showOnMap(page, 'Maison de santé du Duché');
  const { x, y } = await middleOfMap(page);
  if (hasTouch) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  await expect(map(page)).toHaveAttribute('data-mark', '300000001');
  await expect(page.getByTestId('mark-card')).toContainText('Maisons de santé pluriprofessionnelles');
  await expect(page).not.toHaveURL(hasProject);
  // Beside the mark, the commune.
  const beside = { x: x + 40, y };
  if (hasTouch) await page.touchscreen.tap(beside.x, beside.y);
  else await page.mouse.click(beside.x, beside.y);
  await expect(page).toHaveURL(hasProject);
  await expect(page.getByTestId('commune-card')).toBeVisible();
});

test('a group comes apart when pressed, or lists what no scale separates', async ({ page, hasTouch }) => {
  await openMap(page);
  await makeRoom(page);
  await showOnMap(page, 'Hôpital d’Uzès');
  const { x, y } = await middleOfMap(page);
  const press = (dx = 0) => (hasTouch ? page.touchscreen.tap(x + dx, y) : page.mouse.click(x + dx, y));
  await press();
  const list = page.getByRole('region', { name: '3 structures à cet endroit' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('button', { name: 'Fermer' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.getByRole('application', { name: 'Carte des communes' })).toBeFocused();
  await expect(page).not.toHaveURL(hasProject);

  // From farther, the house and the hospital are one group.
  for (let turn = 0; turn < 7; turn++) await page.getByRole('button', { name: 'Dézoomer' }).click();
  const scale = map(page)
    .getByText(/^Échelle/)
    .locator('..');
  await expect(scale).toContainText('20');
  await press(await findGroup(page, { x, y }));
  await expect(scale).not.toContainText('20');
  await expect(list).toBeHidden();
  await expect(page).not.toHaveURL(hasProject);
});

/** Pixels to the right of a point, on either side, at which a group is. */
async function findGroup(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  for (const offset of [0, -4, 4, -8, 8, -12, 12, -16, 16]) {
    await page.mouse.move(x + offset, y);
    if ((await map(page).getAttribute('data-mark')) === 'group') return offset;
  }
  throw new Error('no group of structures in the middle of the map');
}

test('with the keyboard alone: choose types, open the list, go to a structure', async ({ page }) => {
  await openMap(page);
  await tabTo(page, focusButton(page));
  await page.keyboard.press('Enter');
  await tabTo(page, typeBox(page, /^Pharmacies/), 120);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/community-pharmacies/);
  await page.keyboard.press('Escape');
  await expect(focusButton(page)).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: 'Carte' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('tab', { name: 'Communes' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('button', { name: `Voir sur la carte\u202f: Pharmacie du Pont` }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application', { name: 'Carte des communes' })).toBeFocused();
  await expect(map(page).getByRole('status')).toHaveText(
    'Pharmacie du Pont, Pharmacies d’officine, 1 avenue de la Gare, 30700 UZES',
  );
  await page.keyboard.press('ArrowRight');
  await expect(map(page).getByRole('status')).toContainText('non sélectionnée');
});

test('the existing CPTS are a layer of their own', async ({ page }) => {
  // Known in Provence-Alpes-Côte d’Azur, with or without its file.
  await openMap(page, '/carte?region=93');
  await makeRoom(page);
  const legend = map(page).getByRole('group').filter({ hasText: 'Légende' });
  if (!(await legend.getByText('Commune choisie').isVisible())) await legend.getByText('Légende').click();
  await expect(legend.getByText('Commune d’une CPTS existante')).toBeVisible();
  const layer = page.getByRole('button', { name: 'CPTS existantes' });
  await expect(layer).toHaveAttribute('aria-pressed', 'true');
  await layer.click();
  await expect(layer).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/cpts=non/);
  await expect(legend.getByText('Commune d’une CPTS existante')).toBeHidden();
  await page.reload();
  await expect(layer).toHaveAttribute('aria-pressed', 'false');
  await expectAccessible(page);
});

test('over the whole of France, and in an edition without structures, the map says why there are none', async ({
  page,
}) => {
  await openMap(page, '/carte');
  await focusButton(page).click();
  await expect(focusPanel(page)).toContainText('Choisissez une région');
  await openMap(page, '/carte?region=76&e=2022-07');
  await focusButton(page).click();
  await expect(focusPanel(page)).toContainText('Cette édition n’a pas de liste d’établissements');
  await expect(typeBox(page, /^Cliniques/)).toBeVisible();
  await expect(typeBox(page, /^Pharmacies/)).toBeHidden();
});

test.describe('when the structures do not come', () => {
  test.use({ silent: false });

  test('the panel says so, the map goes on, and they come on retry', async ({ page }) => {
    await page.route('**/api/v1/establishments?*', (route) => route.abort());
    await openMap(page);
    await focusButton(page).click();
    const retry = focusPanel(page).getByRole('button', { name: 'Réessayer' });
    await expect(retry).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await page.unroute('**/api/v1/establishments?*');
    await giveStructures(page);
    await retry.click();
    await expect(onMap(page)).toHaveText(/^4 établissements/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the panel, the list and the card of a structure are accessible', async ({ page }) => {
      await openMap(page);
      await makeRoom(page);
      await focusButton(page).click();
      await expect(onMap(page)).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await showOnMap(page, 'Maison de santé du Duché');
      await expectAccessible(page);
    });
  });
}
