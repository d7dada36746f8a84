/** What surrounds every screen: languages, themes, menus, and the header down to 320 pixels. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, map, openMenu, tabTo, test } from './support.js';

const selection = '1GthlBAYPAQUOAgoHCBQD';
const html = (page: Page) => page.locator('html');
const isWide = (page: Page) => page.viewportSize()!.width >= 1024;

test('speaks English on every screen, and remembers it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('dialog').getByRole('radio', { name: 'English' }).click();
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/territorial diagnosis/);
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/carte?region=93&t=${selection}`);
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  await expect(page.getByRole('link', { name: 'Report', exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/nulle-part');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  // The language is a preference of the person: a link does not carry it.
  expect(page.url()).not.toContain('en');
  await expectAccessible(page);

  const settings = await openMenu(page);
  await settings.getByRole('radio', { name: 'Français' }).click();
  await expect(html(page)).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  // Everything was made again; whoever came with the keyboard is still where they were.
  const place = isWide(page)
    ? page.getByRole('radio', { name: 'Français' })
    : page.getByRole('button', { name: 'Menu' });
  await expect(place).toBeFocused();
});

test('keeps the theme that one chooses, or follows the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/nulle-part');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  const choose = async (theme: string) => {
    const settings = await openMenu(page);
    await settings.getByRole('button', { name: /^Thème/ }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await page.keyboard.press('Escape');
  };
  await choose('Clair');
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
  await choose('Comme l’appareil');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html(page)).toHaveAttribute('data-theme', 'light');
});

test('leads to every screen from the keyboard', async ({ page }) => {
  await page.goto('/nulle-part');
  if (isWide(page)) {
    const menu = page.getByRole('button', { name: 'Documentation technique' });
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Guide en 10 étapes' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  } else {
    const menu = page.getByRole('button', { name: 'Menu' });
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    await tabTo(page, page.getByRole('link', { name: 'Glossaire des sigles' }));
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\/glossaires#sigles$/);
  await expect(page.locator('#sigles')).toBeInViewport();
});

test('fits from 320 pixels on', async ({ page }) => {
  await page.goto('/aller-plus-loin');
  for (const width of [320, 640, 1024, 1280, 3840]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(page.getByRole('link', { name: 'Rapport', exact: true })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0);
    const header = await page.getByRole('banner').boundingBox();
    expect(header!.height, `header at ${width} pixels`).toBeLessThan(100);
  }
});
