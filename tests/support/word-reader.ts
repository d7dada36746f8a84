/** A Word file opened again, by its XML alone: paragraphs with their styles, tables with their rows. */
import { strFromU8, unzipSync } from 'fflate';

export interface WordParagraph {
  readonly style: string;
  readonly text: string;
}

export interface WordTable {
  readonly rows: readonly { readonly isHeading: boolean; readonly cells: readonly string[] }[];
}

export interface WordFile {
  /** By path, such as `word/document.xml`; pictures are left out. */
  readonly parts: ReadonlyMap<string, string>;
  /** The body in its order. */
  readonly blocks: readonly (WordParagraph | WordTable)[];
  /** The body as one text. */
  readonly text: string;
}

export const isTable = (block: WordParagraph | WordTable): block is WordTable => 'rows' in block;

export function readWord(file: Uint8Array): WordFile {
  const parts = new Map(
    Object.entries(unzipSync(file))
      .filter(([path]) => !path.endsWith('.png'))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const body = parts.get('word/document.xml')!;
  const blocks = elements(body, 'w:tbl|w:p').map((xml) =>
    xml.startsWith('<w:tbl>') ? tableOf(xml) : paragraphOf(xml),
  );
  return { parts, blocks, text: textOf(body) };
}

function tableOf(xml: string): WordTable {
  return {
    rows: elements(xml, 'w:tr').map((row) => ({
      isHeading: row.includes('<w:tblHeader/>'),
      cells: elements(row, 'w:tc').map(textOf),
    })),
  };
}

function paragraphOf(xml: string): WordParagraph {
  return { style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '', text: textOf(xml) };
}

/** None of these elements holds another of its kind. */
function elements(xml: string, names: string): string[] {
  return [...xml.matchAll(new RegExp(`<(${names})>.*?</\\1>`, 'gs'))].map(([element]) => element);
}

/** Spaces of any kind are plain ones. */
function textOf(xml: string): string {
  const written = xml
    .replaceAll(/<w:instrText.*?<\/w:instrText>/gs, '')
    .replaceAll(/<\/w:p>|<w:(br|tab)\/>/g, ' ')
    .replaceAll(/<[^>]*>/g, '');
  return plain(
    written
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

export function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
}
