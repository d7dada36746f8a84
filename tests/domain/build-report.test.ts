import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { UnknownFocusError } from '../../src/domain/focus.js';
import { comparisonsOf } from '../../src/domain/report-reading.js';
import { reportSchema, type ReportOptions } from '../../src/domain/report.js';
import type { Publication } from '../../src/domain/publication.js';
import { TerritoryError } from '../../src/domain/territory.js';
import { arbitraryPublication, smallCatalogue, tinyPublication } from '../support/publications.js';
import { slowReport } from './slow-report.js';

const pathologyIds = smallCatalogue.indicators.flatMap(({ id, aldNumber }) =>
  aldNumber === undefined ? [] : [id],
);

const categoryIds = smallCatalogue.professionGroups.flatMap(({ categories }) =>
  categories.map(({ id }) => id),
);
const typeIds = smallCatalogue.structureGroups.flatMap(({ types }) => types.map(({ id }) => id));

/** Every choice that a reader can make, and none. */
const arbitraryOptions = fc.record(
  {
    pathologies: fc.subarray(pathologyIds),
    professions: fc.subarray(categoryIds),
    structures: fc.shuffledSubarray(typeIds),
  },
  { requiredKeys: [] },
);

/** The same without a list of establishments. */
function withoutRegister(publication: Publication): Publication {
  const { manifest } = publication;
  const periods = { ...manifest.periods, establishments: null };
  return { ...publication, manifest: { ...manifest, periods }, establishments: [] };
}

/** A publication and a territory of it, in any order. */
const publicationAndCodes = fc
  .tuple(arbitraryPublication(), fc.boolean())
  .map(([publication, hasRegister]) => (hasRegister ? publication : withoutRegister(publication)))
  .chain((publication) =>
    fc.record({
      publication: fc.constant(publication),
      codes: fc.shuffledSubarray(
        publication.places.communes.map((commune) => commune.code),
        { minLength: 1 },
      ),
      options: arbitraryOptions,
    }),
  );

describe('buildReport', () => {
  it('agrees with the slow and obvious computation on random publications', () => {
    fc.assert(
      fc.property(publicationAndCodes, ({ publication, codes, options }) => {
        expect(buildReport(publication, codes, options)).toEqual(slowReport(publication, codes, options));
      }),
      { numRuns: 400 },
    );
  });

  it('gives a report of the published schema', () => {
    fc.assert(
      fc.property(publicationAndCodes, ({ publication, codes, options }) => {
        const report = buildReport(publication, codes, options);
        expect(reportSchema.parse(report)).toEqual(report);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of the communes', () => {
    fc.assert(
      fc.property(publicationAndCodes, ({ publication, codes }) => {
        expect(buildReport(publication, codes)).toEqual(buildReport(publication, codes.toSorted()));
      }),
      { numRuns: 50 },
    );
  });

  it('pairs each reference with its difference', () => {
    const report = buildReport(tinyPublication(), ['30007', '34172', '2A004']);
    const comparisons = comparisonsOf(report.indicators[0]!);
    expect(comparisons.map(({ level, reference }) => `${level} ${reference.code}`)).toEqual([
      'department 34',
      'department 2A',
      'department 30',
      'region 76',
      'region 94',
      'france FR',
    ]);
  });

  it('says every fault of a list that is not a territory', () => {
    const publication = tinyPublication();
    const known = publication.places.communes[0]!.code;
    const failure = () => buildReport(publication, [known, known, '99999', '30']);
    expect(failure).toThrow(TerritoryError);
    expect(failure).toThrow(
      /figure deux fois.*99999 ne correspond à aucune commune.*30 est le code d’un département/,
    );
    expect(() => buildReport(publication, [])).toThrow(/La liste des communes est vide/);
  });

  it('says of each source of when its files are, and whether something was drawn', () => {
    const publication = tinyPublication();
    const origin = (source: string, synthetic: boolean, vintage: string | null) => ({
      ...{ source, synthetic, vintage, detail: 'Ce que c’est.', files: [] },
    });
    const sourcesOf = (synthetic: boolean, origins: ReturnType<typeof origin>[]) => {
      const manifest = { ...publication.manifest, synthetic, origins };
      const { sources } = buildReport({ ...publication, manifest }, ['30007']);
      return sources.map(({ id, vintage, synthetic, credit }) => [id, vintage, synthetic, credit]);
    };
    expect(
      sourcesOf(true, [
        origin('snds', false, '2022'),
        origin('snds', true, '2023'),
        origin('snds', false, '2022'),
      ]),
    ).toEqual([
      ['snds', '2022, 2023', true, 'CNAM, SNDS'],
      ['insee', null, true, 'INSEE, recensement'],
    ]);
    expect(sourcesOf(false, [origin('insee', false, 'recensement de 2021')])).toEqual([
      ['snds', null, false, 'CNAM, SNDS'],
      ['insee', 'recensement de 2021', false, 'INSEE, recensement'],
    ]);
  });

  it('refuses a focus that the catalogue does not know, by its name', () => {
    const refused = (options: ReportOptions) => () => buildReport(tinyPublication(), ['30007'], options);
    expect(refused({ pathologies: ['ald-unknown'] })).toThrow(UnknownFocusError);
    expect(refused({ pathologies: ['ald-unknown'] })).toThrow(/La pathologie «.ald-unknown.» n’existe pas/);
    expect(refused({ professions: ['nurses', 'magicians'] })).toThrow(/La profession «.magicians.» n’existe/);
    expect(refused({ structures: ['spas'] })).toThrow(/Le type de structure «.spas.» n’existe pas/);
  });
});
