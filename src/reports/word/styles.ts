/** The styles of the report, besides those of every Word document: key figures, rows of its tables, verdicts. */
import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { Tone } from '../../domain/verdict-words.js';
import type { Language } from '../../language/translate.js';
import { bulletReference, documentStyles, ruleColour, style as common } from '../../word/styles.js';

/** Style ids that a paragraph of the report may have. */
export const style = {
  ...common,
  subtitle: 'Subtitle',
  coverFact: 'Couverture',
  /** A title that the table of contents leaves out. */
  contentsTitle: 'TOCHeading',
  readingTitle: 'TitreHorsSommaire',
  introduction: 'Introduction',
  keyFigure: 'ChiffreCle',
  /** Words in its place. */
  keyWords: 'ChiffreAbsent',
  precision: 'Precision',
  term: 'Definition',
  standouts: 'Constats',
  standout: 'Constat',
  names: 'Noms',
  picture: 'Graphique',
  /** What a figure counts, where it comes from. */
  definition: 'DefinitionIndicateur',
  source: 'Source',
  bullet: 'ListBullet',
  group: 'TableauGroupe',
  subset: 'TableauInclus',
  number: 'TableauNombre',
  /** Its star hangs out of the column, which stays aligned on the figures. */
  starredNumber: 'TableauNombreEtoile',
  numberHeading: 'TableauEnteteNombre',
  numberTotal: 'TableauTotalNombre',
  total: 'TableauTotal',
  details: 'TableauDetail',
} as const;

export const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** Style ids of a part of a paragraph. */
export const textStyle = {
  strong: 'Terme',
  unit: 'Unite',
  muted: 'Discret',
  caution: 'Vigilance',
  hyperlink: 'Hyperlink',
  better: 'Favorable',
  worse: 'Defavorable',
  plain: 'Particularite',
  none: 'SansDifference',
} as const satisfies Record<Tone, string> & Record<string, string>;

/** Twentieths of a point: the width between the margins. */
export const rightEdge = 9638;
export const surfaceColour = 'F4F6F8';
export const inkColour = '1B2733';
const muted = '55636F';
const colours = { better: '1B6E4F', worse: 'A3380C', plain: '0B5C7A', caution: '6B4A00' };

/** Half-points, the unit of Word. */
const size = {
  names: 14,
  small: 16,
  table: 18,
  missing: 24,
  term: 20,
  standouts: 23,
  fact: 24,
  subtitle: 28,
  keyFigure: 36,
};
const spacing = (before: number, after: number) => ({ spacing: { before: before * 20, after: after * 20 } });
const kept = { keepNext: true, keepLines: true };
const right = { alignment: AlignmentType.RIGHT };
/** As wide as a star in a table. */
const starWidth = 70;

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: style.subtitle,
    name: 'Subtitle',
    basedOn: style.body,
    run: { size: size.subtitle, color: muted },
    paragraph: spacing(48, 4),
  },
  {
    id: style.coverFact,
    name: 'Couverture',
    basedOn: style.body,
    run: { size: size.fact },
    paragraph: spacing(0, 2),
  },
  {
    id: style.contentsTitle,
    name: 'TOC Heading',
    basedOn: 'Heading1',
    paragraph: { ...spacing(0, 8), outlineLevel: 9 },
  },
  {
    id: style.readingTitle,
    name: 'Titre hors sommaire',
    basedOn: 'Heading2',
    paragraph: { outlineLevel: 9 },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: style.body,
    run: { bold: true },
    paragraph: spacing(6, 1),
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: style.body,
    paragraph: { ...spacing(0, 1), indent: { left: 240 } },
  },
  {
    id: style.introduction,
    name: 'Introduction',
    basedOn: style.body,
    run: { color: muted },
    paragraph: { keepNext: true },
  },
  {
    id: style.keyFigure,
    name: 'Chiffre clé',
    basedOn: style.body,
    run: { size: size.keyFigure, bold: true },
    paragraph: { ...kept, ...spacing(0, 0) },
  },
  {
    id: style.keyWords,
    name: 'Chiffre absent',
    basedOn: style.keyFigure,
    run: { size: size.missing },
  },
  { id: style.precision, name: 'Précision', basedOn: style.body, paragraph: { ...kept, ...spacing(0, 4) } },
  {
    id: style.term,
    name: 'Définition',
    basedOn: style.body,
    paragraph: { keepLines: true, ...spacing(3, 3) },
  },
  {
    id: style.standouts,
    name: 'Constats',
    basedOn: style.body,
    run: { size: size.standouts, bold: true },
    paragraph: { ...kept, ...spacing(6, 2) },
  },
  {
    id: style.standout,
    name: 'Constat',
    basedOn: style.body,
    paragraph: {
      keepLines: true,
      ...spacing(1, 2),
      indent: { left: 300, hanging: 300 },
    },
  },
  {
    id: style.names,
    name: 'Noms',
    basedOn: style.body,
    run: { size: size.names, color: muted },
    paragraph: spacing(0, 4),
  },
  {
    id: style.picture,
    name: 'Graphique',
    basedOn: style.body,
    paragraph: { keepNext: true, ...spacing(2, 4) },
  },
  {
    id: style.definition,
    name: 'Définition d’indicateur',
    basedOn: style.note,
    paragraph: { ...kept, ...spacing(4, 1) },
  },
  { id: style.source, name: 'Source', basedOn: style.note, paragraph: spacing(3, 4) },
  {
    id: style.bullet,
    name: 'List Bullet',
    basedOn: style.body,
    run: { size: size.table },
    paragraph: { ...spacing(2, 2), numbering: { reference: bulletReference, level: 0 } },
  },
  {
    id: style.group,
    name: 'Tableau groupe',
    basedOn: style.table,
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  { id: style.subset, name: 'Tableau inclus', basedOn: style.table, paragraph: { indent: { left: 220 } } },
  { id: style.number, name: 'Tableau nombre', basedOn: style.table, paragraph: right },
  {
    id: style.starredNumber,
    name: 'Tableau nombre étoile',
    basedOn: style.number,
    paragraph: { indent: { right: -starWidth } },
  },
  { id: style.numberHeading, name: 'Tableau en-tête nombre', basedOn: style.tableHeading, paragraph: right },
  { id: style.total, name: 'Tableau total', basedOn: style.table, run: { bold: true } },
  { id: style.numberTotal, name: 'Tableau total nombre', basedOn: style.total, paragraph: right },
  {
    id: style.details,
    name: 'Tableau détail',
    basedOn: style.table,
    run: { size: size.small, color: muted },
    paragraph: spacing(0, 1),
  },
];

const coloured = (id: string, name: string, color: string) => ({ id, name, run: { color, bold: true } });

const characterStyles: readonly ICharacterStyleOptions[] = [
  { id: textStyle.strong, name: 'Terme', run: { bold: true } },
  { id: 'IndexLink', name: 'Index Link' },
  { id: textStyle.unit, name: 'Unité', run: { size: size.small, bold: false } },
  { id: textStyle.muted, name: 'Discret', run: { color: muted } },
  coloured(textStyle.caution, 'Vigilance', colours.caution),
  coloured(textStyle.better, 'Favorable', colours.better),
  coloured(textStyle.worse, 'Défavorable', colours.worse),
  coloured(textStyle.plain, 'Particularité', colours.plain),
  { id: textStyle.none, name: 'Sans différence', run: { color: muted } },
];

const locale: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
const { document, heading1 } = documentStyles.default!;

export function reportStyles(language: Language): IStylesOptions {
  return {
    default: {
      ...documentStyles.default,
      document: { ...document, run: { ...document?.run, language: { value: locale[language] } } },
      heading1: { ...heading1, paragraph: { ...heading1?.paragraph, ...spacing(14, 8) } },
      // Above a table or a drawing.
      caption: {
        basedOn: style.body,
        quickFormat: true,
        run: { size: size.term, bold: true, italics: false, color: inkColour },
        paragraph: { ...spacing(12, 4), ...kept },
      },
      hyperlink: { run: { color: colours.plain } },
    },
    paragraphStyles: [
      ...(documentStyles.paragraphStyles ?? []).map((one) =>
        one.id === style.header ? { ...one, ...ruled } : one,
      ),
      ...paragraphStyles,
    ],
    characterStyles: [...(documentStyles.characterStyles ?? []), ...characterStyles],
  };
}

const ruled = {
  paragraph: {
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: ruleColour } },
  },
};
