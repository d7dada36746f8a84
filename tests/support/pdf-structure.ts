/** A PDF as assistive techniques read it: its language, its bookmarks, and the tree of its tags with their texts. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfNode {
  readonly role: string;
  /** What a picture shows, in words. */
  readonly alternative: string;
  /** Of the node and of all that it holds; no-break spaces are plain ones. */
  readonly text: string;
  readonly children: readonly PdfNode[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export interface PdfStructure {
  readonly language: string;
  readonly title: string;
  readonly isTagged: boolean;
  readonly bookmarks: readonly Bookmark[];
  /** What stands right under the root, in the order of reading. */
  readonly nodes: readonly PdfNode[];
}

/** As pdfjs gives it. */
interface RawNode {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (RawNode | { readonly type: string; readonly id: string })[];
}

export async function readPdfStructure(pdf: Uint8Array): Promise<PdfStructure> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const { info } = (await document.getMetadata()) as unknown as {
    info: { Language: string; Title: string };
  };
  const nodes: PdfNode[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const texts = await textsOf(page);
    const tree = (await page.getStructTree()) as RawNode | null;
    nodes.push(...(tree?.children ?? []).flatMap((child) => nodeOf(child, texts)?.children ?? []));
  }
  const bookmarks = (await document.getOutline()) as unknown as Bookmark[];
  const isTagged = ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true;
  await document.loadingTask.destroy();
  return { language: info.Language, title: info.Title, isTagged, bookmarks, nodes };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** Texts of the marked contents of a page, by their ids; what no tag names is not read. */
async function textsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string }).id ?? null);
  }
  return texts;
}

function nodeOf(raw: RawNode['children'][number], texts: ReadonlyMap<string, string>): PdfNode | null {
  if (!('role' in raw)) return null;
  const children = raw.children.flatMap((child) => nodeOf(child, texts) ?? []);
  const parts = raw.children.map((child) =>
    'role' in child ? nodeOf(child, texts)!.text : (texts.get(child.id) ?? ''),
  );
  return { role: raw.role, alternative: raw.alt ?? '', text: plain(parts.join(' ')), children };
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/** The node and all that it holds, in the order of reading. */
export function walk(nodes: readonly PdfNode[]): PdfNode[] {
  return nodes.flatMap((node) => [node, ...walk(node.children)]);
}
