/** How the application starts on a phone: what is painted when, what moves, how long an action waits. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { inPage, phone, throttle } from './browser.js';

export interface Start {
  /** Milliseconds: something, then the largest thing, is painted. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** The first screen answers: it is there, and no task of over 50 ms is under way. */
  readonly interactive: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Milliseconds between an action and what shows it, for the slowest of the journey. */
  readonly interaction: number;
  /** Bytes of scripts, compressed: those of the first screen, and those that follow in idle time, as the map. */
  readonly script: number;
  readonly laterScript: number;
}

interface Observed {
  readonly metrics: Record<string, number>;
  readonly tasks: { readonly start: number; readonly end: number }[];
}

const bundle = join(dirname(createRequire(import.meta.url).resolve('web-vitals')), 'web-vitals.iife.js');

/** Opens the first screen, chooses a région, and a commune on its map. */
export async function measureStart(browser: Browser, url: string): Promise<Start> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'fr-FR',
  });
  await context.addInitScript(`${readFileSync(bundle, 'utf8')};\nwindow.webVitals = webVitals;`);
  await context.addInitScript({ path: inPage });
  const page = await context.newPage();
  await throttle(await context.newCDPSession(page), phone);
  await page.goto(url, { waitUntil: 'commit' });
  const start = page.getByRole('button', { name: 'Commencer' });
  await start.waitFor({ timeout: 60_000 });
  const shown = await page.evaluate(() => performance.now());
  await page.waitForTimeout(3000);
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap((entry) => {
      const { name, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
      return name.endsWith('.js') ? { end: responseEnd, size: encodedBodySize } : [];
    }),
  );
  await page.getByRole('button', { name: /Région souhaitée/ }).click();
  await page.getByRole('option', { name: 'Occitanie' }).click();
  await start.click();
  const map = page.locator('[data-testid="commune-map"][data-ready="true"]');
  await map.waitFor({ timeout: 60_000 });
  const box = (await map.boundingBox())!;
  for (const share of [0.3, 0.2, 0.25]) {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height * share);
    await page.waitForTimeout(1000);
  }
  const { metrics, tasks } = await page.evaluate(() => {
    // What was seen of the page so far is told when it goes out of sight.
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    return (window as unknown as { observed: Observed }).observed;
  });
  await context.close();
  const isFirst = ({ end }: { end: number }) => end <= shown;
  const total = (some: typeof scripts) => some.reduce((sum, { size }) => sum + size, 0);
  // Those that follow at once keep the screen from answering.
  const lastTask = Math.max(0, ...tasks.filter((task) => task.start < shown + 500).map(({ end }) => end));
  return {
    firstPaint: metrics['FCP']!,
    largestPaint: metrics['LCP']!,
    interactive: Math.max(shown, lastTask),
    shift: metrics['CLS'] ?? 0,
    interaction: metrics['INP'] ?? Number.NaN,
    script: total(scripts.filter(isFirst)),
    laterScript: total(scripts.filter((one) => !isFirst(one))),
  };
}
