/** A whole Word document as bytes: the same ones for the same content and the same day. */
import { Document, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun, type FileChild } from 'docx';
import { fixedBytes } from './fixed-bytes.js';
import { documentNumbering, documentStyles, style } from './styles.js';
import { xmlText } from './text.js';

export interface WordDocument {
  readonly title: string;
  readonly subject: string;
  /** Repeated above each page. */
  readonly header: string;
  readonly body: readonly FileChild[];
  /** Day of the document, as 2026-11-22. */
  readonly date: string;
}

/** Twentieths of a point: A4, margins of 20 mm. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
};
const rightEdge = 9638;

export function writeWordDocument(content: WordDocument): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(content.title),
    subject: xmlText(content.subject),
    creator: 'Rezone',
    lastModifiedBy: 'Rezone',
    styles: documentStyles,
    numbering: documentNumbering,
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [headerLine(content.header)] }) },
        footers: { default: new Footer({ children: [footerLine(content.title)] }) },
        children: content.body,
      },
    ],
  });
  return fixedBytes(document, content.date);
}

function headerLine(text: string): Paragraph {
  return new Paragraph({ style: style.header, children: [new TextRun(xmlText(text))] });
}

function footerLine(text: string): Paragraph {
  return new Paragraph({
    style: style.footer,
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
    children: [
      new TextRun(xmlText(text)),
      new TextRun({ children: ['\t', 'Page ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}
