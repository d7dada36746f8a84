/**
 * Packs the objects of a PDF into compressed object streams (ISO 32000-1, 7.5.7 and 7.5.8). Typst writes each
 * tag of the structure in plain text: two thirds of the file, of which a tenth is left.
 */
import { deflateSync } from 'node:zlib';

interface PdfObject {
  readonly number: number;
  /** Between `n 0 obj` and `endobj`. */
  readonly body: Buffer;
}

/** A line of the table of references: in the file at an offset (1), or in a pack at an index (2). */
type Reference = readonly [kind: 0 | 1 | 2, place: number, index: number];

/** So that a reader that wants one object unpacks few others. */
const objectsPerPack = 200;
/** Bytes of the columns of a reference. */
const widths = [1, 4, 2] as const;

/**
 * @param pdf with one table of references and no encryption, as Typst writes it
 * @throws Error when it is not so
 */
export function packObjects(pdf: Buffer): Buffer {
  const { head, objects, trailer } = readPdf(pdf);
  const size = Math.max(...objects.map(({ number }) => number)) + 1;
  const groups = inGroups(objects.filter((object) => !isStream(object)));
  const packs = groups.map((group, index) => packOf(group, size + index));
  const table = size + packs.length;

  const references: Reference[] = Array.from({ length: table + 1 }, () => [0, 0, 0]);
  groups.forEach((group, pack) => {
    group.forEach(({ number }, index) => (references[number] = [2, size + pack, index]));
  });
  const chunks = [head];
  let offset = head.length;
  const write = ({ number, body }: PdfObject) => {
    references[number] = [1, offset, 0];
    const chunk = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    chunks.push(chunk);
    offset += chunk.length;
  };
  [...objects.filter(isStream), ...packs].forEach(write);
  references[table] = [1, offset, 0];
  chunks.push(Buffer.from(`${table} 0 obj\n`), tableOf(references, trailer));
  chunks.push(Buffer.from(`\nendobj\nstartxref\n${offset}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

function isStream({ body }: PdfObject): boolean {
  return body.subarray(-'endstream\n'.length).includes('endstream');
}

interface Parts {
  /** What comes before the first object: the version. */
  readonly head: Buffer;
  readonly objects: readonly PdfObject[];
  /** The entries of the trailer that a table of references takes over. */
  readonly trailer: string;
}

function readPdf(pdf: Buffer): Parts {
  const end = pdf.lastIndexOf('\nxref\n');
  const [, section = '', trailer = ''] =
    /^\nxref\n0 \d+\n([\d nf\r\n]+)trailer\n<<([^]*)>>\nstartxref\n/.exec(pdf.toString('latin1', end)) ?? [];
  const offsets = [...section.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  if (end < 0 || offsets.length === 0) throw new Error('not a PDF with one table of references');
  const sorted = offsets.toSorted((a, b) => a - b);
  return {
    head: pdf.subarray(0, sorted[0]),
    objects: sorted.map((offset, index) => objectOf(pdf.subarray(offset, sorted[index + 1] ?? end))),
    trailer: trailer.replace(/\/Size \d+/, '').trim(),
  };
}

function objectOf(text: Buffer): PdfObject {
  const [opening = '', number] = /^(\d+) 0 obj\n/.exec(text.toString('latin1', 0, 20)) ?? [];
  return { number: Number(number), body: text.subarray(opening.length, text.lastIndexOf('\nendobj')) };
}

function inGroups(objects: readonly PdfObject[]): PdfObject[][] {
  const count = Math.ceil(objects.length / objectsPerPack);
  return Array.from({ length: count }, (_, index) =>
    objects.slice(index * objectsPerPack, (index + 1) * objectsPerPack),
  );
}

/** The number and the place of each object, then the objects. */
function packOf(objects: readonly PdfObject[], number: number): PdfObject {
  let place = 0;
  const index = objects.map((object) => {
    const entry = `${object.number} ${place}`;
    place += object.body.length + 1;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')} `);
  const content = Buffer.concat([head, ...objects.flatMap(({ body }) => [body, Buffer.from('\n')])]);
  return { number, body: streamOf(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, content) };
}

function tableOf(references: readonly Reference[], trailer: string): Buffer {
  const width = widths[0] + widths[1] + widths[2];
  const rows = Buffer.alloc(references.length * width);
  references.forEach(([kind, place, index], row) => {
    rows.writeUInt8(kind, row * width);
    rows.writeUInt32BE(place, row * width + widths[0]);
    rows.writeUInt16BE(index, row * width + widths[0] + widths[1]);
  });
  return streamOf(`/Type /XRef /Size ${references.length} /W [${widths.join(' ')}] ${trailer}`, rows);
}

function streamOf(entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}
