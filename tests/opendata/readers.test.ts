/** Every registered reader: what the command line and the catalogue expect of it. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readers } from '../../src/opendata/readers.js';
import { shippedIds } from '../../src/opendata/shipped-sources.js';

const sources = loadCatalogue().sources.map(({ id }) => id);

it('has every reader of the folder, under its own name', () => {
  const files = readdirSync(new URL('../../src/opendata/readers', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));
  expect(readers.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  expect(readers.map(({ id }) => id)).not.toEqual(expect.arrayContaining([...shippedIds]));
});

it('has sources of the catalogue only', () => {
  expect(readers.map(({ source }) => source).filter((source) => !sources.includes(source))).toEqual([]);
});

describe.each(readers.map((reader) => [reader.id, reader] as const))('%s', (_, { files, downloads }) => {
  it('reads what its examples and its downloads are called', () => {
    // A source may be a folder of files: its name comes first.
    const examples = files.map(({ example }) => example.split('/')[0]!);
    const names = [...examples, ...downloads.map(({ name }) => name)];
    expect(names.filter((name) => !files.some(({ pattern }) => pattern.test(name)))).toEqual([]);
  });

  it('leaves alone a download in progress', () => {
    const partial = files.flatMap(({ example: name }) => [`${name}.partial`, `${name}.partial-record`]);
    expect(partial.filter((name) => files.some(({ pattern }) => pattern.test(name)))).toEqual([]);
  });

  it('downloads over an encrypted connection', () => {
    expect(downloads.map(({ address }) => new URL(address).protocol)).toEqual(downloads.map(() => 'https:'));
  });
});
