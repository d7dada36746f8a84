/**
 * One line an establishment under headings: the re-exposed table of data.gouv.fr, which keeps the names of
 * the national extraction, and what users made of it under names of their own.
 */
import { parseDecimal, readNamedRows, type ColumnHeadings } from '../../delimited.js';
import type { FindingLog } from '../../findings.js';
import type { Position } from '../../positions.js';
import type { EstablishmentCollector } from './collector.js';
import { streetOf } from './national.js';
import { inseeCode, presentInseeCode, projectedPosition } from './territories.js';

const required = {
  id: ['numero_finess_etablissement', 'nofinesset'],
  shortName: ['raison_sociale', 'rs'],
  category: ['categetab'],
  department: ['departement'],
  commune: ['code_commune', 'commune'],
} satisfies ColumnHeadings<string>;

const optional = {
  longName: ['rslongue'],
  categoryLabel: ['categorie', 'libcategetab'],
  number: ['numvoie'],
  kind: ['typvoie'],
  street: ['voie'],
  suffix: ['compvoie'],
  place: ['lieuditbp'],
  complement: ['compldistrib'],
  town: ['ligneacheminement'],
  insee: ['code_insee'],
  longitude: ['longitude'],
  latitude: ['latitude'],
  east: ['coordxet'],
  north: ['coordyet'],
  source: ['sourcecoordet'],
} satisfies ColumnHeadings<string>;

type Cells = Readonly<Record<keyof typeof required | keyof typeof optional, string>>;

export async function readTable(
  path: string,
  log: FindingLog,
  collector: EstablishmentCollector,
): Promise<void> {
  for await (const { line, cells } of readNamedRows(path, log, required, optional)) {
    const { insee, department, commune } = cells;
    const isKept = collector.add(
      {
        ...cells,
        commune: insee === '' ? inseeCode(department, commune) : presentInseeCode(insee),
        street: streetOf(cells) || cells.place || cells.complement,
      },
      line,
    );
    if (isKept) addPosition(cells, line, collector);
  }
}

function addPosition(cells: Cells, line: number, collector: EstablishmentCollector): void {
  const texts = [cells.longitude, cells.latitude, cells.east, cells.north];
  if (texts.every((text) => text === '')) return;
  const position = positionOf(cells, collector.departmentOf(cells.id)!);
  if (position === null) collector.note('impossible-value', line, `${texts.join(' ')} (${cells.id})`);
  else collector.place(cells.id, position, line);
}

function positionOf(cells: Cells, department: string): Position | null {
  const [longitude, latitude] = [parseDecimal(cells.longitude), parseDecimal(cells.latitude)];
  if (longitude !== null && latitude !== null) return [longitude, latitude];
  const [east, north] = [parseDecimal(cells.east), parseDecimal(cells.north)];
  return east === null || north === null ? null : projectedPosition(east, north, cells.source, department);
}
