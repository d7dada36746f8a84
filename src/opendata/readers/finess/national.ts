/**
 * The national extraction, published until 2026: lines `structureet` of 32 fields, then lines
 * `geolocalisation`, without headings but for some years.
 */
import { parseDecimal, readDelimitedRows } from '../../delimited.js';
import type { FindingLog } from '../../findings.js';
import type { EstablishmentCollector } from './collector.js';
import { inseeCode, projectedPosition } from './territories.js';

export async function readNational(
  path: string,
  log: FindingLog,
  collector: EstablishmentCollector,
): Promise<void> {
  for await (const { line, cells } of readDelimitedRows(path, log, ';')) {
    // A quote that never closes takes in all that follows.
    if (cells.at(-1)!.includes('\n')) collector.note('malformed-file', line, cells.join(';'));
    else if (cells[0] === 'structureet') addStructure(cells, line, collector);
    else if (cells[0] === 'geolocalisation') addPosition(cells, line, collector);
    else if (line > 1) collector.note('malformed-row', line, cells.join(';'));
  }
}

function addStructure(cells: readonly string[], line: number, collector: EstablishmentCollector): void {
  const field = (place: number) => cells[place] ?? '';
  const id = field(1);
  if (id === 'nofinesset') return;
  const street = streetOf({ number: field(7), suffix: field(10), kind: field(8), street: field(9) });
  collector.add(
    {
      id,
      shortName: field(3),
      longName: field(4),
      category: field(18),
      categoryLabel: field(19),
      commune: inseeCode(field(13), field(12)),
      street: street || field(11) || field(6),
      town: field(15),
    },
    line,
  );
}

/** A number and its suffix (bis is B), the kind of street in short, and its name. */
export function streetOf(parts: { number: string; suffix: string; kind: string; street: string }): string {
  return [parts.number, parts.suffix, parts.kind, parts.street].filter((part) => part !== '').join(' ');
}

/** In 2016 the source of the coordinates was spread over several fields, which it is read from together. */
function addPosition(cells: readonly string[], line: number, collector: EstablishmentCollector): void {
  const [, id = '', eastText = '', northText = '', ...source] = cells;
  const department = collector.departmentOf(id);
  if (department === null || (eastText === '' && northText === '')) return;
  const [east, north] = [parseDecimal(eastText), parseDecimal(northText)];
  if (east === null || north === null) {
    collector.note('impossible-value', line, `${eastText} ${northText} (${id})`);
    return;
  }
  collector.place(id, projectedPosition(east, north, source.join(','), department), line);
}
