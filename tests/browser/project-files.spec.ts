/** Files that come back: a plain list is understood, a damaged or foreign one is refused and nothing is lost. */
import type { Page } from '@playwright/test';
import { encodeSelection } from '../../src/domain/permalink.js';
import { expect, expectAccessible, project, test } from './support.js';

async function open(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer });
}

const start = `/carte?region=76&t=${encodeSelection(['30189', '30007'], 2026)}`;

test.beforeEach(async ({ page }) => {
  await page.goto(start);
  await expect(project(page, 2)).toBeVisible();
});

test('a list of codes, one per line', async ({ page }) => {
  await open(page, 'communes.txt', '30334\n30299\n30290\n');
  await expect(project(page, 3)).toBeVisible();
});

test('a table with a column of codes', async ({ page }) => {
  await open(page, 'communes.csv', 'nom;code_insee\r\n"Uzès";30334\r\n"Bourg-en-Bresse";1053\r\n');
  await expect(project(page, 2)).toBeVisible();
  await expect(page.getByRole('row', { name: /Bourg-en-Bresse/ })).toBeVisible();
});

for (const [what, name, content] of [
  ['an empty file', 'vide.txt', ''],
  ['a damaged project', 'projet.json', '{"schema":"rezone-project/1","communes":[{"code":'],
  ['a foreign file', 'photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])],
  ['another JSON', 'autre.json', '{"type":"FeatureCollection","features":[]}'],
] as const) {
  test(`${what} is refused with its reason, and the project stays`, async ({ page }) => {
    await open(page, name, content);
    await expect(page.getByRole('alert').filter({ hasText: name })).toBeVisible();
    await expect(project(page, 2)).toBeVisible();
    await expectAccessible(page);
  });
}

test('reset can be undone', async ({ page }) => {
  await page.getByRole('button', { name: 'Tout réinitialiser' }).click();
  await expect(project(page, 0)).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(project(page, 2)).toBeVisible();
});
