/**
 * Journeys as a table: every way to begin, to choose communes, to read and to keep, with axe on each state.
 * Each row is one journey; each value of a column stands in a row at least.
 */
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { decodeSelection, encodeSelection } from '../../src/domain/permalink.js';
import { serialiseProject } from '../../src/domain/project-file.js';
import {
  addBySearch,
  expect,
  expectAccessible,
  map,
  openMenu,
  openReport,
  project,
  reportText,
  startOn,
  test,
} from './support.js';

/** Uzès and its neighbour Saint-Siffret: what the journeys that begin with something begin with. */
const uzes = [
  { code: '30334', name: 'Uzès' },
  { code: '30299', name: 'Saint-Siffret' },
];

const starts = {
  région: async (page: Page) => {
    await startOn(page, 'Occitanie');
    return 0;
  },
  lien: async (page: Page) => {
    const codes = uzes.map(({ code }) => code);
    await page.goto(`/carte?region=76&t=${encodeSelection(codes, 2026)}`);
    await expect(project(page, 2)).toBeVisible();
    return 2;
  },
  fichier: async (page: Page) => {
    await page.goto('/');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Ouvrir un projet' }).click();
    const text = serialiseProject({
      name: 'Uzège',
      cog: 2026,
      edition: '2024-12',
      communes: uzes,
      pathologies: [],
      professions: [],
      structures: 'reported',
    });
    await (
      await chooser
    ).setFiles({
      name: 'REZONE-cpts.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(project(page, 2)).toBeVisible();
    return 2;
  },
};

/** Each gives the number of communes that it leaves in the project. */
const selections = {
  recherche: async (page: Page, communes: number) => {
    await addBySearch(page, 'beaucaire', 'Beaucaire');
    return communes + 1;
  },
  regroupement: async (page: Page, communes: number) => {
    await addBySearch(page, 'beaucaire terre', 'CC Beaucaire Terre');
    return communes + 5;
  },
  'liste collée': async (page: Page, communes: number) => {
    await page.getByRole('button', { name: 'Coller une liste' }).click();
    const dialog = page.getByRole('dialog', { name: 'Coller une liste de communes' });
    await dialog.getByRole('textbox', { name: 'Votre liste' }).fill('30032\nVallabrègues');
    await dialog.getByRole('button', { name: 'Lire la liste' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ajouter 2 communes' }).click();
    return communes + 2;
  },
  'voisine proposée': async (page: Page, communes: number) => {
    const perimeter = page.getByRole('button', { name: /^Périmètre/ });
    if ((await perimeter.getAttribute('aria-expanded')) === 'false') {
      await page.getByRole('button', { name: 'Agrandir' }).click();
      await perimeter.click();
    }
    const neighbours = page.getByRole('group', { name: 'Communes voisines' });
    await neighbours
      .getByRole('button', { name: /^Ajouter/ })
      .first()
      .press('Enter');
    return communes + 1;
  },
  'zone dessinée': async (page: Page, communes: number) => {
    await lowerSheet(page);
    await page.getByRole('radio', { name: 'Choisir dans un rectangle' }).click();
    const sheet = page.getByRole('application', { name: 'Dessin d’une zone sur la carte' });
    await expectAccessible(page);
    // With the keyboard, as someone who can neither drag nor click does.
    await sheet.press('Enter');
    for (let step = 0; step < 4; step++) await sheet.press('Shift+ArrowRight');
    await sheet.press('ArrowDown');
    await sheet.press('Enter');
    await expect(page.getByTestId('area-sketcher')).toBeVisible();
    for (let step = 0; step < 3; step++) await sheet.press('Shift+ArrowUp');
    for (let step = 0; step < 8; step++) await sheet.press('Shift+ArrowLeft');
    const count = page.getByTestId('area-sketcher').getByRole('status');
    await expect(count).toHaveText(/^\d+ communes? dans la zone$/);
    await sheet.press('Enter');
    await expect(sheet).toHaveCount(0);
    const chosen = decodeSelection(new URL(page.url()).searchParams.get('t')!).codes.length;
    expect(chosen).toBeGreaterThan(communes);
    await raiseSheet(page);
    await expect(page.locator('.last-change p')).toContainText('Zone dessinée');
    return chosen;
  },
};

const readings = {
  graphiques: (page: Page) => expect(page.getByRole('radio', { name: 'Graphiques' })).toBeChecked(),
  tableaux: async (page: Page) => {
    await page.getByRole('radio', { name: 'Tableaux' }).click();
    await expect(page).toHaveURL(/tableaux=oui/);
  },
  anglais: async (page: Page) => {
    const settings = await openMenu(page);
    await settings.getByRole('radio', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.keyboard.press('Escape');
  },
};

const outputs = {
  projet: async (page: Page, communes: number) => {
    await page.getByRole('link', { name: 'Carte', exact: true }).click();
    const file = await downloadFrom(page, () => page.getByRole('button', { name: 'Enregistrer' }).click());
    const saved = JSON.parse(file) as { communes: unknown[] };
    expect(saved.communes).toHaveLength(communes);
  },
  lien: async (page: Page, communes: number) => {
    const report = await reportText(page);
    await page.goto('/aller-plus-loin');
    await page.goBack();
    expect(await reportText(page)).toBe(report);
    expect(report).toContain(`${communes} communes`);
  },
  'dessin de la carte': async (page: Page) => {
    await page.getByRole('link', { name: 'Carte', exact: true }).click();
    await lowerSheet(page);
    const svg = await downloadFrom(page, async () => {
      await page.getByRole('button', { name: 'Télécharger la carte' }).click();
      await page.getByRole('menuitem', { name: /SVG/ }).click();
    });
    for (const text of ['Commune choisie', 'Contours administratifs', 'Données de démonstration', 'Uzès']) {
      expect(svg).toContain(text);
    }
  },
  'image de la carte': async (page: Page) => {
    await page.getByRole('link', { name: 'Carte', exact: true }).click();
    await lowerSheet(page);
    const png = await downloadFrom(page, async () => {
      await page.getByRole('button', { name: 'Télécharger la carte' }).click();
      await page.getByRole('menuitem', { name: /PNG/ }).click();
    });
    expect(png.slice(1, 4)).toBe('PNG');
  },
  comparaison: async (page: Page) => {
    const screens = await openMenu(page);
    await screens.getByRole('link', { name: /^(Comparer|Compare)$/ }).click();
    await page
      .getByRole('link', { name: /Gard/ })
      .or(page.getByRole('button', { name: /Gard/ }))
      .first()
      .click();
    await expect(page).toHaveURL(/avec=departement/);
    await expectAccessible(page);
  },
};

const journeys: readonly {
  start: keyof typeof starts;
  selection: keyof typeof selections;
  report: keyof typeof readings;
  output: keyof typeof outputs;
}[] = [
  { start: 'région', selection: 'regroupement', report: 'tableaux', output: 'projet' },
  { start: 'région', selection: 'liste collée', report: 'anglais', output: 'comparaison' },
  { start: 'lien', selection: 'zone dessinée', report: 'graphiques', output: 'dessin de la carte' },
  { start: 'lien', selection: 'voisine proposée', report: 'tableaux', output: 'image de la carte' },
  { start: 'fichier', selection: 'recherche', report: 'graphiques', output: 'lien' },
];

for (const { start, selection, report, output } of journeys) {
  test(`${start} × ${selection} × ${report} × ${output}`, async ({ page }) => {
    const begun = await starts[start](page);
    await expect(map(page)).toHaveAttribute('data-ready', 'true');
    const communes = await selections[selection](page, begun);
    await expect(project(page, communes)).toBeAttached();
    await expectAccessible(page);
    await openReport(page);
    await reportText(page);
    await readings[report](page);
    await expectAccessible(page);
    await outputs[output](page, communes);
  });
}

/** On a phone the sheet of the project leaves the map its place. */
async function lowerSheet(page: Page): Promise<void> {
  const reduce = page.getByRole('button', { name: 'Réduire' });
  if (await reduce.isVisible()) await reduce.click();
}

async function raiseSheet(page: Page): Promise<void> {
  const enlarge = page.getByRole('button', { name: 'Agrandir' });
  if (await enlarge.isVisible()) await enlarge.click();
}

/** The file that an action makes, as text; a picture keeps its first letters. */
async function downloadFrom(page: Page, act: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await act();
  return readFile(await (await download).path(), 'latin1').then((text) =>
    Buffer.from(text, 'latin1').toString('utf8'),
  );
}
