/** Without outlines, communes are circles, chosen in the same ways. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { buildDemonstration } from '../../src/cli/build-demonstration.js';
import { openPublications } from '../../src/publication/open-publications.js';
import { createApp } from '../../src/server/app.js';
import { addBySearch, expect, expectAccessible, map, project, test as base } from './support.js';

/** A server of its own, whose publication was built as on a machine without outlines. */
const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const directory = mkdtempSync(join(tmpdir(), 'rezone-circles-'));
      await buildDemonstration({ out: directory, log: () => undefined, outlines: null, folders: [] });
      const store = await openPublications(directory, loadCatalogue());
      const app = createApp({ store, webRoot: resolve('dist/web') });
      await use(await app.listen({ port: 0, host: '127.0.0.1' }));
      await app.close();
      rmSync(directory, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ address }, use) => use(address),
});

test('the map of a région is drawn and a commune is found', async ({ page }) => {
  await page.goto('/carte?region=76');
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  await addBySearch(page, 'nimes', 'Nîmes');
  await expect(project(page, 1)).toBeVisible();
  await expectAccessible(page);
});

test('the report is whole', async ({ page }) => {
  await page.goto('/carte?region=76');
  await addBySearch(page, 'nimes', 'Nîmes');
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Notes et sources' })).toBeVisible();
});
