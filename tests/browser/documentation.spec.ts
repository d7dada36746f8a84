/** Technical documentation: each screen, the search of the glossaries, links to one entry, in both themes. */
import { expect, expectAccessible, test } from './support.js';

const screens = [
  { path: '/guide', title: 'Rezone en dix étapes' },
  { path: '/glossaires', title: 'Glossaires' },
  { path: '/accessibilite', title: 'Déclaration d’accessibilité' },
  { path: '/mentions-legales', title: 'Mentions légales' },
  { path: '/changements', title: 'Changements' },
  { path: '/aller-plus-loin?region=76', title: 'Pour aller plus loin' },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const { path, title } of screens) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(`${title} – Rezone`);
      if (path === '/changements') await expect(page.getByText(/Choisir des communes/)).toBeVisible();
      if (path === '/mentions-legales')
        await expect(page.getByText(/contributeurs d’OpenStreetMap/)).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test('the guide has a picture for each of its ten steps, and leads to the screens', async ({ page }) => {
  await page.goto('/guide?region=76');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10);
  for (const picture of await page.locator('article img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('complete', true);
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
    await expect(picture).toHaveAttribute('alt', /\w{4}/);
  }
  await page
    .getByRole('navigation', { name: 'Les dix étapes' })
    .getByRole('link', { name: 'Lire un indicateur' })
    .click();
  await expect(page.getByRole('heading', { name: 'Lire un indicateur' })).toBeInViewport();
  await page.getByRole('link', { name: 'Ouvrir les glossaires' }).click();
  await expect(page).toHaveURL(/\/glossaires\?region=76$/);
});

test('the glossaries are searched, and an address opens one indicator', async ({ page }) => {
  await page.goto('/glossaires#indicateur-cervical-cancer-screening');
  const entry = page.getByRole('region', { name: 'Dépistage du cancer du col de l’utérus' });
  await expect(entry).toBeFocused();
  await expect(entry.getByRole('heading')).toBeInViewport();
  for (const text of ['De qui il s’agit', 'Plus il est élevé, mieux c’est.', /^du \d\d\/\d\d\/\d{4} au/]) {
    await expect(entry.getByText(text)).toBeVisible();
  }
  const field = page.getByRole('searchbox', { name: 'Chercher dans les glossaires' });
  const count = page.getByRole('search').getByRole('status');
  await field.fill('depistage uterus');
  await expect(count).toHaveText('1 résultat');
  await expect(page.getByRole('heading', { name: 'Glossaire des structures' })).toBeHidden();
  await expectAccessible(page);
  await field.fill('zzzz');
  await expect(count).toHaveText('Aucun résultat');
  await expectAccessible(page);
  await field.fill('maison de santé');
  await page.getByRole('link', { name: /^Structures/ }).click();
  await expect(page.getByRole('heading', { name: 'Glossaire des structures' })).toBeFocused();
  await entry.waitFor({ state: 'detached' });
});

test.describe('a phone held upright', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no screen scrolls sideways', async ({ page }) => {
    for (const { path } of screens) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached();
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content, path).toBeLessThanOrEqual(window);
    }
  });
});
