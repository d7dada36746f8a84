/** The focus in the panel: which choices there are, how they are found, what the address keeps, what is counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { buildReport } from '../../src/domain/build-report.js';
import { value } from '../../src/domain/figure.js';
import { patientFigures, professionalFigures, structureFigures } from '../../web/focus/numbers.js';
import {
  itemsOf,
  keptIds,
  pathologyGroups,
  professionGroups,
  searchGroups,
  sortByNumber,
  structureGroups,
  withIds,
} from '../../web/focus/topics.js';
import { knownFocus } from '../../web/focus/use-report-options.js';
import { summaryWords } from '../../web/focus/words.js';
import { readAddress } from '../../web/state/address.js';
import { listTypes } from '../../web/structures/structure-types.js';
import { tinyPublication } from '../support/publications.js';

const catalogue = loadCatalogue();
const types = listTypes(catalogue);
const professions = professionGroups(catalogue);
const labels = (groups: Parameters<typeof itemsOf>[0]) => itemsOf(groups).map(({ label }) => label);

describe('the choices', () => {
  it('are the thirty ALD, every profession and every type of structure', () => {
    expect(itemsOf(pathologyGroups(catalogue))).toHaveLength(30);
    expect(itemsOf(professions)).toHaveLength(catalogue.professionGroups.flatMap((g) => g.categories).length);
    const typeIds = (hasRegister: boolean) =>
      itemsOf(structureGroups(types, hasRegister))
        .map(({ id }) => id)
        .toSorted();
    const reported = types.filter(({ inReport }) => inReport).map(({ id }) => id);
    expect(typeIds(false)).toEqual(reported.toSorted());
    // Neither the report nor the register counts the équipes de soins primaires.
    expect(typeIds(true)).toContain('community-pharmacies');
    expect(typeIds(true)).toContain('dental-health-centres');
    expect(typeIds(true)).not.toContain('esp');
  });

  it('say which professions have an activity', () => {
    const active = itemsOf(professions).filter(({ hasActivity }) => hasActivity);
    expect(active.map(({ id }) => id)).toEqual(catalogue.activityFamilies.map(({ id }) => id));
  });

  it('are found by their words in any order, accents aside, or by those of their group', () => {
    expect(labels(searchGroups(professions, 'KINE masseur'))).toEqual(['Masseurs-kinésithérapeutes']);
    expect(labels(searchGroups(professions, 'auxiliaires'))).toContain('Infirmiers');
    expect(searchGroups(professions, 'astronaute')).toEqual([]);
    expect(searchGroups(professions, ' ')).toEqual(professions);
  });

  it('begin with those that are most, and keep the order of the others', () => {
    const numbers = new Map([
      ['nurses', 3],
      ['podiatrists', 9],
    ]);
    const allied = professions.filter(({ id }) => id === 'allied-health');
    const sorted = itemsOf(sortByNumber(allied, (id) => numbers.get(id))).map(({ id }) => id);
    expect(sorted).toEqual(['podiatrists', 'nurses', 'physiotherapists', 'speech-therapists', 'orthoptists']);
  });
});

describe('what the address keeps', () => {
  const items = itemsOf(professions);
  const ids = items.map(({ id }) => id);

  it('is the choice in the order of the catalogue, or nothing for what is shown without one', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.subarray(ids), (chosen, byDefault) => {
        const kept = keptIds(new Set(chosen), items, new Set(byDefault));
        const isDefault = chosen.toSorted().join() === byDefault.toSorted().join();
        expect(kept).toEqual(isDefault ? [] : ids.filter((id) => chosen.includes(id)));
      }),
    );
  });

  it('is what was there, with ids added or taken away', () => {
    const start = new Set(['nurses']);
    const more = withIds(start, ['dentists', 'midwives'], true);
    expect([...more]).toEqual(['nurses', 'dentists', 'midwives']);
    expect(withIds(more, ['dentists', 'midwives'], false)).toEqual(start);
    expect([...start]).toEqual(['nurses']);
  });

  it('asks the server only for what the catalogue knows', () => {
    const focus = {
      pathologies: ['ald-diabetes', 'ald-of-old'],
      professions: ['magicians'],
      structures: ['clinics', 'spas'],
    };
    expect(knownFocus(focus, catalogue)).toEqual({
      pathologies: ['ald-diabetes'],
      professions: [],
      structures: ['clinics'],
    });
    expect(knownFocus({ ...focus, structures: 'all' }, catalogue).structures).toBe('all');
  });
});

describe('the numbers', () => {
  const publication = tinyPublication();
  const report = buildReport(publication, ['30041', '30007']);
  const hidden = buildReport(publication, ['30041']);

  it('are the patients of the report, or why they are not told', () => {
    const { id, territory } = report.pathologies.all.find((one) => one.territory.status === 'value')!;
    expect(patientFigures(report).get(id)).toEqual(value(territory.numerator!));
    expect(patientFigures(hidden).get(hidden.pathologies.all[0]!.id)).toEqual({ status: 'neutralised' });
  });

  it('are the professionals of the report', () => {
    expect(professionalFigures(report).get('pharmacies')).toEqual(
      value(report.professionals.groups.at(-1)!.rows[0]!.total),
    );
  });

  it('are the structures of the report, and those of the register for the others', () => {
    const types = ['hospitals', 'glossary-only', 'of-nowhere'].map((id) => ({ id, inRegister: true }));
    const establishment = (type: string, commune: string) => ({
      ...publication.establishments[0]!,
      type,
      commune,
    });
    const register = [
      establishment('hospitals', '30007'),
      establishment('glossary-only', '30007'),
      establishment('glossary-only', '34172'),
    ];
    const numbers = (sources: Parameters<typeof structureFigures>[1]) => [
      ...structureFigures(types, sources),
    ];
    const project = new Set(['30041', '30007']);
    const counted = report.structures.groups[0]!.rows[0]!.total;
    expect(numbers({ report, register, project })).toEqual([
      ['hospitals', value(counted)],
      ['glossary-only', value(1)],
      ['of-nowhere', value(0)],
    ]);
    expect(numbers({ report: undefined, register, project: null })).toEqual([
      ['hospitals', value(1)],
      ['glossary-only', value(2)],
      ['of-nowhere', value(0)],
    ]);
    // A type that the register does not tell apart is not zero; without a register, there is no number to wait for.
    const unknown = [{ id: 'dental-centres', inRegister: false }];
    expect([...structureFigures(unknown, { report, register, project })]).toEqual([
      ['dental-centres', { status: 'unavailable' }],
    ]);
    expect(numbers({ report, register: null, project })).toEqual([['hospitals', value(counted)]]);
  });
});

it('the choice is summed up in a sentence', () => {
  const summary = (search: string) => summaryWords(readAddress(search));
  expect(summary('')).toBe(
    'Catégories sélectionnées\u202f: les cinq affections les plus fréquentes\u202f; toutes les professions\u202f; les établissements du rapport.',
  );
  expect(summary('?ald=a,b&professions=nurses&structures=aucune')).toBe(
    'Catégories sélectionnées\u202f: 2 affections\u202f; 1 profession\u202f; aucun établissement.',
  );
});
