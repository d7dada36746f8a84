/** Fields, boxes and free texts of the letter as Word blocks. */
import type { FileChild, Table } from 'docx';
import { t, type Sentence } from '../language/translate.js';
import { checkBox, textField } from '../word/form.js';
import { bullet, paragraph } from '../word/paragraphs.js';
import { style } from '../word/styles.js';
import { table, type Cell } from '../word/table.js';
import { linesOf } from '../word/text.js';
import { legalWords } from './words.js';

/** What an empty field says. */
export const hint = 'à compléter';

/** One line that Word lets people fill in; several lines stand as they are. */
export function lineField(name: string, value: string): Cell {
  const trimmed = value.trim();
  return trimmed.includes('\n') ? trimmed : [textField({ name, value: trimmed, hint })];
}

/** Names on the left, what they name on the right. */
export function formTable(rows: readonly (readonly Cell[])[]): Table {
  return table({
    columns: [
      { heading: '', width: 1 },
      { heading: '', width: 2 },
    ],
    rows,
    hasHeading: false,
  });
}

/** Lines of a free text, of which those that begin with a dash are a list; a field while there is none. */
export function freeText(name: string, text: string): FileChild[] {
  const lines = linesOf(text);
  if (lines.length === 0) return [paragraph([textField({ name, value: '', hint })])];
  return lines.map((line, index) => {
    const [, item] = /^[-–•*]\s+(.*)$/.exec(line) ?? [];
    // A line that announces a list stays with it.
    const keepNext = line.endsWith(':') && index < lines.length - 1;
    return item === undefined ? paragraph(line, style.body, { keepNext }) : bullet(item);
  });
}

interface Question {
  readonly name: Sentence;
  readonly answer: string | null;
  readonly detail: string;
}

/** One row a question: a box for no, a box for yes, and what there is to add. */
export function questionTable(
  heading: Sentence,
  questions: readonly Question[],
  detail: Sentence = 'Précisions',
): Table {
  const box = (question: Question, answer: 'no' | 'yes') => [
    checkBox(`${t(question.name)} : ${t(legalWords[answer])}`, question.answer === answer),
  ];
  return table({
    columns: [
      { heading: t(heading), width: 7 },
      { heading: t(legalWords.yes), width: 1 },
      { heading: t(legalWords.no), width: 1 },
      { heading: t(detail), width: 9 },
    ],
    rows: questions.map((question) => [
      t(question.name),
      box(question, 'yes'),
      box(question, 'no'),
      lineField(t(question.name), question.detail),
    ]),
  });
}
