import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import {
  knownIds,
  readIds,
  readStructureChoice,
  reportOptions,
  writeStructureChoice,
  type StructureChoice,
} from '../../src/domain/focus.js';
import { shownActivity, shownProfessionals, shownStructures } from '../../src/domain/focused-report.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';

const typeIds = smallCatalogue.structureGroups.flatMap(({ types }) => types.map(({ id }) => id));
const arbitraryChoice: fc.Arbitrary<StructureChoice> = fc.oneof(
  fc.constantFrom<StructureChoice>('reported', 'all'),
  fc.subarray(typeIds),
);

describe('a choice of structures', () => {
  it('is the same after a journey through an address', () => {
    fc.assert(
      fc.property(arbitraryChoice, (choice) => {
        expect(readStructureChoice(writeStructureChoice(choice))).toEqual(choice);
      }),
    );
  });

  it('says which types the report shows', () => {
    const typesOf = (structures: StructureChoice) =>
      reportOptions({ pathologies: [], professions: [], structures }, smallCatalogue).structures;
    expect(typesOf('reported')).toBeUndefined();
    expect(typesOf('all')).toEqual(typeIds);
    expect(typesOf([])).toEqual([]);
    expect(typesOf(['hospitals'])).toEqual(['hospitals']);
  });
});

it('ids are read without the holes between commas', () => {
  expect(readIds('a,,b,')).toEqual(['a', 'b']);
  expect(readIds()).toEqual([]);
});

it('ids known are given once, in the order of the catalogue', () => {
  expect(knownIds('profession', ['a', 'b', 'c'], ['c', 'a', 'c'])).toEqual(['a', 'c']);
});

describe('the report in focus', () => {
  const publication = tinyPublication();
  const communes = ['30007', '34172'];

  it('shows everything it counts when nothing is chosen', () => {
    const report = buildReport(publication, communes);
    expect(shownProfessionals(report)).toEqual(report.professionals.groups);
    expect(shownStructures(report)).toEqual(report.structures.groups);
    expect(shownActivity(report)).toEqual(report.activity);
  });

  it('shows the rows chosen, and keeps the others in the report', () => {
    const options = { professions: ['nurses'], structures: ['glossary-only', 'hospitals'] };
    const report = buildReport(publication, communes, options);
    const idsOf = (groups: readonly { rows: readonly { id: string }[] }[]) =>
      groups.map(({ rows }) => rows.map(({ id }) => id));
    expect(idsOf(shownProfessionals(report))).toEqual([['nurses']]);
    expect(shownActivity(report).families.map(({ id }) => id)).toEqual(['nurses']);
    expect(idsOf(shownStructures(report))).toEqual([['hospitals', 'glossary-only']]);
    expect(report.professionals.groups).toEqual(buildReport(publication, communes).professionals.groups);
    expect(idsOf(report.structures.groups).flat()).toEqual(typeIds);
  });

  it('has nothing of what is in no list, and says which', () => {
    const { manifest } = publication;
    const periods = { ...manifest.periods, establishments: null };
    const bare = { ...publication, manifest: { ...manifest, periods }, establishments: [] };
    const report = buildReport(bare, communes, { structures: ['glossary-only'] });
    expect(shownStructures(report)).toEqual([]);
    expect(report.structures.uncounted).toEqual([{ id: 'glossary-only', label: 'Autre' }]);
    expect(report.structures.register).toBeNull();
    // A register that does not tell this type apart does not count it either.
    const catalogue = { ...publication.catalogue, finessCategories: [] };
    const other = buildReport({ ...publication, catalogue }, communes, { structures: ['glossary-only'] });
    expect(other.structures.shown).toEqual([]);
    expect(other.structures.uncounted).toEqual(report.structures.uncounted);
  });
});
