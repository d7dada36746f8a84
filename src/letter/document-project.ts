/** Second and third chapters of the letter: how people work together today, and the project itself. */
import type { FileChild } from 'docx';
import { t, type Sentence } from '../language/translate.js';
import { typeset } from '../language/typography.js';
import { checkBox } from '../word/form.js';
import { heading, paragraph } from '../word/paragraphs.js';
import { style } from '../word/styles.js';
import { table } from '../word/table.js';
import { monthText, questionsOf } from './compose.js';
import { formTable, freeText, lineField, questionTable } from './document-fields.js';
import type { LetterContent } from './letter-content.js';
import { emptyProfessional, professionRows, steps, type LetterDraft, type Professional } from './draft.js';
import { originsOf } from './prose.js';
import {
  legalQuestion,
  legalWords,
  professionalColumns,
  professionWords,
  sectionTitles,
  stepWords,
} from './words.js';

const section = (title: Sentence, ...blocks: readonly FileChild[]): FileChild[] => [
  heading(2, t(title), { isNumbered: true }),
  ...blocks,
];

export function existingChapter(draft: LetterDraft): FileChild[] {
  return [
    ...section(sectionTitles.tools, ...freeText(t(sectionTitles.tools), draft.tools)),
    ...section(sectionTitles.partnerships, questionTable('Partenaire', questionsOf(draft, 'partnerships'))),
  ];
}

export function projectChapter(content: LetterContent): FileChild[] {
  const { draft } = content;
  const { methodology, team, interested, calendar } = draft;
  return [
    ...section(sectionTitles.methodology, ...freeText(t(sectionTitles.methodology), methodology)),
    ...section(sectionTitles.professions, ...professionBlocks(content)),
    ...section(sectionTitles.contacts, questionTable('Structure sollicitée', questionsOf(draft, 'contacts'))),
    ...section(
      sectionTitles.engaged,
      heading(3, t(sectionTitles.team)),
      professionalTable(team),
      heading(3, t(sectionTitles.interested)),
      professionalTable(interested),
    ),
    ...section(
      sectionTitles.missions,
      questionTable('Mission', questionsOf(draft, 'missions'), 'Description'),
    ),
    ...section(sectionTitles.legalStructure, ...legalBlocks(draft)),
    ...section(
      sectionTitles.calendar,
      formTable(
        steps.map((one) => [t(stepWords[one]), lineField(t(stepWords[one]), monthText(calendar[one]))]),
      ),
    ),
  ];
}

function professionBlocks({ draft, prefill }: LetterContent): FileChild[] {
  const rows = professionRows.map((row) => {
    const { identified, informed } = draft.professions[row];
    const name = t(professionWords[row]);
    return [
      name,
      lineField(`${name}, identifiés`, identified ?? prefill.identified[row]?.text ?? 'n.d.'),
      lineField(`${name}, sollicités`, informed),
    ];
  });
  const origins = originsOf(
    professionRows.flatMap((row) =>
      draft.professions[row].identified === undefined ? (prefill.identified[row] ?? []) : [],
    ),
  );
  return [
    table({
      columns: [
        { heading: t('Profession'), width: 3 },
        { heading: t('Nombre identifiés'), width: 2, isNumber: true },
        { heading: t('Nombre sollicités'), width: 2, isNumber: true },
      ],
      rows,
    }),
    ...(origins.length === 0
      ? []
      : [
          paragraph(
            typeset(
              `Professionnels libéraux identifiés : ${origins.join(' ; ')}. Aucune source ne compte les lignes « n.d. ».`,
            ),
            style.caption,
          ),
        ]),
  ];
}

/** Empty rows of a table that nobody has begun. */
const rowsToFill = 3;
const columnNames = ['name', 'profession', 'sector', 'town', 'structure'] as const;

function professionalTable(people: readonly Professional[]): FileChild {
  const rows = people.length === 0 ? Array.from({ length: rowsToFill }, () => emptyProfessional) : people;
  return table({
    columns: columnNames.map((column) => ({ heading: t(professionalColumns[column]), width: 1 })),
    rows: rows.map((person) =>
      columnNames.map((column) => lineField(t(professionalColumns[column]), person[column])),
    ),
  });
}

function legalBlocks({ legalStructure: { answer, detail } }: LetterDraft): FileChild[] {
  const boxes = (['no', 'yes', 'in-progress'] as const).flatMap((one) => [
    checkBox(t(legalWords[one]), answer === one),
    ` ${t(legalWords[one])}     `,
  ]);
  return [
    paragraph(t(legalQuestion)),
    paragraph(boxes),
    ...freeText(t(sectionTitles.legalStructure), detail),
  ];
}
