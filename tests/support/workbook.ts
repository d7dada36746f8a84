/** Workbooks made for a test. */
import ExcelJS from 'exceljs';

/** @param sheets rows by name of sheet; an empty text or null leaves the cell empty */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
