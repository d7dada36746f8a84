/** The main job, end to end: région, communes by search and on the map, report, save, reset, reopen. */
import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { decodeSelection } from '../../src/domain/permalink.js';
import {
  addBySearch,
  expect,
  expectAccessible,
  map,
  openReport,
  project,
  reportText,
  startOn,
  tabTo,
  test,
  search,
} from './support.js';

test('région, three communes by search, two on the map, report, save, reset, reopen, same report', async ({
  page,
  hasTouch,
}) => {
  await startOn(page, 'Occitanie');
  await expectAccessible(page);

  await addBySearch(page, 'uzes', 'Uzès');
  await addBySearch(page, '30700 saint quentin', 'Saint-Quentin-la-Poterie');
  await addBySearch(page, 'st siffret', 'Saint-Siffret');
  await expect(project(page, 3)).toBeVisible();
  await expect.poll(() => codesInAddress(page)).toHaveLength(3);

  const added = await addOnTheMap(page, 2, hasTouch);
  expect(added).toHaveLength(2);
  await expect(project(page, 5)).toBeVisible();

  await openReport(page);
  const report = await reportText(page);
  expect(report).toContain('5 communes');
  expect(report).toContain('Saint-Quentin-la-Poterie');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Carte', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ schema: 'rezone-project/1' });

  await page.getByRole('button', { name: 'Tout réinitialiser' }).click();
  await expect(project(page, 0)).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await (await chooser).setFiles(file);
  await expect(project(page, 5)).toBeVisible();

  await openReport(page);
  expect(await reportText(page)).toBe(report);
});

/** Clicks or taps communes around the middle of the map, until so many more are in the project. */
async function addOnTheMap(page: Page, wanted: number, hasTouch: boolean): Promise<string[]> {
  // On a phone, the sheet of the project covers the map while one searches.
  const reduce = page.getByRole('button', { name: 'Réduire' });
  if (await reduce.isVisible()) await reduce.click();
  const box = await settledBox(page.getByRole('application', { name: 'Carte des communes' }));
  const before = codesInAddress(page);
  for (let turn = 0; turn < 40 && codesInAddress(page).length < before.length + wanted; turn++) {
    const angle = turn * 2.4;
    const radius = (Math.min(box.width, box.height) / 2) * (0.3 + 0.5 * (turn / 40));
    const x = box.x + box.width / 2 + radius * Math.cos(angle);
    const y = box.y + box.height / 2 + radius * Math.sin(angle);
    const [known, url] = [codesInAddress(page), page.url()];
    const press = () => (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await press();
    // Outside every commune, a press changes nothing.
    if ((await map(page).getAttribute('data-pointed')) === null) continue;
    await expect(page).not.toHaveURL(url);
    // One of the first three was pressed: press again to put it back.
    if (codesInAddress(page).length < known.length) {
      // Two taps in half a second are a zoom.
      await page.waitForTimeout(600);
      await press();
      await expect.poll(() => codesInAddress(page)).toEqual(known);
    }
  }
  return codesInAddress(page).filter((code) => !before.includes(code));
}

/** Where an element stands once it has stopped moving. */
async function settledBox(element: Locator) {
  let box = await element.boundingBox();
  await expect(async () => {
    const last = box;
    box = await element.boundingBox();
    expect(box).toEqual(last);
  }).toPass({ intervals: [250] });
  return box!;
}

/** The project as the address has it. */
function codesInAddress(page: Page): readonly string[] {
  const selection = new URL(page.url()).searchParams.get('t');
  return selection === null ? [] : decodeSelection(selection).codes;
}

test('the same with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('button', { name: /Région souhaitée/ }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Occ');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Commencer' }));
  await page.keyboard.press('Enter');
  await expect(map(page)).toHaveAttribute('data-ready', 'true');

  await tabTo(page, search(page));
  for (const name of ['Uzès', 'Saint-Quentin-la-Poterie', 'Saint-Siffret']) {
    await page.keyboard.type(name);
    // The commune comes before the groupings of the same name.
    await expect(page.getByRole('option', { name: new RegExp(`^${name}`) }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(project(page, 3)).toBeVisible();

  await tabTo(page, page.getByRole('application', { name: 'Carte des communes' }));
  await addFromTheCursor(page, 'ArrowRight', 4);
  await addFromTheCursor(page, 'ArrowDown', 5);
  const communes = await addRectangle(page);
  await leaveOutNurses(page);

  await tabTo(page, page.getByRole('link', { name: 'Rapport', exact: true }), 80, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const report = await reportText(page);
  expect(report).toContain(`${communes} communes`);
  await expect(page.locator('#section-professionals')).not.toContainText('Infirmiers');

  await tabTo(page, page.getByRole('link', { name: 'Carte', exact: true }), 80, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Enregistrer' }), 300);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await (await download).path();

  await tabTo(page, page.getByRole('button', { name: 'Tout réinitialiser' }), 300);
  await page.keyboard.press('Enter');
  await expect(project(page, 0)).toBeVisible();

  // Asked for before the way to the button: the key would else reach the page before the request.
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: 'Ouvrir' }), 300);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
  await expect(project(page, communes)).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'Rapport', exact: true }), 80, 'Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await reportText(page)).toBe(report);
  await readFurther(page);
});

/** From the report in tables to the similar territories, to a comparison, to English, and back. */
async function readFurther(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('radio', { name: 'Graphiques' }).first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Territoires semblables' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: /^Comparer avec/ }).first());
  await page.keyboard.press('Enter');
  const other = page.getByRole('region', { name: 'Comparé avec' });
  await expect(other).toContainText('communes');

  await tabTo(page, page.getByRole('button', { name: 'Comparer avec autre chose' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Nom du regroupement' }));
  await page.keyboard.type('beaucaire terre');
  await expect(page.getByRole('option', { name: /^CC Beaucaire Terre/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(other).toContainText('Beaucaire');
  await expect(page).toHaveURL(/avec=epci/);

  await tabTo(page, page.getByRole('radio', { name: 'Français' }), 10, 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
  // The key of the browser itself.
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Similar territories', level: 1 })).toBeVisible();
}

/** Draws a rectangle on the map; gives the number of communes that it leaves in the project. */
async function addRectangle(page: Page): Promise<number> {
  const before = codesInAddress(page).length;
  await tabTo(page, page.getByRole('radio', { name: 'Choisir dans un rectangle' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('application', { name: 'Dessin d’une zone sur la carte' }));
  // The cross comes, then the first corner.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowRight');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => codesInAddress(page).length).toBeGreaterThan(before);
  return codesInAddress(page).length;
}

/** Takes a profession out of the focus, which is said, then closes the panel. */
async function leaveOutNurses(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: 'Modifier les focus' }).first();
  await tabTo(page, opener, 300);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Modifier les focus' });
  await tabTo(page, panel.getByRole('button', { name: /^Les professions/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByRole('checkbox', { name: /^Infirmiers/ }));
  await page.keyboard.press('Space');
  await expect(panel.getByRole('status')).toHaveText(
    /^Infirmiers.: hors du focus, \d+ sur \d+\. Nombre dans le territoire.: \d+\.$/,
  );
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
}

/** Moves the cursor of the map until it stands on a commune outside the project, and adds it. */
async function addFromTheCursor(page: Page, key: string, communes: number): Promise<void> {
  const announcement = map(page).getByRole('status');
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press(key);
    await expect(announcement).toContainText('sélectionnée');
    if ((await announcement.innerText()).endsWith('non sélectionnée')) break;
  }
  await page.keyboard.press('Space');
  await expect(announcement).not.toContainText('non sélectionnée');
  await expect(project(page, communes)).toBeAttached();
}
