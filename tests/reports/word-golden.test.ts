/** Every figure of the two published reports, where a reader of the Word file looks for it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import type { Report } from '../../src/domain/report.js';
import { renderWord } from '../../src/reports/word.js';
import { demonstrationReport } from '../golden/demonstration-report.js';
import { readGolden } from '../golden/golden-figures.js';
import { isTable, plain, readWord, type WordFile } from '../support/word-reader.js';
import { aged, decimal, goldenCases, signed, thousands } from '../support/golden-words.js';
import { matterOf } from './matter.js';

describe.each(goldenCases)('$id', ({ id, edition }) => {
  const golden = readGolden(id);
  let report: Report;
  let word: WordFile;
  let rows: (readonly string[])[];

  beforeAll(async () => {
    const codes = golden.communes.map(({ code }) => code);
    report = demonstrationReport(edition, codes);
    word = readWord(await renderWord(matterOf(report, { catalogue: loadCatalogue() })));
    rows = word.blocks.filter(isTable).flatMap((table) => table.rows.map(({ cells }) => cells));
  });

  const nameOf = (code: string) => report.territory.communes.find((one) => one.code === code)!.name;
  const rowsNamed = (label: string) => rows.filter(([first]) => first === plain(label));
  /** Paragraphs and tables from the heading of an indicator to the next one. */
  const partOf = (label: string) => {
    const isHeading = (block: WordFile['blocks'][number]) =>
      !isTable(block) && block.style.startsWith('Heading');
    const start = word.blocks.findIndex(
      (block) => !isTable(block) && block.style === 'Heading3' && block.text === plain(label),
    );
    expect(start, label).toBeGreaterThan(-1);
    const rest = word.blocks.slice(start + 1);
    return rest.slice(0, rest.findIndex(isHeading));
  };

  it.each(golden.indicators)('$id', ({ id, values, differences, neutralised }) => {
    const { label } = [...report.indicators, ...report.pathologies.all].find((one) => one.id === id)!;
    const part = partOf(label);
    const text = part.map((block) => (isTable(block) ? '' : block.text)).join(' | ');
    const [, rate, count] = /^([\d.]+)%?\*? ([\d ]+?) pat\.?$/.exec(values.territory) ?? [];
    expect(text).toContain(count ?? values.territory);
    if (rate !== undefined) expect(text).toContain(decimal(rate));
    for (const code of neutralised?.communes ?? []) expect(text).toContain(nameOf(code));
    const compared = part.filter(isTable).flatMap((table) => table.rows.slice(1));
    const levels = ['department', 'region', 'france'] as const;
    compared.forEach(({ cells }, index) => {
      expect(cells[1]).toContain(decimal(values[levels[index]!]));
      expect(cells[2]).toContain(signed(differences[levels[index]!]));
    });
  });

  it('communes: code, population, QPV, existing CPTS', () => {
    for (const { code, population, qpv, cpts } of golden.communes) {
      const name = plain(nameOf(code));
      const row = [name, code, population, String(qpv), expect.any(String), cpts ?? 'aucune'];
      expect(rowsNamed(name)).toContainEqual(row);
    }
  });

  it('professionals, of 60 and of 65, per commune; patients per professional', () => {
    const categories = report.professionals.groups.flatMap((group) => group.rows);
    for (const printed of golden.professionals.flatMap((group) => group.rows)) {
      const figures = [printed.total, aged(printed.over60), aged(printed.over65)];
      const { label } = categories.find((one) => one.id === printed.id)!;
      expect(rowsNamed(label)).toContainEqual([plain(label), ...figures]);
    }
    for (const { code, counts } of golden.professionalsPerCommune) {
      const figures = report.activity.families.map((one) => counts[one.id]!.replace('-', '0'));
      expect(rowsNamed(nameOf(code))).toContainEqual([plain(nameOf(code)), ...figures]);
    }
    for (const { family, territory, department, region, france } of golden.patientsPerProfessional) {
      const label = plain(report.activity.families.find((one) => one.id === family)!.label);
      const own = territory === '0*' ? 'n.d. (neutralisé)' : thousands(territory);
      expect(rowsNamed(label)).toContainEqual([label, own, ...[department, region, france].map(thousands)]);
    }
  });

  it('structures and the communes where they stand', () => {
    const types = report.structures.groups.flatMap((group) => group.rows);
    for (const printed of golden.structures.flatMap((group) => group.rows)) {
      const label = plain(types.find((one) => one.id === printed.id)!.label);
      const row = rows.find(([first]) => [first, first!.replace(/ \([^)]*\)$/, '')].includes(label))!;
      expect(row[1]).toBe(printed.count);
      for (const { code } of printed.communes) expect(row[2]).toContain(plain(nameOf(code)));
    }
  });
});
