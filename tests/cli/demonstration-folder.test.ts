import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { demonstrationFolder } from '../../src/cli/demonstration-folder.js';
import type * as Tables from '../../src/publication/tables.js';
import { openDataWith } from '../support/open-data.js';

const catalogue = loadCatalogue();
const file = 'code_commune;cpts\n13055;CPTS A\n';

it('the demonstration is another one when a public file comes, or changes', async () => {
  const folder = openDataWith({ 'cpts/cpts_2025.csv': file, 'cpts/readme.txt': '' });
  const name = () => demonstrationFolder(catalogue, null, [folder]);
  const first = await name();
  writeFileSync(join(folder, 'cpts/readme.txt'), 'not a file of the source');
  expect(await name()).toBe(first);
  writeFileSync(join(folder, 'cpts/cpts_2026.csv'), file);
  const second = await name();
  writeFileSync(join(folder, 'cpts/cpts_2026.csv'), `${file}13001;CPTS A\n`);
  const third = await name();
  expect(new Set([first, second, third]).size).toBe(3);
});

it('the demonstration is another one when the tables of publications have other columns', async () => {
  const before = await demonstrationFolder(catalogue, null, []);
  vi.resetModules();
  vi.doMock('../../src/publication/tables.js', async (original) => {
    const tables = await original<typeof Tables>();
    return { ...tables, tableColumns: { ...tables.tableColumns, ages: { commune: 'VARCHAR' } } };
  });
  const changed = await import('../../src/cli/demonstration-folder.js');
  expect(await changed.demonstrationFolder(catalogue, null, [])).not.toBe(before);
});
