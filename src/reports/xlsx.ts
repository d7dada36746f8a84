/** The report as a workbook: one sheet for each table, typed cells; the same bytes for the same matter. */
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { formatEdition } from '../domain/format.js';
import type { DocumentMatter } from './document.js';
import { notesSheet, sourcesSheet } from './xlsx/closing.js';
import { compositionsSheet, indicatorsSheet, pathologiesSheet } from './xlsx/indicators.js';
import { namedStructuresSheet } from './xlsx/named-structures.js';
import { drawReadMe } from './xlsx/read-me.js';
import { dateOf, drawSheet, type Sheet } from './xlsx/sheet.js';
import {
  activitySheet,
  actsSheet,
  practisingSheet,
  professionalsSheet,
  structuresByCommuneSheet,
  structuresSheet,
} from './xlsx/supply.js';
import { agesSheet, communesSheet } from './xlsx/territory.js';

export async function renderXlsx(matter: DocumentMatter): Promise<Uint8Array> {
  const created = dateOf(matter.date);
  const stream = new PassThrough();
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  Object.assign(workbook, { creator: 'Rezone', lastModifiedBy: 'Rezone', created, modified: created });
  const { edition, id, synthetic } = matter.report.publication;
  const footer = `Rezone, édition de ${formatEdition(edition)}, publication ${id}${synthetic ? ' – Données de démonstration' : ''}`;
  const sheets = sheetsOf(matter);
  drawReadMe(workbook, matter, sheets, footer);
  for (const sheet of sheets) drawSheet(workbook, sheet, footer);
  const [bytes] = await Promise.all([buffer(stream), workbook.commit()]);
  return withoutTime(bytes);
}

/** Sheets without a row are left out. */
function sheetsOf(matter: DocumentMatter): Sheet[] {
  const { report, catalogue } = matter;
  return [
    communesSheet(report),
    agesSheet(report),
    indicatorsSheet(report, catalogue.themes),
    pathologiesSheet(report),
    compositionsSheet(report),
    professionalsSheet(report),
    activitySheet(report),
    actsSheet(report),
    practisingSheet(report),
    structuresSheet(report),
    structuresByCommuneSheet(report),
    namedStructuresSheet(matter),
    notesSheet(report),
    sourcesSheet(report),
  ].filter(({ rows }) => rows.length > 0);
}

/** Packs again: the writer dates each part of the file with the time it is. */
function withoutTime(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // In local time, which fflate writes: the same everywhere.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}
