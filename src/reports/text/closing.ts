/** What stands at the end of the report: notes, sources with their periods, and origins. */
import type { Report } from '../../domain/report.js';
import { periodsOfSource } from '../../domain/source-periods.js';
import type { Page } from './page.js';
import { sourceLabel } from '../../domain/source-label.js';

export function notesList({ notes }: Report, page: Page): string[] {
  if (notes.length === 0) return [];
  return [page.heading('Notes'), page.list(notes.map(({ text }) => text))];
}

export function sourcesList(report: Report, page: Page): string[] {
  return [
    page.heading('Sources et périodes'),
    page.list(
      report.sources.map(({ id, label, producer, credit, licence, url }) => {
        const covered = periodsOfSource(report, id).join('\u202f; ');
        const figures = covered === '' ? '' : `\u202f: ${covered}`;
        return `${label} (${producer})${figures}. Licence\u202f: ${licence}. Crédit\u202f: ${credit}. ${url}`;
      }),
    ),
    page.heading('Origine des données'),
    page.list(
      report.publication.origins.map(({ source, synthetic, vintage, detail }) => {
        const label = sourceLabel(report.sources, source);
        const nature = synthetic ? 'données tirées au sort' : 'données réelles';
        return `${label}\u202f: ${nature}${vintage === null ? '' : ` (${vintage})`}. ${detail}`;
      }),
    ),
  ];
}
