/** Titles, text, lists, captions and pictures of a Word document. */
import {
  HeadingLevel,
  ImageRun,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { bulletReference, headingReference, style, type StyleId } from './styles.js';
import { xmlText } from './text.js';

/** Text, or what Word can fill in: a check box, a field. */
export type Inline = string | ParagraphChild;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

export function title(text: string): Paragraph {
  return new Paragraph({ style: style.title, children: inlines([text]) });
}

/** @param options a numbered heading follows the one before: 1., 1.1, 1.2, 2. */
export function heading(
  level: 1 | 2 | 3,
  text: string,
  { isNumbered = false }: { readonly isNumbered?: boolean } = {},
): Paragraph {
  return new Paragraph({
    heading: headingLevels[level],
    children: inlines([text]),
    ...(isNumbered && { numbering: { reference: headingReference, level: level - 1 } }),
  });
}

export function paragraph(
  content: string | readonly Inline[],
  id: StyleId = style.body,
  options: Pick<IParagraphOptions, 'alignment' | 'keepLines' | 'keepNext'> = {},
): Paragraph {
  const children = inlines(typeof content === 'string' ? [content] : content);
  return new Paragraph({ style: id, children, ...options });
}

export function bullet(content: string | readonly Inline[]): Paragraph {
  return new Paragraph({
    style: style.body,
    numbering: { reference: bulletReference, level: 0 },
    children: inlines(typeof content === 'string' ? [content] : content),
  });
}

export function inlines(content: readonly Inline[]): ParagraphChild[] {
  return content.map((part) => (typeof part === 'string' ? new TextRun(xmlText(part)) : part));
}

export interface Picture {
  /** PNG. */
  readonly data: Uint8Array;
  /** Pixels; only their proportion counts. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

/** Pixels of Word, of which an inch has 96: the 170 mm between the margins. */
const textWidth = 642;

/** @param id number of the picture in its document, from 1: docx would count those of the whole process */
export function picture({ data, width, height, description }: Picture, id: number): Paragraph {
  const name = `Image ${id}`;
  return new Paragraph({
    style: style.body,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: textWidth, height: Math.round((textWidth * height) / width) },
        altText: { id: String(id), name, title: name, description: xmlText(description) },
      }),
    ],
  });
}
