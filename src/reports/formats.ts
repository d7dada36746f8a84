/** Makes the documents of a report; each writer is loaded when it is asked for, since some weigh a lot. */
import { documentFormats, type DocumentFormatId } from '../domain/document-formats.js';
import { formatInteger } from '../domain/format.js';
import type { Report } from '../domain/report.js';
import type { OpenPublication } from '../publication/open-publications.js';
import { DocumentError } from './document-error.js';
import { collectDocument } from './document-matter.js';
import type { DocumentMatter, RenderDocument } from './document.js';

interface DocumentFormat {
  readonly render: RenderDocument;
  readonly communesAtMost: number;
}

/** To read: the largest département has 890 communes. */
const readAtMost = 1000;
/** To compute with; a table of 2,000 communes takes the process a second. */
const computedAtMost = 2000;

const formats: Readonly<Record<DocumentFormatId, DocumentFormat>> = {
  pdf: {
    render: async (matter) => (await import('./pdf.js')).renderPdf(matter),
    communesAtMost: readAtMost,
  },
  docx: {
    render: async (matter) => (await import('./word.js')).renderWord(matter),
    communesAtMost: readAtMost,
  },
  xlsx: {
    render: async (matter) => (await import('./xlsx.js')).renderXlsx(matter),
    communesAtMost: computedAtMost,
  },
  csv: {
    render: async (matter) => (await import('./csv.js')).renderCsv(matter),
    communesAtMost: computedAtMost,
  },
  geojson: {
    render: async (matter) => (await import('./geojson.js')).renderGeojson(matter),
    communesAtMost: computedAtMost,
  },
};

export interface DocumentRequest extends Pick<DocumentMatter, 'projectName' | 'date'> {
  readonly format: DocumentFormatId;
}

/**
 * @param report in French, the language of documents, built from the open publication
 * @throws DocumentError when the territory is too large for the format
 */
export async function makeDocument(
  open: OpenPublication,
  report: Report,
  { format, ...request }: DocumentRequest,
): Promise<Uint8Array> {
  const { render, communesAtMost } = formats[format];
  const { communes } = report.territory.totals;
  if (communes > communesAtMost) throw tooLarge(format, communes, communesAtMost);
  return render(await collectDocument(open, report, request));
}

function tooLarge(format: DocumentFormatId, communes: number, atMost: number): DocumentError {
  const others = Object.keys(documentFormats).filter(
    (other) => formats[other as DocumentFormatId].communesAtMost >= communes,
  );
  const advice = [...others, 'json'].join(' ou ');
  return new DocumentError(
    `Le format ${format} est fait pour ${formatInteger(atMost)} communes au plus, et ce territoire en a ${formatInteger(communes)} : choisissez moins de communes, ou le format ${advice}.`,
  );
}

/** Of whoever reads the document: the day in Paris, as 2026-11-22. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
}
