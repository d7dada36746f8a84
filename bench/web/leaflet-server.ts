/** Serves the page of the comparison and its data as a usual server does: files, gzip. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import { summariseCommunes } from '../../src/domain/commune-summary.js';
import type { OpenPublication } from '../../src/publication/open-publications.js';

const types: Readonly<Record<string, string>> = {
  '/': 'text/html',
  '/leaflet.js': 'text/javascript',
  '/page.js': 'text/javascript',
  '/leaflet.css': 'text/css',
  '/page.css': 'text/css',
};

export interface RunningServer {
  readonly url: string;
  readonly stop: () => void;
}

/** @param areas names of the outlines put together in each file, by its name */
export async function serveLeaflet(
  open: OpenPublication,
  areas: Readonly<Record<string, readonly string[]>>,
): Promise<RunningServer> {
  const files = new Map<string, Buffer>();
  const leaflet = dirname(createRequire(import.meta.url).resolve('leaflet'));
  const own = (name: string) => readFileSync(join(import.meta.dirname, 'leaflet', name));
  files.set('/', gzipSync(own('index.html')));
  for (const name of ['page.js', 'page.css']) files.set(`/${name}`, gzipSync(own(name)));
  for (const name of ['leaflet.js', 'leaflet.css']) {
    files.set(`/${name}`, gzipSync(readFileSync(join(leaflet, name))));
  }
  for (const [name, outlines] of Object.entries(areas)) {
    files.set(`/${name}.geojson`, gzipSync(await geoJson(open, outlines)));
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0]!;
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${types[path] ?? 'application/json'}; charset=utf-8`,
      'content-encoding': 'gzip',
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => void server.close(),
  };
}

/** What a person would download: WGS 84 in six decimals, a name and a population. */
async function geoJson(open: OpenPublication, outlines: readonly string[]): Promise<string> {
  const communes = new Map(summariseCommunes(open.publication).map((commune) => [commune.code, commune]));
  const parts = await Promise.all(
    outlines.map(async (outline) => {
      const topology = JSON.parse(String(await open.outline(outline))) as CommuneTopology;
      return feature(topology, topology.objects.communes).features;
    }),
  );
  const features = parts.flat().map(({ properties: { code }, ...rest }) => ({
    ...rest,
    properties: { code, name: communes.get(code)?.name, population: communes.get(code)?.population },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features }, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(6)) : value,
  );
}
