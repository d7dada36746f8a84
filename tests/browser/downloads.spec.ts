/** The documents of the report, from the menu to the file, and the citation of a figure; at one width. */
import { readFile } from 'node:fs/promises';
import { encodeSelection } from '../../src/domain/permalink.js';
import { expect, expectAccessible, reportText, tabTo, test } from './support.js';

const address = `/rapport?region=93&t=${encodeSelection(['13015', '13019', '13041', '13062'], 2026)}`;

test('each format is downloaded, and a figure is cited', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await reportText(page);
  const button = page.getByRole('button', { name: 'Télécharger' });

  await test.step('the menu opens from the keyboard and says what each format is for', async () => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: /^PDF/ })).toBeFocused();
    await expect(page.getByRole('menuitem', { name: /^Excel.*tableur/ })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  for (const [format, extension, start] of [
    ['PDF', 'pdf', '%PDF-'],
    ['Word', 'docx', 'PK'],
    ['Excel', 'xlsx', 'PK'],
    ['CSV', 'csv', 'rubrique,indicateur,'],
    ['GeoJSON', 'geojson', '{"type":"FeatureCollection"'],
  ] as const) {
    await test.step(format, async () => {
      const name = `rezone-4-communes-2024-12.${extension}`;
      await button.click();
      const arrival = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: new RegExp(`^${format}`) }).click();
      const download = await arrival;
      expect(download.suggestedFilename()).toBe(name);
      expect((await readFile(await download.path())).toString('latin1').startsWith(start)).toBe(true);
      await expect(
        page.getByRole('status').filter({ hasText: `Le fichier ${name} est téléchargé.` }),
      ).toBeVisible();
    });
  }

  await test.step('a figure is cited with a button, or with C while its block has the focus', async () => {
    const block = page.locator('#indicateur-consumers-17-plus-without-gp');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const cite = block.getByRole('button', { name: /^Citer ce chiffre/ });
    await cite.click();
    await expect(block.getByText('Citation copiée.')).toBeVisible();
    const citation = await copied();
    expect(citation).toMatch(
      /^17 ans et plus sans médecin traitant.* sur 4 communes \(Bouc-Bel-Air, .*publication 2024-12-/,
    );
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('c');
    await expect.poll(copied).toBe(citation);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await button.focus();
    await page.keyboard.press('c');
    expect(await copied()).toBe('');
    await expectAccessible(page);
    const row = page.getByRole('row', { name: /^Infirmier/ }).first();
    await row.getByRole('button', { name: /^Citer/ }).click();
    await expect
      .poll(copied)
      .toMatch(
        /^Professionnels de santé libéraux du territoire, Infirmiers\s: Nombre\s: \d+\s; 60 ans et plus/,
      );
    // The figures of one commune are of that commune, in the table of the communes and in that of the professionals.
    const communes = page.getByRole('table', { name: 'Communes du territoire' });
    await communes.getByRole('button', { name: 'Citer (Gardanne)' }).focus();
    await page.keyboard.press('c');
    await expect
      .poll(copied)
      .toMatch(/^Habitants\s: 21\s174, commune Gardanne \(13041\), recensement de 2021\. /);
    const professionals = page.getByRole('table', { name: 'Professionnels en activité par commune' });
    await professionals.getByRole('button', { name: /^Citer .*Gardanne/ }).click();
    await expect.poll(copied).toMatch(/^Professionnels .*, commune Gardanne \(13041\), 1er semestre 2024\. /);
  });
});

test.describe('what goes wrong', () => {
  test.use({ silent: false });

  test('a document that fails can be asked for again or stopped; a refused copy is shown', async ({
    page,
  }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(address);
    await reportText(page);
    let answers = 0;
    await page.route('**/api/v1/reports', async (route) => {
      answers += 1;
      if (answers > 1) return; // The second never ends.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await route.abort();
    });
    const button = page.getByRole('button', { name: 'Télécharger' });
    await button.click();
    await page.getByRole('menuitem', { name: /^CSV/ }).click();
    const failure = page.getByRole('alert').filter({ hasText: 'Le fichier CSV n’a pas pu être préparé.' });
    // It is seen even by a person who went on reading further down.
    await expect(failure).toBeInViewport({ ratio: 1 });
    await failure.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Préparation du fichier CSV…' })).toBeVisible();
    await expect(button).toBeFocused();
    await page.getByRole('button', { name: 'Interrompre' }).click();
    await expect(button).toBeFocused();
    await expect(failure).toHaveCount(0);
    await expect(page.getByText('Préparation du fichier CSV…')).toHaveCount(0);

    const block = page.locator('#indicateur-consumers-17-plus-without-gp');
    await block.getByRole('button', { name: /^Citer ce chiffre/ }).click();
    const field = block.getByRole('textbox', { name: /^Citation/ });
    await expect(field).toHaveValue(/Source.*publication 2024-12-/);
    await expectAccessible(page);
  });
});
