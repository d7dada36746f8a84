/** After a first visit, without a connection: the application opens, one chooses and reads. */
import { addBySearch, expect, map, openReport, project, reportText, test } from './support.js';

// The browser says on its console what it could not reach.
test.use({ silent: false, worker: true });

const selection = '1GthlBAYPAQUOAgoHCBQD';
/** The communes of France and the groupings come last, for the search. */
const isKept = async () => {
  for (const name of await caches.keys()) {
    const kept = await (await caches.open(name)).keys();
    if (kept.some(({ url }) => url.includes('/groupings?'))) return true;
  }
  return false;
};

test('works without a connection', async ({ page, context }) => {
  await page.goto(`/carte?region=93&t=${selection}`);
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  await expect.poll(() => page.evaluate(isKept), { timeout: 60_000 }).toBe(true);
  await openReport(page);
  const report = await reportText(page);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/^Hors connexion/)).toBeVisible();
  expect(await reportText(page)).toBe(report);

  await page.getByRole('link', { name: 'Carte', exact: true }).click();
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  await addBySearch(page, 'sanary', 'Sanary-sur-Mer');
  await expect(project(page, 14)).toBeAttached();
  // A report that was never computed says so, and is there once the connection is back.
  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await expect(page.getByText(/Vous êtes hors connexion/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^Hors connexion/)).toBeHidden();
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('main')).toContainText('14 communes');
});
