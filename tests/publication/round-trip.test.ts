import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../src/domain/publication.js';
import { literal, withDatabase } from '../../src/publication/database.js';
import type { PublicationDraft } from '../../src/publication/draft.js';
import { hashFiles, listFiles } from '../../src/publication/folder.js';
import { readPublication } from '../../src/publication/read-publication.js';
import { writePublication } from '../../src/publication/write-publication.js';
import { arbitraryDraft, largeDraft, publicationOf, tinyDraft } from '../support/publications.js';
import { temporaryFolder } from '../support/temporary-folder.js';

async function throughFiles(draft: PublicationDraft, parent = temporaryFolder()) {
  const manifest = await writePublication(draft, parent);
  const open = await readPublication(join(parent, draft.manifest.edition), draft.catalogue);
  return { manifest, open };
}

async function expectSameData(draft: PublicationDraft, parent: string) {
  const { manifest, open } = await throughFiles(draft, parent);
  const withoutManifest = (publication: Publication) => ({ ...publication, manifest: null });
  // Node's comparison: a hundred times faster than `toEqual` on large typed arrays.
  assert.deepStrictEqual(withoutManifest(open.publication), withoutManifest(publicationOf(draft)));
  expect(open.publication.manifest).toEqual(manifest);
  expect(open.publication.manifest).toMatchObject(draft.manifest);
}

async function hashesOf(draft: PublicationDraft) {
  const parent = temporaryFolder();
  await writePublication(draft, parent);
  return hashFiles(parent, await listFiles(parent));
}

describe('a draft that is written then read', () => {
  test('comes back as it was, whatever its communes, cells, gaps and references', async () => {
    const parent = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(arbitraryDraft(), (draft) => expectSameData(draft, parent)),
      { numRuns: 25 },
    );
  });

  test('comes back as it was at a realistic size: several row groups, several thousand communes', async () => {
    await expectSameData(largeDraft(12_000), temporaryFolder());
  });

  test('keeps the protected denominators that are not whole', async () => {
    const draft = tinyDraft();
    const denominators = draft.indicators.denominators.map((denominator) => denominator / 3);
    await expectSameData({ ...draft, indicators: { ...draft.indicators, denominators } }, temporaryFolder());
  });

  test('keeps the order of régions and départements', async () => {
    const draft = tinyDraft();
    const reversed = new Map([...draft.places.regions].toReversed());
    const { open } = await throughFiles({ ...draft, places: { ...draft.places, regions: reversed } });
    expect([...open.publication.places.regions.keys()]).toEqual(['94', '76']);
  });

  test('accepts a path with the characters that a file search or SQL would read as its own', async () => {
    const { open } = await throughFiles(tinyDraft(), join(temporaryFolder(), "l'été [2024] *?{a,b}"));
    expect(open.publication.places.communes).toHaveLength(4);
  });
});

describe('the files', () => {
  test('are the same to the byte for the same draft', async () => {
    expect(await hashesOf(largeDraft(3000))).toEqual(await hashesOf(largeDraft(3000)));
  });

  test('tell by their hash and by the identity that one cell has changed', async () => {
    const draft = tinyDraft();
    const numerators = draft.indicators.numerators.with(0, 101);
    const changed = { ...draft, indicators: { ...draft.indicators, numerators } };
    const before = await writePublication(draft, temporaryFolder());
    const after = await writePublication(changed, temporaryFolder());
    expect(after.files['indicators.parquet']).not.toBe(before.files['indicators.parquet']);
    expect(after.id).not.toBe(before.id);
    expect({ ...after.files, 'indicators.parquet': '' }).toEqual({
      ...before.files,
      'indicators.parquet': '',
    });
  });

  test('give another identity to another manifest', async () => {
    const draft = tinyDraft();
    const other = { ...draft, manifest: { ...draft.manifest, synthetic: false } };
    const [one, two] = [
      await writePublication(draft, temporaryFolder()),
      await writePublication(other, temporaryFolder()),
    ];
    expect(one.files).toEqual(two.files);
    expect(one.id).not.toBe(two.id);
  });

  test('start with a manifest in alphabetical order, ended by a line break', async () => {
    const parent = temporaryFolder();
    const { id } = await writePublication(tinyDraft('2022-07'), parent);
    const text = await readFile(join(parent, '2022-07', 'manifest.json'), 'utf8');
    const keys = Object.keys(JSON.parse(text) as object);
    expect(keys).toEqual(keys.toSorted());
    expect(text.endsWith('}\n')).toBe(true);
    expect(id).toMatch(/^2022-07-[0-9a-f]{8}$/);
  });
});

/** Lines of a table of the draft, as any reader of Parquet finds them. */
async function linesOf(draft: PublicationDraft, table: string, query: string) {
  const parent = temporaryFolder();
  await writePublication(draft, parent);
  const file = literal(join(parent, '2024-12', `${table}.parquet`));
  return withDatabase(1, async (connection) => {
    const reader = await connection.runAndReadAll(`WITH t AS (FROM read_parquet(${file})) ${query}`);
    return reader.getRowsJS();
  });
}

describe('the tables', () => {
  test('are sorted, readable by anyone, with words for the status', async () => {
    const lines = await linesOf(tinyDraft(), 'indicators', 'FROM t LIMIT 2');
    expect(lines).toEqual([
      ['2A004', 'consumers-17-plus-with-ald', 100, 1000, 'kept'],
      ['2A004', 'consumers-17-plus', 101, null, 'kept'],
    ]);
  });

  test('hold no number where a cell is hidden, even if the draft had left one', async () => {
    const draft = tinyDraft();
    const full = new Float64Array(draft.indicators.numerators.length).fill(7);
    const indicators = { ...draft.indicators, numerators: full, denominators: full };
    const lines = await linesOf(
      { ...draft, indicators },
      'indicators',
      'SELECT status, count(*)::INTEGER, count(numerator)::INTEGER, count(denominator)::INTEGER FROM t GROUP BY ALL ORDER BY ALL',
    );
    expect(lines).toEqual([
      ['kept', 37, 37, 34],
      ['neutralised', 14, 0, 0],
      ['unavailable', 1, 0, 0],
    ]);
  });

  test('hold no patients and no acts where fewer than five professionals practise', async () => {
    const draft = tinyDraft();
    const patients = new Float64Array(draft.activity.patients.length).fill(7);
    const acts = new Float64Array(draft.activity.acts.length).fill(7);
    const leaking = { ...draft, activity: { ...draft.activity, patients, acts } };
    const hidden = `FROM t WHERE commune = '30041' ORDER BY ALL`;
    expect(await linesOf(leaking, 'activity', hidden)).toEqual([
      ['30041', 'general-practitioners', 1, null],
      ['30041', 'nurses', 2, null],
    ]);
    expect(await linesOf(leaking, 'acts', hidden)).toEqual([]);
  });

  test('have no line for the ages of a commune without data', async () => {
    expect(await linesOf(tinyDraft(), 'ages', 'SELECT DISTINCT commune FROM t ORDER BY ALL')).toEqual([
      ['2A004'],
      ['30007'],
      ['34172'],
    ]);
  });
});

describe('outlines', () => {
  test('are read by name, as they were written', async () => {
    const { open } = await throughFiles(tinyDraft());
    const bytes = await open.outline('regions/76');
    expect(new TextDecoder().decode(bytes!)).toBe(tinyDraft().outlines.get('regions/76'));
  });

  test('are none under another name, and never a file outside them', async () => {
    const { open } = await throughFiles(tinyDraft());
    for (const name of ['departments/30', 'regions/../../manifest.json', '../manifest', '__proto__', '']) {
      expect(await open.outline(name), name).toBeNull();
    }
  });
});
