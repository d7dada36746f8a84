/**
 * The styles of every Word document: titles 1 to 3, body text, tables, captions. They are the built-in styles of
 * Word, which shows their names in its own language (Titre 1, Corps de texte, Légende), and nothing else formats a text.
 */
import {
  BorderStyle,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type IStylesOptions,
  type INumberingOptions,
} from 'docx';

/** Style ids that a paragraph may have. */
export const style = {
  title: 'Title',
  body: 'BodyText',
  table: 'Tableau',
  tableHeading: 'TableauEntete',
  caption: 'Caption',
  note: 'Note',
  warning: 'Avertissement',
  header: 'Header',
  footer: 'Footer',
} as const;
export type StyleId = (typeof style)[keyof typeof style];

/** Of what a field says while it is empty. */
export const placeholderStyle = 'PlaceholderText';

/** Who edits the document must have its font: Source Sans 3 is on few computers, this one or its double on all. */
const font = 'Arial';
const ink = '1B2733';
const muted = '55636F';
const primary = '0B5C7A';
export const ruleColour = 'C9D1D8';
const caution = { ink: '6B4A00', ground: 'FFF4D6', rule: 'D9B45B' };

/** Half-points, the unit of Word. */
const size = { small: 16, table: 18, body: 20, title3: 22, title2: 26, title1: 32, title: 40 };
/** Twentieths of a point. */
const space = (points: number) => points * 20;
/** 1.15 and 1 times the height of the letters: without the rule, LibreOffice takes it for a fixed height. */
const loose = { line: 276, lineRule: LineRuleType.AUTO };
const tight = { line: 240, lineRule: LineRuleType.AUTO };

const heading = (characters: number, before: number, after: number) => ({
  next: style.body,
  run: { size: characters, bold: true, italics: false, color: primary, font },
  paragraph: { spacing: { before: space(before), after: space(after) }, keepNext: true, keepLines: true },
});

const based = { basedOn: style.body, quickFormat: true };

export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: size.body, color: ink, language: { value: 'fr-FR' } },
    },
    title: {
      next: style.body,
      run: { size: size.title, bold: true, color: ink, font },
      paragraph: { spacing: { after: space(12) } },
    },
    heading1: heading(size.title1, 24, 8),
    heading2: heading(size.title2, 16, 6),
    heading3: heading(size.title3, 12, 4),
    caption: {
      ...based,
      run: { size: size.small, italics: false, bold: false, color: muted },
      paragraph: { spacing: { before: space(4), after: space(10) } },
    },
  },
  characterStyles: [{ id: placeholderStyle, name: 'Placeholder Text', run: { color: muted } }],
  paragraphStyles: [
    {
      id: style.body,
      name: 'Body Text',
      quickFormat: true,
      paragraph: { spacing: { after: space(6), ...loose } },
    },
    {
      id: style.table,
      name: 'Tableau',
      ...based,
      run: { size: size.table },
      paragraph: { spacing: { before: space(2), after: space(2), ...tight } },
    },
    {
      id: style.tableHeading,
      name: 'Tableau en-tête',
      ...based,
      basedOn: style.table,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    { id: style.note, name: 'Note', ...based, run: { size: size.small, color: muted } },
    {
      id: style.warning,
      name: 'Avertissement',
      ...based,
      run: { color: caution.ink, bold: true },
      paragraph: {
        indent: { left: 100, right: 100 },
        shading: { fill: caution.ground },
        border: Object.fromEntries(
          ['top', 'bottom', 'left', 'right'].map((side) => [
            side,
            { style: BorderStyle.SINGLE, size: 4, space: 4, color: caution.rule },
          ]),
        ),
      },
    },
    { id: style.header, name: 'header', ...based, run: { size: size.small, color: muted } },
    { id: style.footer, name: 'footer', ...based, run: { size: size.small, color: muted } },
  ],
};

export const bulletReference = 'puces';
export const headingReference = 'titres';

/** Number and title, a space apart. */
const headingLevel = (level: number, text: string) => ({
  level,
  text,
  format: LevelFormat.DECIMAL,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: 0, hanging: 0 } } },
});

export const documentNumbering: INumberingOptions = {
  config: [
    {
      reference: headingReference,
      levels: [headingLevel(0, '%1.'), headingLevel(1, '%1.%2'), headingLevel(2, '%1.%2.%3')],
    },
    {
      reference: bulletReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 360, hanging: 240 } } },
        },
      ],
    },
  ],
};
