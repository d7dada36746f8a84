/** The state of the public sources, for a terminal. */
import { formatInteger } from '../../domain/format.js';
import type { Page } from '../../reports/text/page.js';
import type { DataList, ListedSource } from './schemas.js';

const columns = [
  { heading: 'Source' },
  { heading: 'État', width: 13 },
  { heading: 'Millésime', width: 15 },
  { heading: 'Lignes', width: 11, align: 'right' },
  { heading: 'Licence', width: 16 },
  { heading: 'Où', width: 17 },
] as const;

const states: Readonly<Record<ListedSource['state'], string>> = {
  absent: 'absente',
  present: 'présente',
  downloaded: 'téléchargée',
  shipped: 'livrée avec Rezone',
};

const unread = 'à lire';
const unknown = '–';

export function renderList({ folders, sources }: DataList, page: Page): string {
  const rows = sources.map((source) => [
    `${source.id}\n${source.holds}`,
    states[source.state],
    ...contentsOf(source),
    source.licence,
    placeOf(source, folders),
  ]);
  const blocks = [
    page.table(columns, rows, true),
    page.list(folders.map((path, at) => `[${at + 1}] ${path}`)),
  ];
  return `${[...blocks, ...advice(sources).map((sentence) => page.paragraph(sentence))].join('\n')}\n`;
}

function contentsOf({ state, rows, vintage }: ListedSource): [vintage: string, rows: string] {
  if (rows === null)
    return state === 'present' || state === 'downloaded' ? [unread, unread] : [vintage ?? unknown, unknown];
  return [vintage ?? unknown, formatInteger(rows)];
}

function placeOf({ directory, folder, npmPackage }: ListedSource, folders: readonly string[]): string {
  if (npmPackage !== null) return `paquet npm ${npmPackage}`;
  return directory === null ? folder! : `[${folders.indexOf(directory) + 1}] ${folder!}`;
}

function advice(sources: readonly ListedSource[]): string[] {
  const absent = sources.filter(({ state }) => state === 'absent');
  const toFetch = absent.filter(({ downloadable }) => downloadable).map(({ id }) => id);
  const toPut = absent
    .filter(({ downloadable }) => !downloadable)
    .map(({ folder, examples }) => `${folder!}/${examples[0] ?? ''}`);
  const sentences: string[] = [];
  if (toFetch.length > 0) sentences.push(`À télécharger\u202f: rezone data fetch ${toFetch.join(' ')}`);
  if (toPut.length > 0)
    sentences.push(
      `À déposer dans un de ces dossiers, faute d’adresse officielle stable\u202f: ${toPut.join(', ')}`,
    );
  if (sources.some((source) => contentsOf(source)[1] === unread))
    sentences.push(
      `«\u00a0${unread}\u00a0»\u202f: connu après «\u00a0rezone data check\u00a0» ou «\u00a0rezone data list --read\u00a0».`,
    );
  return sentences;
}
