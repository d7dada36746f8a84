/** A perimeter chosen with care: what is detached, what it surrounds, what is near; there and back; a list pasted. */
import type { Page } from '@playwright/test';
import { encodeSelection } from '../../src/domain/permalink.js';
import { expect, expectAccessible, map, project, test } from './support.js';

const perimeter = (page: Page) => page.locator('.perimeter');
const lastChange = (page: Page) => page.locator('.last-change p');

/** On a phone the panel is a sheet and its parts are folded. */
async function openPerimeter(page: Page): Promise<void> {
  const trigger = page.getByRole('button', { name: /^Périmètre/ });
  if ((await trigger.getAttribute('aria-expanded')) === 'true') return;
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await trigger.click();
}

async function open(page: Page, codes: string[]): Promise<void> {
  await page.goto(`/carte?region=93&t=${encodeSelection(codes, 2026)}`);
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  await openPerimeter(page);
}

test('what is detached is removed, a hole is filled, a neighbour joins; all of it there and back', async ({
  page,
}) => {
  // Those around Gardanne, without it, and Cassis by the sea.
  const around = ['13040', '13015', '13060', '13062', '13046', '13107', '13087', '13001', '13025', '13022'];
  await open(page, around);
  await expect(perimeter(page)).toContainText('1 commune est détachée du reste : Cassis.');
  await expect(perimeter(page)).toContainText('1 commune entourée n’est pas choisie : Gardanne.');
  await expectAccessible(page);

  // On a phone, the sheet makes room for the map that one asks to look at.
  await perimeter(page).getByRole('button', { name: 'Voir sur la carte' }).first().click();
  if (page.viewportSize()!.width < 800) {
    await expect(page.getByRole('button', { name: 'Agrandir' })).toBeEnabled();
  }
  await perimeter(page).getByRole('button', { name: 'La retirer' }).click();
  await expect(project(page, around.length - 1)).toBeVisible();
  await expect(perimeter(page)).toContainText('Toutes les communes se touchent.');
  const suggestions = perimeter(page).getByRole('group', { name: 'Communes voisines' });
  await expect(suggestions.getByRole('button', { name: /^Ajouter/ })).toHaveCount(5);
  await expect(suggestions.getByRole('button', { name: /^Ajouter/ }).first()).toContainText('Gardanne');
  await perimeter(page).getByRole('button', { name: 'L’ajouter' }).click();
  await expect(project(page, around.length)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Périmètre/ })).toContainText('d’un seul tenant');

  const nearest = suggestions.getByRole('button', { name: /^Ajouter/ }).first();
  await expect(nearest).not.toContainText('Gardanne');
  await nearest.press('Enter');
  await expect(project(page, around.length + 1)).toBeVisible();
  await expect(nearest).toBeFocused();

  for (const count of [around.length, around.length - 1, around.length]) {
    await page.keyboard.press('Control+z');
    await expect(project(page, count)).toBeVisible();
  }
  await expect(lastChange(page)).toContainText('Modification annulée');
  await page.keyboard.press('Control+Shift+z');
  await expect(project(page, around.length - 1)).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(project(page, around.length)).toBeVisible();
  await expect(lastChange(page)).toContainText('Modification rétablie');
  const redo = page.getByRole('button', { name: 'Rétablir' });
  await redo.click();
  await expect(redo).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  // In a text field, these keys are for the text.
  await page.getByRole('combobox', { name: 'Rechercher une commune' }).press('Control+z');
  await expect(project(page, around.length + 1)).toBeVisible();
});

test('a pasted list is told entry by entry before anything is added', async ({ page }) => {
  await open(page, ['13040']);
  await page.getByRole('button', { name: 'Coller une liste' }).click();
  const dialog = page.getByRole('dialog', { name: 'Coller une liste de communes' });
  const text = dialog.getByRole('textbox', { name: 'Votre liste' });
  await expect(text).toBeFocused();
  await text.fill('FUVEAU (13)\n13120 Gardanne; St-Savournin\nSaint-Denis\nGreaske\nZzz');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Coller une liste' }).click();
  await expect(text).toHaveValue(/Zzz/);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lire la liste' }).click();
  const summary = dialog.getByText('3 entrées comprises, 1 à choisir, 2 non reconnues.');
  await expect(summary).toBeFocused();
  await expectAccessible(page);

  const homonyms = dialog.getByRole('group', { name: 'Saint-Denis' });
  await expect(homonyms.getByRole('radio', { name: 'Aucune : laisser de côté' })).toBeChecked();
  await homonyms.getByRole('radio', { name: /Gard \(30\)/ }).check();
  await dialog.getByRole('textbox', { name: /Greaske/ }).fill('Gréasque');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('4 entrées comprises, 1 à choisir, 1 non reconnue.')).toBeFocused();
  await expect(dialog).toContainText('Sans choix de votre part, 1 entrée est laissée de côté.');
  await expect(project(page, 1)).toBeVisible();
  await dialog.getByRole('button', { name: 'Ajouter 5 communes' }).click();
  await expect(project(page, 5)).toBeVisible();
  await expect(lastChange(page)).toContainText('4 communes ajoutées, 1 y était déjà');
  await expect(perimeter(page)).toContainText('détachée du reste : Saint-Denis.');
});
