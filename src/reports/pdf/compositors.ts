/**
 * The processes that make pages. Typst holds its thread for as long as a report takes, and its memory goes away
 * only with its process: a process is started when one is needed, replaced once worn, and ended once idle. A server
 * keeps a fresh one ready.
 */
import { availableParallelism } from 'node:os';
import { DocumentBusyError } from '../document-error.js';
import { CompositorProcess } from './compositor-process.js';
import type { Composition } from './typst.js';

const processesAtMost = Math.min(2, availableParallelism());
/** The last of them waits some ten seconds. */
const waitingAtMost = 20;
const idleMilliseconds = 60_000;

const all = new Set<CompositorProcess>();
/** Free ones, with what ends those that have worked. */
const free: { readonly compositor: CompositorProcess; readonly end?: NodeJS.Timeout }[] = [];
const waiting: ((compositor: CompositorProcess | Promise<CompositorProcess>) => void)[] = [];
let isKeptReady = false;

/**
 * @throws DocumentBusyError when too many wait
 * @throws Error when the pages cannot be made, which is a fault of ours
 */
export async function composeInProcess(composition: Composition): Promise<Uint8Array> {
  const compositor = await take();
  try {
    return await compositor.compose(composition);
  } finally {
    give(compositor);
  }
}

/** For a server that starts: no document waits for Typst to load. It does not keep the program running. */
export function keepCompositorReady(): void {
  isKeptReady = true;
  if (all.size === 0) free.push({ compositor: start() });
}

/** For a server that stops: what is being made is lost. */
export function closeCompositors(): void {
  isKeptReady = false;
  for (const { end } of free.splice(0)) clearTimeout(end);
  for (const compositor of all) end(compositor);
}

function take(): CompositorProcess | Promise<CompositorProcess> {
  const known = free.pop();
  if (known) {
    clearTimeout(known.end);
    if (!known.compositor.isSpent) return known.compositor;
    end(known.compositor);
    return take();
  }
  if (all.size < processesAtMost) return start();
  if (waiting.length >= waitingAtMost) throw new DocumentBusyError();
  return new Promise((resolve) => waiting.push(resolve));
}

function give(compositor: CompositorProcess): void {
  if (compositor.isSpent) end(compositor);
  const next = waiting.shift();
  if (next) next(compositor.isSpent ? take() : compositor);
  else if (!compositor.isSpent) keep(compositor);
}

function keep(compositor: CompositorProcess): void {
  const idle = {
    compositor,
    end: setTimeout(() => {
      free.splice(free.indexOf(idle), 1);
      end(compositor);
    }, idleMilliseconds).unref(),
  };
  free.push(idle);
}

function start(): CompositorProcess {
  const compositor = new CompositorProcess();
  all.add(compositor);
  return compositor;
}

function end(compositor: CompositorProcess): void {
  all.delete(compositor);
  compositor.end();
  if (isKeptReady) keepCompositorReady();
}
