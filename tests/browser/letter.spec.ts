/** The letter of intent, from the figures to the Word file; what people type stays in their browser. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parseProjectFile } from '../../src/domain/read-project-file.js';
import { encodeSelection } from '../../src/domain/permalink.js';
import { parseDraft } from '../../src/letter/draft.js';
import { expect, expectAccessible, openMenu, test } from './support.js';

const query = `region=76&t=${encodeSelection(['30189', '30007', '30334'], 2026)}`;
/** In every personal field: found in a request, it would have left the browser. */
const sentinel = 'Zyxwv';

const title = (page: Page) => page.getByLabel('Intitulé du projet');
const boundaries = (page: Page) => page.getByRole('group', { name: 'Délimitation géographique du projet' });

async function downloadOf(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return download;
}

async function fillPersonalFields(page: Page): Promise<void> {
  await title(page).fill('CPTS d’essai');
  for (const label of ['Porteur du projet', 'Adresse postale', 'Téléphone', 'Retours des professionnels']) {
    await page.getByLabel(label, { exact: true }).fill(`${sentinel} ${label}`);
  }
  await page.getByLabel('Adresse électronique').fill(`${sentinel}@exemple.invalid`);
  await page.getByLabel('Date de rédaction').fill('2026-09');
  for (const table of [0, 1]) {
    await page.getByRole('button', { name: 'Ajouter une personne' }).nth(table).click();
    const name = page.getByLabel('Nom et prénom, ligne 1').nth(table);
    await expect(name).toBeFocused();
    await name.fill(`${sentinel} Personne`);
  }
  await expect(page.getByText(`Ce nom figure plusieurs fois : ${sentinel} Personne.`)).toBeVisible();
  const prevention = page.getByRole('group', { name: 'Actions coordonnées de prévention' });
  await prevention.getByLabel('Oui').check();
  await prevention.getByLabel('Description').fill(`${sentinel} dépistages`);
}

test('the letter: figures with their origin, a draft that stays here, Word, project, deletion', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`);
  });
  await page.goto(`/carte?${query}`);
  const menu = await openMenu(page);
  await menu.getByRole('link', { name: 'Lettre d’intention' }).click();

  await expect(boundaries(page)).toContainText(
    'Le territoire du projet réunit 3 communes du Gard, en Occitanie',
  );
  await boundaries(page)
    .getByRole('button', { name: /habitants$/ })
    .focus();
  const origin = page.getByRole('tooltip');
  await expect(origin).toContainText(/Population municipale.*recensement de 2021 · INSEE/s);
  await page.keyboard.press('ArrowRight');
  await expect(origin).toContainText(/Quartiers prioritaires.* · ANCT/s);
  await page.keyboard.press('Escape');
  await expect(origin).toHaveCount(0);
  await page.getByLabel('Médecins spécialistes').first().hover();
  await expect(origin).toContainText('CNAM');
  await page.getByLabel('Taille 4').check();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Modifier ce texte' }).first().click();
  const text = page.getByRole('textbox', { name: 'Délimitation géographique du projet' });
  await expect(text).toBeFocused();
  await text.fill('Trois communes autour de Nîmes.');
  await expect(page.getByText('Aucun chiffre du diagnostic n’est plus dans ce texte')).toBeVisible();
  await fillPersonalFields(page);
  await expectAccessible(page);

  const word = await downloadOf(page, 'Télécharger la lettre (Word)');
  expect(word.suggestedFilename()).toBe('lettre-d-intention.docx');
  const files = unzipSync(readFileSync(await word.path()));
  const letter = strFromU8(files['word/document.xml']!);
  for (const part of [
    'Trois communes autour de Nîmes.',
    `${sentinel} Porteur du projet`,
    `${sentinel} dépistages`,
    'septembre 2026',
    '30334',
  ]) {
    expect(letter).toContain(part);
  }
  // PNG of 1,800 pixels by 960: the map, drawn at twice its size.
  const map = Buffer.from(files['word/media/image1.png']!);
  expect([map.readUInt32BE(16), map.readUInt32BE(20)]).toEqual([1800, 960]);
  expect(map.length).toBeGreaterThan(20_000);

  await page.reload();
  await expect(title(page)).toHaveValue('CPTS d’essai');
  await expect(text).toHaveValue('Trois communes autour de Nîmes.');
  await page.getByRole('button', { name: 'Reprendre le texte proposé' }).click();
  await expect(boundaries(page)).toContainText('réunit 3 communes');

  const saved = readFileSync(
    await (await downloadOf(page, 'Enregistrer le projet et la lettre')).path(),
    'utf8',
  );
  expect(parseDraft(parseProjectFile(saved).letter).leader.phone).toBe(`${sentinel} Téléphone`);

  await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(title(page)).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('rezone-letter'))).toBeNull();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(title(page)).toHaveValue('CPTS d’essai');

  await title(page).fill('Un autre brouillon');
  await page.goto(`/carte?${query}`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await (
    await chooser
  ).setFiles({ name: 'projet.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await expect(page.getByText('vous demandera lequel garder')).toBeVisible();
  await (await openMenu(page)).getByRole('link', { name: 'Lettre d’intention' }).click();
  await page.getByRole('button', { name: 'Prendre la lettre du projet' }).click();
  await expect(title(page)).toHaveValue('CPTS d’essai');

  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((request) => request.includes(sentinel))).toEqual([]);
});

test('an English reader is told that the letter is French', async ({ page }) => {
  await page.goto(`/lettre?${query}`);
  await expect(boundaries(page)).toBeVisible();
  await (await openMenu(page)).getByText('EN', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(
    page.getByText('The letter is addressed to French authorities: its text stays in French.'),
  ).toBeVisible();
  await expect(page.getByText(/médecins généralistes libéraux exercent sur le territoire/)).toBeVisible();
});
