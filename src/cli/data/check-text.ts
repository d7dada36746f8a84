/** What reading the public sources found, for a terminal. */
import { formatCount, formatInteger } from '../../domain/format.js';
import { findingReasons, type FindingExample } from '../../opendata/findings.js';
import type { Page } from '../../reports/text/page.js';
import type { Row } from '../../reports/text/table.js';
import type { CheckedSource, DataCheck } from './schemas.js';

const columns = [
  { heading: 'Constat', width: 32 },
  { heading: 'Nombre', width: 11, align: 'right' },
  { heading: 'Premiers exemples' },
] as const;

const shownExamples = 3;

export function renderCheck({ sources, structural }: DataCheck, page: Page): string {
  const verdict = structural
    ? `Fichiers inutilisables en l’état\u202f: ${sources
        .filter(isUnusable)
        .map(({ id }) => id)
        .join(', ')}.`
    : 'Aucun fichier n’est inutilisable.';
  return `${page.table(columns, sources.flatMap(describe), true)}\n${page.paragraph(verdict)}\n`;
}

function isUnusable({ findings }: CheckedSource): boolean {
  return findings.some(({ structural }) => structural);
}

function describe(source: CheckedSource): Row[] {
  return [
    { across: `${source.id}\u202f: ${summaryOf(source)}` },
    ...source.findings.map(({ reason, structural, count, examples }) => [
      `${findingReasons[reason].label}${structural ? ' (fichier inutilisable)' : ''}`,
      formatInteger(count),
      examples.slice(0, shownExamples).map(describeExample).join('\n'),
    ]),
  ];
}

function summaryOf({ state, failure, rows, vintage, files, findings }: CheckedSource): string {
  if (state === 'absent') return 'absente';
  if (state === 'failed') return `lecture impossible (${failure!})`;
  const parts = [
    formatCount(rows!, { one: 'ligne utilisée', other: 'lignes utilisées' }),
    vintage ?? 'millésime inconnu',
    formatCount(files.length, { one: 'fichier', other: 'fichiers' }),
  ];
  return [...parts, ...(findings.length === 0 ? ['aucun constat'] : [])].join(', ');
}

function describeExample({ file, line, value }: FindingExample): string {
  const place = line === null ? file : `${file}, ligne ${line}`;
  return value === '' ? place : `${place}\u202f: ${value}`;
}
