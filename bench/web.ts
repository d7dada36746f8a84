/**
 * The application in Debian's Chromium: how it starts on a phone, and how soon and smoothly it shows all the
 * communes of Occitanie and of France, next to a Leaflet page of the same outlines in GeoJSON. Aims: drawn and
 * clickable 1.5 times sooner, 5 times more frames a second over France, a third of the bytes.
 */
import { existsSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import Table from 'cli-table3';
import { loadCatalogue } from '../src/catalogue/load-catalogue.js';
import { webRoot } from '../src/cli/package-files.js';
import {
  openPublications,
  type OpenPublication,
  type PublicationStore,
} from '../src/publication/open-publications.js';
import { createApp } from '../src/server/app.js';
import { demonstrationPublication } from './demonstration.js';
import { launch, office, visitMap, type MapPage, type MapVisit } from './web/browser.js';
import type { Smoothness } from './web/drags.js';
import { serveLeaflet } from './web/leaflet-server.js';
import { measureStart } from './web/vitals.js';

export async function benchWeb(): Promise<void> {
  if (!existsSync(webRoot)) throw new Error(`${webRoot} is missing: npm run build first`);
  const { directory } = await demonstrationPublication();
  try {
    await compareWeb(await openPublications(directory, loadCatalogue()), webRoot);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const areas = ['Occitanie', 'France'] as const;
type Area = (typeof areas)[number];

/**
 * Leaflet shows one set of outlines at every scale. Those that we show first (1 km) are the least that it can
 * do; those that we show from close up (100 m) are what a page made for choosing communes needs.
 */
function leafletFiles({ publication }: OpenPublication): Record<string, readonly string[]> {
  // The outlines of France are those of the mainland and of Corsica.
  const departments = [...publication.places.departments.values()].filter(({ code }) => code.length === 2);
  const detailOf = (some: typeof departments) => some.map(({ code }) => `departments/${code}`);
  return {
    'Occitanie-1km': ['regions/76'],
    'Occitanie-100m': detailOf(departments.filter(({ region }) => region === '76')),
    'France-1km': ['france'],
    'France-100m': detailOf(departments),
  };
}

/** Enough for a median. */
const visits = 3;

export async function compareWeb(store: PublicationStore, root: string): Promise<void> {
  const app = createApp({ store, webRoot: root });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const own = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const leaflet = await serveLeaflet(store.get(), leafletFiles(store.get()));
  const browser = await launch();
  try {
    const start = await measureStart(browser, own);
    console.log('First screen on a phone (4 × slower processor, 150 ms, 1.6 Mbit/s):');
    console.table(start);
    for (const area of areas) {
      const contestants = pagesOf(area, own, leaflet.url);
      const table = new Table({ head: [area, ...columns], wordWrap: true });
      const results = new Map<string, MapVisit>();
      for (const [name, page] of Object.entries(contestants)) {
        const all: MapVisit[] = [];
        for (let visit = 0; visit < visits; visit++) all.push(await visitMap(browser, page, office));
        results.set(name, medianOf(all));
      }
      const ours = results.get('Rezone')!;
      for (const [name, visit] of results) table.push(rowOf(name, visit, ours));
      console.log(table.toString());
    }
    console.log(
      [
        'Clickable: from the address to the answer of a click. Frames: those with a new place of the map that',
        'Chromium presented while the mouse dragged it, five times 300 to 670 pixels in 0.7 s; wait: the longest',
        'time without one. 4 × slower: with a processor as slow as that of a phone.',
        'Aims against Leaflet: 1.5 times sooner, at most 0.33 of the bytes, 5 times the frames over France.',
      ].join('\n'),
    );
  } finally {
    await browser.close();
    leaflet.stop();
    await app.close();
  }
}

function pagesOf(area: Area, own: string, leaflet: string): Record<string, MapPage> {
  const leafletPage = (outlines: string, renderer: string) => ({
    url: `${leaflet}/?area=${area}-${outlines}&renderer=${renderer}`,
    ready: 'body[data-ready="true"] > #map',
    answer: '.leaflet-popup',
  });
  return {
    Rezone: {
      url: `${own}/carte?structures=aucune${area === 'Occitanie' ? '&region=76' : ''}`,
      ready: '[data-testid="commune-map"][data-ready="true"]',
      answer: '.tag',
    },
    'Leaflet, SVG, 1 km': leafletPage('1km', 'svg'),
    'Leaflet, canvas, 1 km': leafletPage('1km', 'canvas'),
    'Leaflet, SVG, 100 m': leafletPage('100m', 'svg'),
    'Leaflet, canvas, 100 m': leafletPage('100m', 'canvas'),
  };
}

function medianOf(all: readonly MapVisit[]): MapVisit {
  const middle = (read: (visit: MapVisit) => number) =>
    all.map(read).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  const smoothness = (read: (visit: MapVisit) => Smoothness): Smoothness => ({
    framesPerSecond: middle((visit) => read(visit).framesPerSecond),
    longestWait: middle((visit) => read(visit).longestWait),
  });
  return {
    clickable: middle(({ clickable }) => clickable),
    bytes: middle(({ bytes }) => bytes),
    dragged: smoothness(({ dragged }) => dragged),
    draggedSlowly: smoothness(({ draggedSlowly }) => draggedSlowly),
  };
}

const columns = [
  'clickable (ms)',
  'kB',
  'frames/s',
  'wait (ms)',
  'frames/s, 4 × slower',
  'wait (ms), 4 × slower',
  'ours sooner',
  'of the bytes',
  'frames',
  'frames, 4 × slower',
];

function rowOf(name: string, visit: MapVisit, ours: MapVisit): string[] {
  const { clickable, bytes, dragged, draggedSlowly } = visit;
  const times = (better: number, worse: number) => `× ${(better / worse).toFixed(1)}`;
  const compared = [
    times(clickable, ours.clickable),
    (ours.bytes / bytes).toFixed(2),
    times(ours.dragged.framesPerSecond, dragged.framesPerSecond),
    times(ours.draggedSlowly.framesPerSecond, draggedSlowly.framesPerSecond),
  ];
  return [
    name,
    clickable.toFixed(0),
    (bytes / 1000).toFixed(0),
    dragged.framesPerSecond.toFixed(1),
    dragged.longestWait.toFixed(0),
    draggedSlowly.framesPerSecond.toFixed(1),
    draggedSlowly.longestWait.toFixed(0),
    ...(visit === ours ? compared.map(() => '') : compared),
  ];
}
