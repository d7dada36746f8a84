/** One visit of a map in Debian's Chromium: when all its communes answer a click, what it cost, how it moves. */
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { dragMap, type Point, type Smoothness } from './drags.js';

export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell';
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** What a page under measure tells of itself. */
export const inPage = join(import.meta.dirname, 'in-page.js');

export interface Line {
  /** Milliseconds there and back. */
  readonly latency: number;
  /** Bits a second. */
  readonly throughput: number;
  /** How many times slower the processor is. */
  readonly slowdown: number;
}

/** An office: what a telephone line with 40 ms gives. */
export const office: Line = { latency: 40, throughput: 10_000_000, slowdown: 1 };
/** A phone on the road, as Lighthouse has it. */
export const phone: Line = { latency: 150, throughput: 1_600_000, slowdown: 4 };

export async function throttle(session: CDPSession, { latency, throughput, slowdown }: Line): Promise<void> {
  await session.send('Network.enable');
  const bytes = throughput / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

export interface MapPage {
  readonly url: string;
  /** There once everything is drawn. */
  readonly ready: string;
  /** There once a click was answered. */
  readonly answer: string;
}

export interface MapVisit {
  /** Milliseconds from the address to the answer of a click. */
  readonly clickable: number;
  readonly bytes: number;
  /** Dragged on this machine, and on one whose processor is as slow as that of a phone. */
  readonly dragged: Smoothness;
  readonly draggedSlowly: Smoothness;
}

/** Milliseconds: what follows a click is done. */
const idleTime = 1500;

export async function visitMap(browser: Browser, target: MapPage, line: Line): Promise<MapVisit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
  // Only the first visit is measured, not what is kept for the next.
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await throttle(session, line);
  const bytes = countBytes(session);
  const start = performance.now();
  await page.goto(target.url, { waitUntil: 'commit' });
  await page.locator(target.ready).waitFor({ state: 'attached', timeout: 300_000 });
  const transferred = bytes();
  const middle = await centreOf(page, target.ready);
  await page.mouse.click(middle.x, middle.y);
  await page.locator(target.answer).first().waitFor({ timeout: 300_000 });
  const clickable = performance.now() - start;
  await page.waitForTimeout(idleTime);
  const dragged = await dragMap(browser, page, session, middle);
  await throttle(session, { ...line, slowdown: phone.slowdown });
  const draggedSlowly = await dragMap(browser, page, session, middle);
  await context.close();
  return { clickable, bytes: transferred, dragged, draggedSlowly };
}

function countBytes(session: CDPSession): () => number {
  let total = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    total += encodedDataLength;
  });
  return () => total;
}

async function centreOf(page: Page, selector: string): Promise<Point> {
  const box = (await page.locator(selector).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
