/** The report as a Word file: its pages, what is repeated on each, and what the file says of itself. */
import {
  Document,
  Footer,
  Header,
  PageNumber,
  TextRun,
  type FileChild,
  type ISectionPropertiesOptions,
} from 'docx';
import { fixedBytes } from '../../word/fixed-bytes.js';
import { documentNumbering } from '../../word/styles.js';
import { xmlText } from '../../word/text.js';
import type { Content } from '../content/content.js';
import { paragraphOf, styled, tab, toRightEdge } from './paragraphs.js';
import { reportStyles, style, textStyle } from './styles.js';

/** Twentieths of a point: A4, margins of 20 mm. */
const section: ISectionPropertiesOptions = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1361, right: 1134, bottom: 1134, left: 1134, header: 624, footer: 567 },
  },
  // The cover has neither header nor footer.
  titlePage: true,
};

/** @param date as 2026-11-22 */
export async function writeReport(
  content: Content,
  body: readonly FileChild[],
  date: string,
): Promise<Uint8Array> {
  const document = new Document({
    title: xmlText(content.title),
    subject: xmlText(content.cover.facts.join(' – ')),
    creator: 'Rezone',
    lastModifiedBy: 'Rezone',
    styles: reportStyles(content.language),
    numbering: documentNumbering,
    sections: [
      {
        properties: section,
        headers: { default: new Header({ children: [headerLine(content)] }) },
        footers: { default: new Footer({ children: [footerLine(content)] }) },
        children: body,
      },
    ],
  });
  return fixedBytes(document, date);
}

function headerLine({ header: [name, edition], demonstration }: Content) {
  const marked = demonstration === null ? [] : [styled(demonstration, textStyle.caution), ' · '];
  return paragraphOf(style.header, [name, tab(), ...marked, edition], { tabStops: toRightEdge });
}

const counters = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES };

function footerLine({ footer, pageNumber }: Content) {
  const children = pageNumber.map((part) => (typeof part === 'string' ? part : counters[part.counter]));
  return paragraphOf(style.footer, [footer, tab(), new TextRun({ children })], { tabStops: toRightEdge });
}
