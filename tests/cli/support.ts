/** Runs `rezone` as a person does, on a publication of four communes that follows the real catalogue. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { professionCategories, reportedStructureTypes } from '../../src/domain/catalogue.js';
import type { PublicationDraft } from '../../src/publication/draft.js';
import { writePublication } from '../../src/publication/write-publication.js';
import { draftManifest, tinyDraft } from '../support/publications.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rezone-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The places of the tiny draft; 100 of 1,000 people for each indicator, 6 for everything else, no reference. */
function smallDraft(edition: string): PublicationDraft {
  const catalogue = loadCatalogue();
  const { places, outlines } = tinyDraft(edition);
  const filled = (columns: number, value: number) =>
    Array.from({ length: columns * places.communes.length }, () => value);
  const indicators = catalogue.indicators.length;
  const families = catalogue.activityFamilies.length;
  const actColumns = catalogue.activityFamilies.flatMap(({ actKeys }) => actKeys).length;
  const categories = professionCategories(catalogue).length;
  const types = reportedStructureTypes(catalogue).length;
  const bands = catalogue.ageBands.length;
  return {
    manifest: draftManifest(catalogue, edition),
    catalogue,
    places,
    outlines,
    indicators: {
      columns: indicators,
      numerators: Float64Array.from(filled(indicators, 100)),
      denominators: Float64Array.from(filled(indicators, 1000), (value: number, cell) =>
        catalogue.indicators[cell % indicators]!.kind === 'count' ? 0 : value,
      ),
      statuses: Uint8Array.from(filled(indicators, 0)),
    },
    references: new Map(),
    professionals: { columns: categories, counts: Int32Array.from(filled(3 * categories, 6)) },
    activity: {
      columns: families,
      professionals: Int32Array.from(filled(families, 6)),
      patients: Float64Array.from(filled(families, 600)),
      actColumns,
      acts: Float64Array.from(filled(actColumns, 6000)),
    },
    structures: { columns: types, counts: Int32Array.from(filled(types, 6)) },
    establishments: [],
    ages: { columns: bands, counts: Int32Array.from(filled(bands, 6)) },
  };
}

export async function writeSmallPublications(folder: string): Promise<void> {
  for (const edition of ['2022-07', '2024-12']) await writePublication(smallDraft(edition), folder);
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program when it is newer than its sources, since it starts twice as fast; else the sources. */
function entryPoint(): string[] {
  const built = join(root, 'dist/cli/main.js');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const changed = Math.max(...sources.map((path) => statSync(join(root, 'src', path)).mtimeMs));
  const isFresh = existsSync(built) && statSync(built).mtimeMs > changed;
  return isFresh ? [built] : ['--import', 'tsx', join(root, 'src/cli/main.ts')];
}

const entry = entryPoint();

type Environment = Record<string, string | undefined>;

/** @param env added to the environment of the tests, without its settings of Rezone */
export function startRezone(args: readonly string[], env: Environment = {}): ChildProcessWithoutNullStreams {
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('REZONE_'));
  return spawn(process.execPath, [...entry, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(clean), ...env },
  });
}

export async function rezone(args: readonly string[], env: Environment = {}, stdin = ''): Promise<Run> {
  const child = startRezone(args, env);
  child.stdin.end(stdin);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, stdout, stderr };
}
