/** The cover of the report, and the page that says what it holds and how to read it. */
import { LeaderType, TableOfContents, type FileChild } from 'docx';
import { xmlText } from '../../word/text.js';
import type { Content, Cover } from '../content/content.js';
import { paragraphOf } from './paragraphs.js';
import { pictureRun, type Rasters } from './pictures.js';
import { style } from './styles.js';
import { termParts } from './terms.js';

export function coverPage(
  { kind, name, facts, warning, map, withoutMap, edition }: Cover,
  rasters: Rasters,
): FileChild[] {
  return [
    paragraphOf(style.subtitle, [kind]),
    paragraphOf(style.title, [name]),
    ...facts.map((fact) => paragraphOf(style.coverFact, [fact])),
    paragraphOf(style.picture, [map === null ? withoutMap : pictureRun(map, rasters)]),
    ...(warning === null ? [] : [paragraphOf(style.warning, [warning])]),
    ...edition.map((words) => paragraphOf(style.note, [words])),
  ];
}

/**
 * The entries are links, written with the document: Word has nothing to ask when it opens it. It alone knows on which
 * page each stands, and says so when it updates the table.
 */
export function contentsPage({ contents: { title, reading }, body }: Content): FileChild[] {
  return [
    paragraphOf(style.contentsTitle, [title], { pageBreakBefore: true }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: body.flatMap((block, index) =>
        block.type === 'heading' && block.level < 3
          ? [{ title: xmlText(block.text), level: block.level, href: headingPlace(index) }]
          : [],
      ),
    }),
    paragraphOf(style.readingTitle, [reading.title]),
    ...termParts(reading.entries),
  ];
}

/** @param index of the block in the body */
export function headingPlace(index: number): string {
  return `h_${index}`;
}
