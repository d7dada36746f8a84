import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildDemonstration } from '../../src/cli/build-demonstration.js';
import { findLocalOutlines } from '../../src/cli/public-inputs.js';
import { openDataFolders } from '../../src/opendata/source-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test(
  'two builds of the demonstration, every commune and both editions, have the same bytes',
  { timeout: 300_000 },
  async () => {
    const outlines = await findLocalOutlines(openDataFolders());
    const build = async () => {
      const out = temporaryFolder();
      const manifests = await buildDemonstration({ out, log: () => undefined, outlines });
      expect(manifests.map(({ edition }) => edition)).toEqual(['2022-07', '2024-12']);
      const texts = manifests.map(({ edition }) => readFile(join(out, edition, 'manifest.json'), 'utf8'));
      return {
        hashes: manifests.map(({ id, files }) => ({ id, files })),
        manifests: await Promise.all(texts),
      };
    };
    expect(await build()).toEqual(await build());
  },
);
