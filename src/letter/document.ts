/** The letter of intent as a Word document: a form that its leader can go on filling in. */
import type { FileChild } from 'docx';
import { inFrench, t, type Sentence } from '../language/translate.js';
import { typeset } from '../language/typography.js';
import { writeWordDocument } from '../word/document.js';
import { heading, paragraph, title } from '../word/paragraphs.js';
import { style } from '../word/styles.js';
import { contextChapter } from './document-context.js';
import { existingChapter, projectChapter } from './document-project.js';
import { formTable, lineField } from './document-fields.js';
import type { LetterDraft } from './draft.js';
import type { LetterContent } from './letter-content.js';
import { monthText } from './compose.js';
import { chapters, headWords, letterSubject, letterTitle } from './words.js';

/** In French, whatever the reader speaks. */
export async function writeLetter(content: LetterContent): Promise<Uint8Array> {
  const { draft, prefill, date } = content;
  return writeWordDocument(
    inFrench(() => {
      const name = draft.title.trim();
      return {
        title: name === '' ? t(letterTitle) : `${t(letterTitle)} – ${name}`,
        subject: t(letterSubject),
        header: prefill.isDemonstration
          ? typeset('Données de démonstration : lettre d’essai, à ne pas transmettre')
          : t(letterSubject),
        body: bodyOf(content),
        date,
      };
    }),
  );
}

function bodyOf(content: LetterContent): FileChild[] {
  const { draft, prefill } = content;
  const chapter = (name: Sentence, blocks: readonly FileChild[]) => [
    heading(1, t(name), { isNumbered: true }),
    ...blocks,
  ];
  return [
    title(t(letterTitle)),
    paragraph(t(letterSubject)),
    ...(prefill.isDemonstration
      ? [
          paragraph(
            typeset(
              'Les chiffres de cette lettre sont des données de démonstration : en partie tirés au sort, ils ne décrivent pas le territoire.',
            ),
            style.warning,
          ),
        ]
      : []),
    headTable(draft),
    ...chapter(chapters.context, contextChapter(content)),
    ...chapter(chapters.existing, existingChapter(draft)),
    ...chapter(chapters.project, projectChapter(content)),
  ];
}

function headTable({ title: name, writtenOn, leader }: LetterDraft): FileChild {
  return formTable([
    [t(headWords.title), lineField(t(headWords.title), name)],
    [t(headWords.writtenOn), lineField(t(headWords.writtenOn), monthText(writtenOn))],
    [t(headWords.name), lineField(t(headWords.name), leader.name)],
    [t(headWords.profession), lineField(t(headWords.profession), leader.profession)],
    [t(headWords.address), lineField(t(headWords.address), leader.address)],
    [t(headWords.email), lineField(t(headWords.email), leader.email)],
    [t(headWords.phone), lineField(t(headWords.phone), leader.phone)],
  ]);
}
