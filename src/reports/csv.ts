/**
 * The report as one tidy CSV file, for programs (RFC 4180: UTF-8, comma, CRLF, decimal point, one line of
 * titles): spreadsheets have a file of their own. docs/documents.md describes the columns, decision 16 says why.
 */
import Papa from 'papaparse';
import type { DocumentMatter } from './document.js';
import { indicatorRows } from './tidy/indicators.js';
import { tidyColumns, yesOrNo, type TidyRow } from './tidy/row.js';
import { supplyRows } from './tidy/supply.js';
import { territoryRows } from './tidy/territory.js';

/** A text that a spreadsheet would compute, signs of full width included: an apostrophe before it prevents that. */
const formulaLike = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

export function renderCsv(matter: DocumentMatter): Promise<Uint8Array> {
  const { edition, id, synthetic } = matter.report.publication;
  const publication = { edition, publication: id, demonstration: yesOrNo(synthetic) };
  const lines = tidyRows(matter).map((row) => {
    const whole: TidyRow = { ...row, ...publication };
    return tidyColumns.map((column) => whole[column] ?? '');
  });
  const text = Papa.unparse({ fields: [...tidyColumns], data: lines }, { escapeFormulae: formulaLike });
  return Promise.resolve(new TextEncoder().encode(`${text}\r\n`));
}

function tidyRows({ report, catalogue }: DocumentMatter): TidyRow[] {
  return [...territoryRows(report), ...indicatorRows(report, catalogue), ...supplyRows(report)];
}
