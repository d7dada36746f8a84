/** Every figure of the two published reports, where a reader of the PDF looks for it: in the tags of its pages. */
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import type { Report } from '../../src/domain/report.js';
import { closePdfWorkers, renderPdf } from '../../src/reports/pdf.js';
import { demonstrationReport } from '../golden/demonstration-report.js';
import { readGolden } from '../golden/golden-figures.js';
import { readPdfStructure, walk, type PdfNode, type PdfStructure } from '../support/pdf-structure.js';
import { aged, decimal, goldenCases, signed, thousands } from '../support/golden-words.js';
import { matterOf } from './matter.js';

afterAll(closePdfWorkers);

describe.each(goldenCases)('$id', ({ id, edition }) => {
  const golden = readGolden(id);
  let report: Report;
  let structure: PdfStructure;
  let elements: PdfNode[];

  beforeAll(async () => {
    report = demonstrationReport(
      edition,
      golden.communes.map(({ code }) => code),
    );
    structure = await readPdfStructure(await renderPdf(matterOf(report, { catalogue: loadCatalogue() })));
    elements = walk(structure.nodes);
  });

  const nameOf = (code: string) => report.territory.communes.find((one) => one.code === code)!.name;
  const labelOf = (id: string) =>
    [...report.indicators, ...report.pathologies.all].find((one) => one.id === id)!.label;
  /** From the heading of an indicator to the next one. */
  const partOf = (label: string) => {
    const start = elements.findIndex(({ role, text }) => role === 'H3' && text === plain(label));
    expect(start, label).toBeGreaterThan(-1);
    const end = elements.findIndex(({ role }, index) => index > start && /^H\d$/.test(role));
    return elements.slice(start + 1, end < 0 ? undefined : end);
  };
  const rowsOf = (part: readonly PdfNode[]) =>
    part.filter(({ role }) => role === 'TR').map(({ children }) => children.map(({ text }) => text));
  /** Rows of all the tables that begin with these words. */
  const rowsNamed = (label: string) => rowsOf(elements).filter(([first]) => first === plain(label));

  it('communes: code, population, QPV, existing CPTS; totals', () => {
    for (const { code, population, qpv, cpts } of golden.communes) {
      const [row] = rowsNamed(nameOf(code)).filter((cells) => cells[1] === code);
      expect(row, code).toEqual([
        nameOf(code),
        code,
        population,
        String(qpv),
        expect.any(String),
        cpts ?? 'aucune',
      ]);
    }
    const [communes, population] = golden.totals.map((total) => /^[\d ]+/.exec(total)![0].trim());
    expect(rowsNamed('Total')[0]!.slice(1, 3)).toEqual([`${communes} communes`, population]);
  });

  it.each(golden.indicators)('$id', ({ id, values, differences, neutralised }) => {
    const part = partOf(labelOf(id));
    const text = part.map((node) => node.text).join(' | ');
    const [, rate, count] =
      /^([\d.]+)%?\*? (?:([\d ]+) pat\.?)?$/.exec(`${values.territory} `.replace(/pat\.? $/, 'pat.')) ?? [];
    if (count === undefined) {
      expect(text).toContain(values.territory);
      return;
    }
    expect(text).toContain(decimal(rate!));
    expect(text).toMatch(new RegExp(`\\| ${count} `));
    const references = rowsOf(part).slice(1);
    const levels = ['department', 'region', 'france'] as const;
    levels.forEach((level, index) => {
      expect(references[index]![1]).toContain(decimal(values[level]));
      expect(references[index]![2]).toContain(signed(differences[level]));
    });
    if (neutralised === null) return;
    for (const code of neutralised.communes) expect(text).toContain(nameOf(code));
    if (neutralised.rate !== null) expect(text).toContain(`(${decimal(neutralised.rate)} %)`);
  });

  it('professionals, all, of 60 and of 65', () => {
    const rows = report.professionals.groups.flatMap((group) => group.rows);
    for (const printed of golden.professionals.flatMap((group) => group.rows)) {
      expect(rowsNamed(rows.find(({ id }) => id === printed.id)!.label)).toContainEqual([
        expect.any(String),
        printed.total,
        aged(printed.over60),
        aged(printed.over65),
      ]);
    }
  });

  it('professionals per commune, and what activity leaves out', () => {
    const families = report.activity.families.map((family) => family.id);
    for (const { code, counts } of golden.professionalsPerCommune) {
      const cells = families.map((family) => (counts[family] === '-' ? '0' : counts[family]));
      expect(rowsNamed(nameOf(code))).toContainEqual([nameOf(code), ...cells]);
    }
    const text = partOf('Activité comptée et activité neutralisée')
      .map((node) => node.text)
      .join(' ');
    for (const { rate } of golden.activityNeutralisation) {
      expect(text).toContain(`(${decimal(rate.replace(' %', ''))} %)`);
    }
  });

  it('patients per professional', () => {
    for (const { family, territory, department, region, france } of golden.patientsPerProfessional) {
      const { label } = report.activity.families.find((one) => one.id === family)!;
      expect(rowsNamed(label)).toContainEqual([
        plain(label),
        territory === '0*' ? 'n.d. (neutralisé)' : thousands(territory.replace('*', ' *')),
        ...[department, region, france].map(thousands),
      ]);
    }
  });

  it('structures and the communes where they stand', () => {
    const rows = report.structures.groups.flatMap((group) => group.rows);
    for (const printed of golden.structures.flatMap((group) => group.rows)) {
      const { label } = rows.find((row) => row.id === printed.id)!;
      const row = rowsOf(elements).find(
        ([first]) => first!.replace(/ \([^)]*\)$/, '') === plain(label) || first === plain(label),
      )!;
      expect(row[1]).toBe(printed.count);
      for (const { code, count } of printed.communes) {
        expect(row[2]).toContain(count > 1 ? `${nameOf(code)} (${count})` : nameOf(code));
      }
    }
  });

  it('is tagged: language, title, bookmarks, headings in order, tables with headings, pictures in words', () => {
    expect(structure).toMatchObject({ language: 'fr', isTagged: true });
    expect(plain(structure.title)).toBe('Diagnostic du territoire : Cévennes et Lez');
    expect(structure.bookmarks.map(({ title }) => title)).toEqual([
      'Ce qui ressort',
      ...loadCatalogue().themes.map(({ label }) => label),
      'Notes, méthode et confidentialité',
      'Sources et périodes',
    ]);
    const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    for (const { children } of elements.filter(({ role }) => role === 'Table')) {
      expect(walk(children).some(({ role }) => role === 'TH')).toBe(true);
    }
    const pictures = elements.filter(({ role }) => role === 'Figure');
    // The ages, ALD and CSS, three donuts, five of activity, and one for each indicator that is compared.
    expect(pictures.length).toBeGreaterThanOrEqual(10 + golden.indicators.length - 2);
    for (const { alternative } of pictures) expect(alternative.length).toBeGreaterThan(30);
  });
});

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
