/** What stands at the end of the report: notes, sources with their periods, and origins. */
import { formatPeriod, type Period } from '../../domain/period.js';
import type { Report } from '../../domain/report.js';
import type { Page } from './page.js';

export function notesList({ notes }: Report, page: Page): string[] {
  if (notes.length === 0) return [];
  return [page.heading('Notes'), page.list(notes.map(({ text }) => text))];
}

export function sourcesList(report: Report, page: Page): string[] {
  const periods = periodsBySource(report);
  return [
    page.heading('Sources et périodes'),
    page.list(
      report.sources.map(({ id, label, producer, credit, licence, url }) => {
        const covered = [...(periods.get(id) ?? [])].join('\u202f; ');
        const figures = covered === '' ? '' : `\u202f: ${covered}`;
        return `${label} (${producer})${figures}. Licence\u202f: ${licence}. Crédit\u202f: ${credit}. ${url}`;
      }),
    ),
    page.heading('Origine des données'),
    page.list(
      report.publication.origins.map(({ source, synthetic, vintage, detail }) => {
        const label = report.sources.find(({ id }) => id === source)?.label ?? source;
        const nature = synthetic ? 'données tirées au sort' : 'données réelles';
        return `${label}\u202f: ${nature}${vintage === null ? '' : ` (${vintage})`}. ${detail}`;
      }),
    ),
  ];
}

/** Every period of every figure of the report, in words, by source. */
function periodsBySource({
  indicators,
  pathologies,
  territory,
  ...report
}: Report): Map<string, Set<string>> {
  const stamps: { period: Period; source: string }[] = [
    territory.population,
    territory.ageBands,
    territory.qpv,
    territory.zoning,
    territory.cpts,
    ...indicators,
    ...pathologies.all,
    report.professionals,
    report.activity,
    report.structures,
  ];
  const periods = new Map<string, Set<string>>();
  for (const { period, source } of stamps) {
    periods.set(source, (periods.get(source) ?? new Set()).add(formatPeriod(period)));
  }
  return periods;
}
