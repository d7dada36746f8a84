import { defineConfig, devices } from '@playwright/test';

const port = 4188;

/** Debian's Chromium without its window, which would take a fifth of the time; `--no-sandbox` because CI runs as root. */
const chromium = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fr-FR',
    launchOptions: chromium,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'wide', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
    {
      name: 'narrow',
      // What does the same at every width, or in other colours, is tried at one: a run must stay short.
      testIgnore:
        /(adversity|data-screen|downloads|groupings|map-layers|new-version|offline|project-files|without-outlines|without-webgl)\.spec\.ts/,
      grepInvert: /keyboard alone|320 pixels|the address gives|the other edition|in dark colours/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: {
    command: `node dist/cli/main.js start --port ${port}`,
    env: { REZONE_HOME: 'test-results/home' },
    url: `http://127.0.0.1:${port}/readyz`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: 'pipe',
  },
});
