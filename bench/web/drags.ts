/**
 * How a map follows the hand that drags it: the frames with new content of the page that Chromium presented
 * meanwhile, as it traces them.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Smoothness {
  /** Presented while the hand moves. */
  readonly framesPerSecond: number;
  /** Milliseconds: the longest time that the map stood still under the moving hand. */
  readonly longestWait: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Milliseconds. */
interface Stroke {
  readonly start: number;
  readonly end: number;
}

/**
 * Pixels rightwards and downwards, back to where the map is at first. Ours would hold it back if it went farther
 * from there.
 */
const drags: readonly Point[] = [
  { x: 0, y: -300 },
  { x: -150, y: 600 },
  { x: 300, y: -600 },
  { x: -300, y: 600 },
  { x: 150, y: -300 },
];
/** Milliseconds: of one drag; to take hold of the map again; between two movements of a mouse. */
const dragTime = 700;
const gripTime = 300;
const mouseInterval = 8;
/** Milliseconds after which nothing moves any more, even on a slow page. */
const settleTime = 1000;

/** @param centre of the map on the screen */
export async function dragMap(
  browser: Browser,
  page: Page,
  session: CDPSession,
  centre: Point,
): Promise<Smoothness> {
  await browser.startTracing(page, { categories: ['cc', 'benchmark'] });
  const strokes: Stroke[] = [];
  for (const drag of drags) {
    strokes.push(await dragOnce(session, centre, drag));
    await pause(gripTime);
  }
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))');
  await pause(settleTime);
  return smoothnessOf(strokes, presentedFrames(await browser.stopTracing()));
}

/** A hand waits for no page: its movements are sent by the clock, whether those before were seen or not. */
async function dragOnce(session: CDPSession, centre: Point, drag: Point): Promise<Stroke> {
  const sent: Promise<unknown>[] = [];
  const at = (share: number) => ({
    x: centre.x + drag.x * (share - 0.5),
    y: centre.y + drag.y * (share - 0.5),
  });
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', share: number) => {
    const button = { button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 } as const;
    sent.push(session.send('Input.dispatchMouseEvent', { type, ...at(share), ...button }));
  };
  const start = now();
  send('mousePressed', 0);
  for (let share = 0; share < 1; share = Math.min(1, (now() - start) / dragTime)) {
    send('mouseMoved', share);
    await pause(mouseInterval);
  }
  send('mouseMoved', 1);
  const end = now();
  send('mouseReleased', 1);
  await Promise.all(sent);
  return { start, end };
}

/** The clock of Chromium's traces on Linux. */
function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly id2?: { readonly local: string };
  readonly args: { readonly frame_reporter?: { readonly state: string } };
}

/** When each frame was on the screen, in order. A frame made without the page, as of a scroll, does not count. */
function presentedFrames(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
  const reports = traceEvents
    .filter(({ name, ph }) => name === 'PipelineReporter' && (ph === 'b' || ph === 'e'))
    .sort((a, b) => a.ts - b.ts);
  // What the page made late ends with the frame that shows it.
  const frames = new Set<number>();
  // Their numbers are used again and again.
  const underWay = new Map<string, string | undefined>();
  for (const { ph, ts, id2, args } of reports) {
    const id = id2!.local;
    if (ph === 'b') underWay.set(id, args.frame_reporter?.state);
    else if (underWay.get(id) === 'STATE_PRESENTED_ALL') frames.add(ts / 1000);
  }
  return [...frames];
}

function smoothnessOf(strokes: readonly Stroke[], frames: readonly number[]): Smoothness {
  const during = (stroke: Stroke) => frames.filter((frame) => frame > stroke.start && frame <= stroke.end);
  const waits = strokes.flatMap((stroke) => {
    const shown = [stroke.start, ...during(stroke), stroke.end];
    return shown.slice(1).map((time, index) => time - shown[index]!);
  });
  const moved = strokes.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    framesPerSecond: strokes.flatMap(during).length / (moved / 1000),
    longestWait: Math.max(...waits),
  };
}
