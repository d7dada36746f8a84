import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countsJsonSchemas } from '../../src/counts/json-schemas.js';

const folder = resolve(import.meta.dirname, '../../docs/schemas');

test('docs/schemas is up to date: npx tsx scripts/write-schemas.mjs writes it again', () => {
  const written = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.startsWith('counts-'))
      .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown]),
  );
  expect(written).toEqual(JSON.parse(JSON.stringify(countsJsonSchemas())));
});
