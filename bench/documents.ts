/**
 * The PDF of 74 communes: ours, next to the same report printed by Chromium from the web application, both warm,
 * for territories that neither has made yet. Aims: 5 times sooner, under a second, under 150 MB more memory,
 * under 600 kB.
 */
import { existsSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import Table from 'cli-table3';
import { loadCatalogue } from '../src/catalogue/load-catalogue.js';
import { webRoot } from '../src/cli/package-files.js';
import { buildReport } from '../src/domain/build-report.js';
import { encodeSelection } from '../src/domain/permalink.js';
import { openPublications, type PublicationStore } from '../src/publication/open-publications.js';
import type * as formats from '../src/reports/formats.js';
import type * as pdf from '../src/reports/pdf.js';
import { createApp } from '../src/server/app.js';
import { demonstrationPublication } from './demonstration.js';
import { memoryOfChildren } from './documents/memory.js';
import { launch } from './web/browser.js';

export async function benchDocuments(): Promise<void> {
  if (!existsSync(webRoot)) throw new Error(`${webRoot} is missing: npm run build first`);
  const { directory } = await demonstrationPublication();
  try {
    await compareDocuments(await openPublications(directory, loadCatalogue()), dirname(webRoot));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const communes = 74;
/** One to warm up, which is not counted, then enough for a median. */
const territories = 6;

interface Contestant {
  /** What it starts once, for as long as it runs. */
  readonly start: () => Promise<void>;
  readonly print: (codes: readonly string[]) => Promise<Uint8Array>;
  readonly stop: () => Promise<void> | void;
}

interface Result {
  /** Milliseconds of the first document, with what had to be started for it. */
  readonly first: number;
  /** Milliseconds of another territory, once warm. */
  readonly next: number;
  readonly kilobytes: number;
  /** Megabytes held beside the server, at most. */
  readonly memory: number;
}

/** @param build what `npm run build` made: the code as it runs for users, and the web application */
export async function compareDocuments(store: PublicationStore, build: string): Promise<void> {
  const selections = neighbourhoods(store);
  const ours = await measure(await rezone(store, build), selections);
  const theirs = await measure(await chromium(store, join(build, 'web')), selections);
  const table = new Table({
    head: [`PDF, ${communes} communes`, 'first (ms)', 'next (ms)', 'kB', 'memory (MB)', 'sooner'],
  });
  const row = ({ first, next, kilobytes, memory }: Result) =>
    [first, next, kilobytes, memory].map((number) => number.toFixed(0));
  table.push(['Rezone', ...row(ours), '']);
  table.push(['Chromium', ...row(theirs), `× ${(theirs.next / ours.next).toFixed(1)}`]);
  console.log(table.toString());
  console.log('Aims: next under 1,000 ms and 5 times sooner, under 600 kB, under 150 MB.');
}

/** The communes around some towns of Occitanie: each time others. */
function neighbourhoods(store: PublicationStore): string[][] {
  const all = store.get().publication.places.communes.filter(({ region }) => region === '76');
  return Array.from({ length: territories }, (_, index) => {
    const from = Math.floor((index * (all.length - communes)) / territories);
    return all.slice(from, from + communes).map(({ code }) => code);
  });
}

async function measure(contestant: Contestant, selections: readonly string[][]): Promise<Result> {
  const times: number[] = [];
  let kilobytes = 0;
  const before = memoryOfChildren();
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, memoryOfChildren() - before)), 100);
  await contestant.start();
  for (const codes of selections) {
    const start = performance.now();
    const document = await contestant.print(codes);
    times.push(performance.now() - start);
    kilobytes = Math.max(kilobytes, document.length / 1000);
  }
  clearInterval(watch);
  await contestant.stop();
  const [first, ...next] = times;
  return { first: first!, next: next.sort((a, b) => a - b)[Math.floor(next.length / 2)]!, kilobytes, memory };
}

/** From the list of communes to the file, as the server does at each request. */
async function rezone(store: PublicationStore, build: string): Promise<Contestant> {
  const open = store.get();
  const load = (name: string) => import(pathToFileURL(join(build, 'reports', name)).href);
  const { makeDocument } = (await load('formats.js')) as typeof formats;
  const { closePdfWorkers } = (await load('pdf.js')) as typeof pdf;
  return {
    start: () => Promise.resolve(),
    print: (codes) =>
      makeDocument(open, buildReport(open.publication, codes), {
        format: 'pdf',
        projectName: '',
        date: '2026-11-22',
      }),
    stop: closePdfWorkers,
  };
}

/** One browser for all, which is launched before the first document, and one page for each. */
async function chromium(store: PublicationStore, root: string): Promise<Contestant> {
  const app = createApp({ store, webRoot: root });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const site = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const { cog } = store.get().publication.manifest;
  let browser: Browser;
  return {
    start: async () => {
      browser = await launch();
    },
    print: async (codes) => {
      const page = await browser.newPage({ locale: 'fr-FR', serviceWorkers: 'block' });
      await page.goto(`${site}/rapport?region=76&t=${encodeSelection(codes, cog)}`);
      await page.locator('#notes-et-sources table').waitFor();
      await page.locator('.territory-map svg').waitFor();
      const printed = await page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true });
      await page.close();
      return printed;
    },
    stop: async () => {
      await browser.close();
      await app.close();
    },
  };
}
