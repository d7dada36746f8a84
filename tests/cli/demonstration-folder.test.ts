import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { demonstrationFolder } from '../../src/cli/demonstration-folder.js';
import { openDataWith } from '../support/open-data.js';

it('the demonstration is another one when a public file comes, or changes', async () => {
  const catalogue = loadCatalogue();
  const file = 'code_commune;cpts\n13055;CPTS A\n';
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
