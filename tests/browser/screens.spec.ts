/** Every screen and every state of it: axe finds nothing, and the address alone gives it back. */
import { encodeSelection } from '../../src/domain/permalink.js';
import {
  addBySearch,
  expect,
  expectAccessible,
  map,
  openMenu,
  project,
  reportText,
  search,
  test,
} from './support.js';

const provence = [
  '13015',
  '13019',
  '13025',
  '13040',
  '13041',
  '13046',
  '13060',
  '13062',
  '13072',
  '13079',
  '13087',
  '13107',
  '13110',
];
const selection = encodeSelection(provence, 2026);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('start', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByText('Données de démonstration').first()).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: /Région souhaitée/ }).click();
      await expect(page.getByRole('option')).toHaveCount(18);
      await expectAccessible(page);
    });

    test('map without a project, with results, with a project', async ({ page }) => {
      await page.goto('/carte?region=76');
      await expect(map(page)).toHaveAttribute('data-ready', 'true');
      await expectAccessible(page);
      await search(page).fill('saint');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page);
      await search(page).fill('zzzz');
      await expect(page.getByText('Aucune commune ni aucun regroupement ne correspond.')).toBeVisible();
      await expectAccessible(page);
      await search(page).fill('');
      await addBySearch(page, 'nimes', 'Nîmes');
      await expect(project(page, 1)).toBeVisible();
      await expectAccessible(page);
    });

    test('list of communes', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/carte?region=93&t=${selection}`);
      await page.getByRole('radio', { name: 'Liste' }).click();
      await expectAccessible(page);
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole('button', { name: /^Citer ces chiffres/ }).focus();
      await page.keyboard.press('c');
      await expect.poll(copied).toMatch(/^Habitants.*13 communes.*Structures de soins.*Rezone, édition/s);
      await page.getByRole('button', { name: /^Citer .*Trets/ }).focus();
      await page.keyboard.press('c');
      await expect.poll(copied).toMatch(/^Habitants.*commune Trets \(13110\).*Rezone, édition/s);
      await expectAccessible(page);
    });

    test('report of thirteen communes', async ({ page }) => {
      await page.goto(`/rapport?region=93&t=${selection}`);
      await reportText(page);
      await expectAccessible(page);
    });

    test('report of one commune, mostly neutralised', async ({ page }) => {
      await page.goto(`/rapport?region=93&t=${encodeSelection(['13079'], 2026)}`);
      expect(await reportText(page)).toContain('n.d. (neutralisé)');
      await expectAccessible(page);
    });

    test('report without a commune', async ({ page }) => {
      await page.goto('/rapport');
      await expect(page.getByRole('main')).toContainText('commune');
      await expectAccessible(page);
    });

    test('data, and a page that does not exist', async ({ page }) => {
      for (const path of ['/donnees', '/nulle-part']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
      }
    });
  });
}

test('the address gives the same screen again', async ({ page, context }) => {
  await page.goto(`/carte?region=93&t=${selection}`);
  await expect(project(page, 13)).toBeAttached();
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  const report = await reportText(page);
  await page.reload();
  expect(await reportText(page)).toBe(report);
  const shared = await context.newPage();
  await shared.goto(page.url());
  expect(await reportText(shared)).toBe(report);
});

test('the other edition gives other figures of the same communes', async ({ page }) => {
  await page.goto(`/rapport?region=93&t=${selection}`);
  const report = await reportText(page);
  const settings = await openMenu(page);
  await settings.getByRole('button', { name: /Édition/ }).click();
  await page.getByRole('option', { name: 'juillet 2022' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toContainText('Édition de juillet 2022');
  expect(await reportText(page)).not.toBe(report);
  await expect(page).toHaveURL(/e=2022-07/);
});

test.describe('a phone held upright', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const path of [
    '/',
    `/carte?region=93&t=${selection}`,
    `/rapport?region=93&t=${selection}`,
    '/donnees',
  ]) {
    test(`${path.split('?')[0]!} does not scroll sideways at 320 pixels`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      if (path.startsWith('/rapport')) await reportText(page);
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(window);
    });
  }
});
