/** When the network fails, the application says so where it happens, and goes on. */
import { expect, expectAccessible, project, test } from './support.js';
import { encodeSelection } from '../../src/domain/permalink.js';

const selection = encodeSelection(['30189', '30007'], 2026);

test.describe('when the network fails', () => {
  test.use({ silent: false });

  test('a report that does not come says so and comes on retry', async ({ page }) => {
    await page.route('**/api/v1/reports*', (route) => route.abort());
    await page.goto(`/rapport?region=76&t=${selection}`);
    const retry = page.getByRole('button', { name: 'Réessayer' });
    await expect(retry).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await page.unroute('**/api/v1/reports*');
    await retry.click();
    await expect(page.getByRole('heading', { name: 'Diagnostic du territoire' })).toBeVisible();
  });

  test('outlines that do not come leave the project usable', async ({ page }) => {
    await page.route('**/api/v1/outlines/**', (route) => route.abort());
    await page.goto(`/carte?region=76&t=${selection}`);
    await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible({ timeout: 30_000 });
    await expect(project(page, 2)).toBeVisible();
    await expectAccessible(page);
  });
});
