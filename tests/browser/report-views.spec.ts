/** The report in its two views: charts and tables, what unfolds in them, the link to share, and paper. */
import { encodeSelection } from '../../src/domain/permalink.js';
import { expect, expectAccessible, reportText, test } from './support.js';

const provence = [
  ...['13015', '13019', '13025', '13040', '13041', '13046', '13060'],
  ...['13062', '13072', '13079', '13087', '13107', '13110'],
];
const address = `/rapport?region=93&t=${encodeSelection(provence, 2026)}`;

test('charts, what unfolds in them, the link, and paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await test.step('printing waits for the map; paper that does not wait says that it is missing', async () => {
    let letThrough = () => {};
    const released = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/api/v1/outlines/**', (route) => released.then(() => route.continue()));
    const prints: boolean[] = [];
    await page.exposeFunction('print', async () => {
      prints.push(await page.locator('.territory-map svg').isVisible());
    });
    await page.goto(address);
    const missing = page.getByText('La carte n’était pas encore là à l’impression');
    await expect(page.getByRole('heading', { name: 'Le territoire', exact: true })).toBeVisible();
    await expect(missing).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(missing).toBeVisible();
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await expect(page.getByRole('button', { name: 'Chargement de la carte…' })).toBeVisible();
    letThrough();
    await expect.poll(() => prints).toEqual([true]);
  });
  await reportText(page);

  await test.step('the summary leads from what stands out to its figure', async () => {
    const summary = page.getByRole('region', { name: 'Ce qui ressort' });
    await expect(summary).toContainText('intervalle à 95 % exclut les deux chiffres');
    await expect(summary).toContainText('35,0 %, contre 26,9 % dans la région et 26,0 % en France');
    await summary.getByRole('button', { name: 'Montrer les 5 autres' }).click();
    await summary.getByRole('link', { name: 'Dépistage du cancer du sein' }).click();
    await expect(page.locator('#indicateur-breast-cancer-screening')).toBeFocused();
  });

  const block = page.locator('#indicateur-consumers-17-plus-without-gp-with-css');
  await test.step('an indicator says who is counted, who is hidden, what it measures and where', async () => {
    await expect(block).toContainText('562 personnes sur 77 981');
    await expect(block).toContainText('4 communes neutralisées sur 13 (30,8 %)');
    await block.getByRole('button', { name: /^Définition/ }).click();
    await expect(block.getByText('Personnes concernées')).toBeVisible();
    await expect(block.getByRole('link', { name: 'Cet indicateur dans le glossaire' })).toHaveAttribute(
      'href',
      /^\/glossaires\?.*#indicateur-consumers-17-plus-without-gp-with-css$/,
    );
    await block.getByRole('button', { name: /^Sur la carte/ }).click();
    await expect(block.getByRole('img', { name: /^Carte par commune/ })).toBeVisible();
    const figures = block.getByRole('table', { name: /^Par commune/ });
    await expect(figures.getByRole('row', { name: /Mimet/ })).toContainText('n.d. (neutralisé)');
    await expect(figures.getByRole('row')).toHaveCount(1 + provence.length);
    await expect(block.getByRole('link', { name: /sur la carte$/ })).toHaveAttribute(
      'href',
      /^\/carte\?.*indicateur=consumers-17-plus-without-gp-with-css/,
    );
    await expectAccessible(page);
  });

  await test.step('the link of the report is copied, and says so', async () => {
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(page.getByText('Le lien de ce rapport est copié.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(address, page.url()).href);
  });

  await test.step('paper has every name, and nothing to press', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /Copier|Imprimer|Définition|autres$/ })).toHaveCount(0);
    await expect(block).toBeVisible();
    await page.emulateMedia({ media: null });
  });

  await test.step('drawings are made to the measure of the paper, not shrunk to it', async () => {
    const drawn = await page.evaluateHandle(() => {
      const widths: number[] = [];
      // Told after the drawings, which were there first.
      matchMedia('print').addEventListener('change', () => {
        widths.push(Number(document.querySelector('.territory-map svg')!.getAttribute('width')));
      });
      return widths;
    });
    await page.pdf({ preferCSSPageSize: true });
    const [onPaper, onScreen] = await drawn.jsonValue();
    const map = page.getByRole('img', { name: /^Carte du territoire/ });
    expect(onPaper).not.toBe(onScreen);
    await expect(map).toHaveAttribute('width', String(onScreen));
  });
});

test('tables say the same in one row each, at an address of their own', async ({ page }) => {
  await page.goto(address);
  await reportText(page);
  await page.getByRole('radio', { name: 'Tableaux' }).click();
  await expect(page).toHaveURL(/tableaux=oui/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Tableaux' })).toBeChecked();
  const row = page.getByRole('row', { name: /17 ans et plus avec la CSS et sans médecin traitant/ });
  for (const figure of ['562 personnes', '88,1 %, partielle', '4 (30,8 %)', 'plus bas, favorable']) {
    await expect(row).toContainText(figure);
  }
  const rest = row.getByText('Puyloubier');
  await expect(rest).toBeHidden();
  await row.getByRole('button', { name: 'et 2 autres' }).click();
  await expect(rest).toBeFocused();
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(rest).toBeVisible();
});
