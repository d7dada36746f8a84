/** The catalogue that ships with the package: complete, in order, and written in correct French typography. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { professionCategories, reportedStructureTypes } from '../../src/domain/catalogue.js';
import { stringsOf } from './strings-of.js';

const catalogue = loadCatalogue();
const ids = catalogue.indicators.map(({ id }) => id);

const printedInTheReports = [
  'consumers-17-plus',
  'consumers-17-plus-without-gp',
  'consumers-17-plus-without-gp-with-ald',
  'consumers-17-plus-without-gp-with-css',
  'consumers-70-plus',
  'consumers-70-plus-without-gp',
  'emergency-visits-without-hospitalisation',
  'direct-admissions-to-medicine',
  'ald-diabetes',
  'ald-malignant-tumour',
  'ald-coronary-disease',
  'ald-severe-heart-failure',
  'ald-psychiatric-disorder',
  'continuous-polymedication',
  'psychotropic-treatment',
  'anxiolytic-benzodiazepine-treatment',
  'hypnotic-benzodiazepine-treatment',
  'antibiotic-resistance',
  'antibiotic-resistance-children-under-4',
  'antibiotic-resistance-children-4-to-16',
  'breast-cancer-screening',
  'colorectal-cancer-screening',
  'cervical-cancer-screening',
  'influenza-vaccination-65-plus',
  'influenza-vaccination-at-risk',
  'mmr-vaccination',
  'meningococcal-c-vaccination',
  'dental-examination-under-16',
];

describe('the shipped catalogue', () => {
  it('loads, with a version that says which', () => {
    expect(catalogue.version).toMatch(/^[0-9a-f]{16}$/);
    expect(loadCatalogue().version).toBe(catalogue.version);
  });

  it('has 55 indicators: 28 printed by the reports, the two bars, and the 25 other ALD', () => {
    expect(ids).toHaveLength(55);
    expect(ids).toEqual(expect.arrayContaining(printedInTheReports));
    expect(ids).toEqual(expect.arrayContaining(['consumers-17-plus-with-ald', 'consumers-17-plus-with-css']));
  });

  it('gives the indicators in the order of the themes', () => {
    const sections = catalogue.themes.flatMap((theme) => theme.sections);
    expect(ids).toEqual(sections.flatMap((section) => section.indicators));
  });

  it('has the 30 ALD in the order of their official numbers', () => {
    const numbers = catalogue.indicators.flatMap(({ aldNumber }) => aldNumber ?? []);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('measures people with counts and shares, and emergency visits with a rate of events', () => {
    const ofKind = (kind: string) =>
      catalogue.indicators.filter((one) => one.kind === kind).map(({ id }) => id);
    expect(ofKind('count')).toEqual(['consumers-17-plus', 'consumers-70-plus']);
    expect(ofKind('event-rate')).toEqual(['emergency-visits-without-hospitalisation']);
  });

  it('stamps hospital figures by year, influenza by campaign, all else by rolling year', () => {
    const period = (id: string) => catalogue.indicators.find((one) => one.id === id)?.period;
    expect(ids.filter((id) => period(id) === 'year')).toEqual([
      'emergency-visits-without-hospitalisation',
      'direct-admissions-to-medicine',
    ]);
    expect(ids.filter((id) => period(id) === 'range')).toEqual([
      'influenza-vaccination-65-plus',
      'influenza-vaccination-at-risk',
    ]);
    expect(ids.filter((id) => period(id) === 'rolling-year')).toHaveLength(51);
  });

  it('colours no count and no prevalence as good or bad news', () => {
    const neutral = catalogue.indicators.filter(({ polarity }) => polarity === 'neutral').map(({ id }) => id);
    expect(neutral).toEqual(
      expect.arrayContaining([
        'consumers-17-plus',
        'consumers-70-plus',
        ...ids.filter((id) => id.startsWith('ald-')),
      ]),
    );
  });

  it('has the three splits of the reports', () => {
    expect(catalogue.compositions.map(({ id }) => id)).toEqual([
      'gp-17-plus',
      'css-and-gp-17-plus',
      'ald-and-gp-17-plus',
    ]);
  });

  it('has the professions, the activity families and the act keys agreed', () => {
    expect(professionCategories(catalogue).map(({ id }) => id)).toEqual([
      'general-practitioners',
      'general-practitioners-mep',
      'specialists',
      'midwives',
      'dentists-odf',
      'dentists',
      'stomatologists',
      'nurses',
      'physiotherapists',
      'speech-therapists',
      'orthoptists',
      'podiatrists',
      'pharmacies',
      'laboratories',
      'suppliers',
      'transporters',
    ]);
    expect(
      catalogue.activityFamilies.map(({ id, actKeys }) => [id, ...actKeys.map((act) => act.id)]),
    ).toEqual([
      ['general-practitioners', 'clinical-acts', 'technical-acts'],
      ['nurses', 'ami', 'ais'],
      ['physiotherapists', 'amc', 'amk', 'ams'],
      ['speech-therapists', 'amo'],
      ['orthoptists', 'amy'],
    ]);
  });

  it('counts the 17 types of structures of the reports, centres and houses as coordinated', () => {
    const types = reportedStructureTypes(catalogue);
    expect(types).toHaveLength(17);
    const coordinated = types.filter((type) => type.coordinated).map(({ id }) => id);
    expect(coordinated.toSorted()).toEqual([
      'dental-health-centres',
      'medical-health-centres',
      'multidisciplinary-health-centres',
      'multiprofessional-health-houses',
      'nursing-health-centres',
      'untyped-health-centres',
    ]);
  });

  it('lists structures and acronyms in French alphabetical order', () => {
    const { compare } = new Intl.Collator('fr');
    const lists = catalogue.structureGroups.map(({ types }) => types.map(({ label }) => label));
    lists.push(catalogue.acronyms.map(({ acronym }) => acronym));
    for (const list of lists) expect(list).toEqual(list.toSorted(compare));
  });

  it('explains in the glossary the acronym of every structure', () => {
    const known = catalogue.acronyms.map(({ acronym }) => acronym);
    const used = catalogue.structureGroups
      .flatMap(({ types }) => types)
      .flatMap(({ acronym }) => acronym?.split(' et ') ?? []);
    expect(used.filter((acronym) => !known.includes(acronym))).toEqual([]);
  });

  it('names a contact for each of the 18 régions, and one for the country', () => {
    const regions = catalogue.contacts.map(({ region }) => region);
    const hexagonAndCorsica = ['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94'];
    expect(regions).toEqual([null, ...hexagonAndCorsica, '01', '02', '03', '04', '06']);
  });

  // Sources are left out: they cite names of products and licences, such as ADMIN EXPRESS.
  it('explains in the glossary every acronym that a text uses', () => {
    const known = new Set(catalogue.acronyms.map(({ acronym }) => acronym));
    const used = stringsOf({ ...catalogue, sources: [], version: '' }).flatMap(
      (text) => text.match(/\b[A-Z]{2,}[A-Z0-9]*\b/g) ?? [],
    );
    expect([...new Set(used)].filter((acronym) => !known.has(acronym)).toSorted()).toEqual([]);
  });

  it('uses the typographic apostrophe and narrow no-break spaces', () => {
    const badSigns = /'|[^\S\u202f][;:?!%»]|[^\s\u202f][;?!%»]|«(?!\u202f)|\d \d{3}\b/;
    expect(
      stringsOf(catalogue).filter((text) => !text.startsWith('https://') && badSigns.test(text)),
    ).toEqual([]);
  });
});
