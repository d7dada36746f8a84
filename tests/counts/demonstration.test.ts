/** The demonstration as a data team would bring it: published again, it is the same publication. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { readCountsFolder } from '../../src/counts/read-counts-folder.js';
import { countsFormats } from '../../src/counts/table-files.js';
import { writeCountsFolder } from '../../src/counts/write-counts-folder.js';
import { drawDemonstration } from '../../src/demonstration/draw-demonstration.js';
import { demonstrationEditions } from '../../src/demonstration/targets.js';
import { protect } from '../../src/disclosure/protect.js';
import { readCog } from '../../src/opendata/cog.js';
import { noPublicData } from '../../src/opendata/public-data.js';
import { writePublication } from '../../src/publication/write-publication.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The départements of both reports, some of their région and some of elsewhere, to be quick. */
const departments = new Set(['13', '30', '31', '34', '75', '84', '2A', '975', '976']);

const catalogue = loadCatalogue();
const whole = readCog();
const cog = {
  ...whole,
  communes: whole.communes.filter(({ department }) => departments.has(department)),
  formerCommunes: whole.formerCommunes.filter(({ into }) =>
    departments.has(whole.communes.find(({ code }) => code === into)!.department),
  ),
};

test.each(demonstrationEditions.flatMap((edition) => countsFormats.map((format) => ({ edition, format }))))(
  '$edition through $format',
  async ({ edition, format }) => {
    const parent = temporaryFolder();
    const positions = new Map([['13055', [5.37, 43.3] as [number, number]]]);
    const counts = drawDemonstration({ catalogue, cog, edition, positions });
    const folder = join(parent, 'counts');
    await writeCountsFolder(counts, folder, format);
    const map = { outlines: new Map<string, string>(), positions };
    const context = { catalogue, cog, publicData: noPublicData, map };
    const { counts: back, warnings } = await readCountsFolder(folder, context);
    expect(warnings).toEqual([]);
    const before = await writePublication(protect(counts, 'original'), join(parent, 'before'));
    const after = await writePublication(protect(back, 'original'), join(parent, 'after'));
    expect(after).toEqual(before);
  },
);
