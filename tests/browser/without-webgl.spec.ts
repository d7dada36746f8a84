/** A machine without WebGL draws the same map: it is a plain canvas. */
import { expect, map, test } from './support.js';

test.use({
  launchOptions: {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-3d-apis'],
  },
});

test('the map is drawn', async ({ page }) => {
  await page.goto('/carte?region=76');
  await expect(map(page)).toHaveAttribute('data-ready', 'true');
  const webgl = await page.evaluate(() => document.createElement('canvas').getContext('webgl2'));
  expect(webgl).toBeNull();
});
