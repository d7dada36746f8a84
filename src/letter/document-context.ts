/** First chapter of the letter: the territory, its people, its care. */
import { CarriageReturn, TextRun, type FileChild } from 'docx';
import { t } from '../language/translate.js';
import type { SizeClass } from '../domain/size-class.js';
import { checkBox, textField } from '../word/form.js';
import { heading, paragraph, picture } from '../word/paragraphs.js';
import { style } from '../word/styles.js';
import { table } from '../word/table.js';
import { typeset } from '../language/typography.js';
import { communes as countCommunes, plural } from './counting.js';
import { currentText, populationText } from './compose.js';
import { freeText, hint } from './document-fields.js';
import type { LetterContent } from './letter-content.js';
import type { ProposedText } from './draft.js';
import type { Prefill } from './prefill.js';
import { originsOf } from './prose.js';
import { communeColumns, sectionTitles, sizeWords, textTitles } from './words.js';

export function contextChapter(content: LetterContent): FileChild[] {
  const { draft, prefill } = content;
  const proposed = (name: ProposedText) => proposedSection(content, name);
  return [
    ...proposed('boundaries'),
    ...mapBlocks(content),
    heading(2, t(sectionTitles.communes), { isNumbered: true }),
    communeTable(prefill),
    sourceLine(prefill.communeOrigins),
    heading(2, t(sectionTitles.population), { isNumbered: true }),
    paragraph([
      textField({ name: t(sectionTitles.population), value: populationText(draft, prefill), hint }),
    ]),
    ...(draft.population === undefined ? [sourceLine(prefill.communeOrigins)] : []),
    heading(2, t(sectionTitles.size), { isNumbered: true }),
    sizeBoxes(draft.sizeClass ?? prefill.sizeClass),
    ...proposed('population'),
    ...proposed('supply'),
    ...proposed('needs'),
    heading(2, t(sectionTitles.feedback), { isNumbered: true }),
    ...freeText(t(sectionTitles.feedback), draft.feedback),
    heading(2, t(sectionTitles.pathways), { isNumbered: true }),
    heading(3, t(sectionTitles.pathwaysContext)),
    ...freeText(t(sectionTitles.pathwaysContext), draft.pathways.context),
    heading(3, t(sectionTitles.pathwaysPriorities)),
    ...freeText(t(sectionTitles.pathwaysPriorities), draft.pathways.priorities),
    ...proposed('sources'),
  ];
}

function proposedSection({ draft, prefill }: LetterContent, name: ProposedText): FileChild[] {
  const { text, facts } = currentText(draft, prefill, name);
  const origins = originsOf(facts);
  const title = t(textTitles[name]);
  return [
    heading(2, title, { isNumbered: true }),
    ...freeText(title, text),
    ...(origins.length === 0 ? [] : [sourceLine(origins)]),
  ];
}

function sourceLine(origins: readonly string[]): FileChild {
  return paragraph(
    typeset(`${plural(origins.length, 'Source', 'Sources')} : ${origins.join(' ; ')}.`),
    style.caption,
  );
}

function mapBlocks({ map, prefill }: LetterContent): FileChild[] {
  if (map === null) return [];
  const credit = prefill.mapCredit === null ? '' : typeset(` Fond de carte : ${prefill.mapCredit}.`);
  return [picture(map, 1), paragraph(`Carte du territoire du projet.${credit}`, style.caption)];
}

function communeTable({ communes, total }: Prefill): FileChild {
  return table({
    columns: [
      { heading: t(communeColumns.name), width: 4 },
      { heading: t(communeColumns.postalCodes), width: 3 },
      { heading: t(communeColumns.code), width: 2 },
      { heading: t(communeColumns.population), width: 2, isNumber: true },
    ],
    rows: communes.map((row) => [row.name, row.postalCodes, row.code, row.population]),
    totals: [[typeset(`Total : ${countCommunes(communes.length)}`), '', '', total]],
  });
}

/** In one paragraph: LibreOffice would leave the heading alone at the foot of a page. */
function sizeBoxes(ticked: SizeClass): FileChild {
  const lines = ([1, 2, 3, 4] as const).flatMap((size) => [
    checkBox(t(sizeWords[size]), size === ticked),
    new TextRun({ children: [` ${t(sizeWords[size])}`, ...(size < 4 ? [new CarriageReturn()] : [])] }),
  ]);
  return paragraph(lines, style.body, { keepLines: true });
}
