/** A document as bytes that only its content and its day decide. */
import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const body = 'word/document.xml';
const links = 'word/_rels/document.xml.rels';
const properties = 'docProps/core.xml';

/**
 * docx writes the time of day into the properties and into the archive, calls links by names drawn at random, and
 * numbers what is in one document after what was in all that the process made before.
 *
 * @param date as 2026-11-22
 */
export async function fixedBytes(document: Document, date: string): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const read = (path: string) => strFromU8(files[path]!);
  const rename = renameLinks(read(links));
  const changed: Readonly<Record<string, string>> = {
    [properties]: withDay(read(properties), date),
    [body]: rename(numberFromOne(read(body))),
    [links]: rename(read(links)),
  };
  const archive = Object.entries(files).map(([path, bytes]) => [
    path,
    [path in changed ? strToU8(changed[path]!) : bytes, { level: path.endsWith('.png') ? 0 : 6 }],
  ]);
  // As the device reads it, whose midnight may be the day before in Greenwich: the archive has no time zone.
  return zipSync(Object.fromEntries(archive) as Zippable, { mtime: new Date(`${date}T12:00:00`) });
}

function withDay(xml: string, date: string): string {
  return xml.replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `${date}T00:00:00Z`);
}

/** Drawings, and the two ends of each place that links lead to. */
const numbered = /(?<=<(wp:docPr|w:bookmark)[^>]* (?:w:)?id=")\d+/g;

function numberFromOne(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(numbered, (number, kind: string) => {
    const key = `${kind} ${number}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return String(numbers.get(key));
  });
}

/** @returns what calls them by their order */
function renameLinks(relationships: string): (xml: string) => string {
  const names = [...relationships.matchAll(/ Id="(rId(?!\d+")[^"]+)"/g)].map(([, name]) => name!);
  const numbers = new Map(names.map((name, index) => [name, `rIdLink${index + 1}`]));
  return (xml) => xml.replace(/(?<=[ :][iI]d=")rId[^"]+/g, (name) => numbers.get(name) ?? name);
}
