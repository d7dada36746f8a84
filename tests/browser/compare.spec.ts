/** Comparing a territory: with itself in another edition, a département, an existing EPCI, one drawn, one of a file. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, project, addBySearch, test } from './support.js';

/** Thirteen communes around Gardanne. */
const territory = 'region=93&t=1GthlBAYPAQUOAgoHCBQD';

const side = (page: Page, role: string) => page.getByRole('region', { name: role, exact: true });
const summary = (page: Page, title: string) => page.getByRole('region', { name: title });
const changeComparator = (page: Page) => page.getByRole('button', { name: 'Comparer avec autre chose' });

test('a territory then and now, with an area, with groupings', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/comparer?${territory}`);
  // Another edition, its département, its région, France, then what is around.
  await expect(page.getByRole('region', { name: 'Pour commencer' }).getByRole('button').nth(4)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Une autre édition/ }).click();
  await expect(side(page, 'Avant')).toContainText('Juillet 2022');
  await expect(side(page, 'Maintenant')).toContainText('100 647 habitants');
  await expect(page.getByText('Ce sont en grande partie les mêmes habitants')).toBeVisible();
  await expect(summary(page, 'Ce qui a changé nettement')).toContainText('plus que le hasard ne l’explique');
  // The focus is not lost with the button.
  await expect(page.getByRole('heading', { name: 'Comparer', level: 1 })).toBeFocused();
  await expectAccessible(page);

  await changeComparator(page).click();
  await page.getByRole('button', { name: /Département/ }).click();
  await page.getByRole('option', { name: 'Gard (30)' }).click();
  await expect(side(page, 'Comparé avec')).toContainText('Gard');
  // Printed: 10,7 % for these communes, and 12,7 % for the Gard of 2022; the edition on display is that of 2024.
  const access = page.getByRole('table', { name: 'Accès aux soins' });
  const row = access.getByRole('row', { name: /17 ans et plus sans médecin traitant/ });
  await expect(row).toContainText('10,7');
  await expect(row).toContainText('9 417 sur 88 370');
  await expect(row.getByRole('img', { name: /17 ans et plus sans médecin traitant/ })).toBeVisible();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await row.getByRole('button', { name: /^Citer/ }).focus();
  await page.keyboard.press('c');
  await expect
    .poll(copied)
    .toMatch(
      /sans médecin traitant\s: 10,7\s% \(9\s417 sur 88\s370, .*; \d+,\d\s%, Gard, .* Écart\s: .*publication 2024-12-/,
    );
  const nurses = page.getByRole('row', { name: /^Infirmiers/ }).first();
  await nurses.getByRole('button', { name: /^Citer/ }).click();
  await expect
    .poll(copied)
    .toMatch(/^Professionnels libéraux, en nombre, Infirmiers\s: \d+, sur 13 communes/);
  await expect(nurses.getByText('Citation copiée.')).toBeVisible();
  const rows = page.locator('.compare-table tbody tr');
  const all = await rows.count();
  await page.getByText('Seulement ce qui diffère nettement').click();
  await expect(rows.filter({ hasText: 'pas de différence établie' })).toHaveCount(0);
  expect(await rows.count()).toBeLessThan(all);
  await expectAccessible(page);

  await changeComparator(page).click();
  await page.getByRole('combobox', { name: 'Nom du regroupement' }).fill('epci pays uzes');
  await page.getByRole('option', { name: /Uzès/ }).first().click();
  await expect(side(page, 'Comparé avec')).toContainText('Uzès');
  await expect(page).toHaveURL(/avec=epci%3A\d{9}/);

  // The métropole that most of these communes are in.
  await page.goto(`/comparer?${territory}&avec=epci:200054807`);
  await expect(page.getByText(/communes \(.*\) sont dans les deux territoires/)).toBeVisible();
  await page.getByRole('link', { name: /^Échanger/ }).click();
  await expect(side(page, 'Territoire étudié')).toContainText('Métropole');
  await expect(side(page, 'Comparé avec')).toContainText('13 communes');
});

test('a territory drawn, one of a file, one of a link, and an address that is wrong', async ({ page }) => {
  await page.goto(`/comparer?${territory}&avec=t:zzz`);
  await expect(page.getByRole('alert')).toContainText('n’a pas pu être lu dans l’adresse');
  await expectAccessible(page);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un projet ou une liste de codes' }).click();
  const file = { name: 'autre.txt', mimeType: 'text/plain' };
  await (await chooser).setFiles({ ...file, buffer: Buffer.from('pas une liste') });
  await expect(page.getByText('Aucune colonne de codes INSEE')).toBeVisible();
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un projet ou une liste de codes' }).click();
  await (await again).setFiles({ ...file, buffer: Buffer.from('30334\n30007') });
  await expect(side(page, 'Comparé avec')).toContainText('autre.txt');
  await expect(side(page, 'Comparé avec')).toContainText('2 communes');

  await changeComparator(page).click();
  await page.getByLabel('Coller un lien').fill('bonjour');
  await page.getByRole('button', { name: 'Comparer avec ce lien' }).click();
  await expect(page.getByRole('alert')).toContainText('Aucun territoire dans ce lien');
  await page.getByLabel('Coller un lien').fill(`https://exemple.fr/rapport?${territory}`);
  await page.getByRole('button', { name: 'Comparer avec ce lien' }).click();
  await expect(
    page.getByText('13 communes (100 647 habitants) sont dans les deux territoires'),
  ).toBeVisible();

  await changeComparator(page).click();
  await page.getByRole('link', { name: 'Garder ce territoire pour comparer' }).click();
  await expect(page.getByText('Choisissez maintenant un autre territoire.')).toBeVisible();
  await expect(project(page, 0)).toBeVisible();
  await addBySearch(page, 'uzes', 'Uzès');
  await expect(project(page, 1)).toBeVisible();
  await page.goto(`/comparer${new URL(page.url()).search}`);
  await expect(side(page, 'Territoire étudié')).toContainText('1 commune');
  await expect(side(page, 'Comparé avec')).toContainText('13 communes');

  await page.goto('/comparer?region=93&avec=t:1GthlBAYPAQUOAgoHCBQD');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Reprendre le territoire gardé' }).click();
  await page.goto(`/comparer${new URL(page.url()).search}&avec=epci:000000000`);
  await expect(page.getByRole('alert')).toContainText('n’est pas, ou plus, dans les listes de cette édition');
  await page.getByRole('button', { name: /^France/ }).click();
  await expect(side(page, 'Comparé avec')).toContainText('France');
});
