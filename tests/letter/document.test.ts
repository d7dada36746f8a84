/** The Word file of a letter, opened again: by its XML, then by LibreOffice, which must lose nothing. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/index.js';
import { speakEnglish, speakFrench } from '../../src/language/translate.js';
import { writeLetter } from '../../src/letter/document.js';
import { emptyDraft, questions, steps, type LetterDraft } from '../../src/letter/draft.js';
import { prefillLetter } from '../../src/letter/prefill.js';
import { questionWords, sizeWords, stepWords } from '../../src/letter/words.js';
import { lostWords, textByLibreOffice } from '../support/libreoffice.js';
import { fullDraft, goldenReport, matterOf, plain } from './support.js';

const prefill = prefillLetter(matterOf(goldenReport('beaucaire-2022-07-04')));
/** One transparent pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const map = { data: new Uint8Array(pixel), width: 900, height: 480, description: 'Carte d’essai' };
const write = (draft: LetterDraft, date = '2026-11-22') => writeLetter({ draft, prefill, map, date });

const file = (archive: Uint8Array, name: string) => strFromU8(unzipSync(archive)[name]!);
const unescape = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const textOf = (xml: string) => plain(unescape(xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '')));

/** Every text that somebody wrote in a draft, line by line. */
function written(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').map((line) => line.replace(/^- /, ''));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'from' ? [] : written(part)));
}
const codes = /^(yes|no|in-progress|\d{4}-\d{2})?$/;

describe('the Word file', async () => {
  const archive = await write(fullDraft);
  const xml = file(archive, 'word/document.xml');
  const text = textOf(xml);

  it('has everything that was filled in, and the months in words', () => {
    const lines = written(fullDraft).filter((line) => !codes.test(line));
    expect(lines.length).toBeGreaterThan(30);
    for (const line of [...lines, 'septembre 2026', 'novembre 2026']) expect(text).toContain(line);
  });

  it('has what the publication knows: each commune, each figure proposed', () => {
    for (const row of prefill.communes) {
      for (const cell of [row.name, row.postalCodes, row.code, row.population]) {
        expect(text).toContain(plain(cell));
      }
    }
    expect(text).toContain('25,3 % des personnes de 17 ans et plus sont en affection de longue durée');
    expect(text).toContain('Source : INSEE, Population municipale, recensement de 2018.');
  });

  it('keeps the text that the leader wrote in place of the proposed one', () => {
    expect(text).toContain('Limites récrites.');
    expect(text).not.toContain('Le territoire du projet réunit');
  });

  it('is numbered without a gap, in real headings', () => {
    const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>(?:<w:numPr>)?/g)].map(
      ([matched, level]) => level! + (matched.endsWith('<w:numPr>') ? '.' : ''),
    );
    expect(levels.filter((level) => level === '1.')).toHaveLength(3);
    expect(levels.filter((level) => level === '2.')).toHaveLength(19);
    expect(levels.filter((level) => level === '3')).toHaveLength(4);
  });

  it('ticks what was answered, in boxes that Word can tick', () => {
    const boxes = [...xml.matchAll(/<w:alias w:val="([^"]*)"\/><w14:checkbox><w14:checked w14:val="(\d)"/g)];
    const ticked = boxes.filter(([, , checked]) => checked === '1').map(([, name]) => plain(unescape(name!)));
    expect(ticked).toEqual([
      plain(sizeWords[2]),
      'Collectivités territoriales : Oui',
      'Structures sociales : Non',
      'Actions coordonnées de prévention : Oui',
      'En cours',
    ]);
    expect(boxes).toHaveLength(4 + 2 * (3 + 6 + questions.missions.length) + 3);
  });

  it('has tables whose headings are repeated, and no direct formatting', () => {
    expect(xml.match(/<w:tbl>/g)).toHaveLength(9);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(7);
    expect(xml).not.toMatch(/<w:(b|i|sz|color|rFonts)\b[^>]*\/>(?!.*w14:checkbox)/);
  });

  it('is French, and says that its figures are a demonstration on each page', () => {
    expect(file(archive, 'word/styles.xml')).toContain('w:lang w:val="fr-FR"');
    expect(textOf(file(archive, 'word/header1.xml'))).toContain('Données de démonstration');
    expect(file(archive, 'docProps/core.xml')).toContain('CPTS d’essai &lt;Nord&gt; &amp; Sud');
  });

  it('is the same to the byte on the same day, even for a reader of English', async () => {
    speakEnglish(english);
    const again = await write(fullDraft);
    speakFrench();
    expect(Buffer.from(again).equals(Buffer.from(archive))).toBe(true);
    expect(Buffer.from(await write(fullDraft, '2026-11-23')).equals(Buffer.from(archive))).toBe(false);
  });

  it('has the population and the size that the leader put in place of those proposed', async () => {
    const own = await write({ ...emptyDraft, population: '80 000 habitants en été', sizeClass: 3 });
    const body = file(own, 'word/document.xml');
    expect(textOf(body)).toContain('80 000 habitants en été');
    const [ticked] = /<w:alias w:val="[^"]*"\/><w14:checkbox><w14:checked w14:val="1"/.exec(body)!;
    expect(plain(unescape(ticked))).toContain(plain(sizeWords[3]));
    expect(text).toContain('75 754 habitants (recensement de 2018)');
  });

  it('keeps a short table on one page, and lets a long one go on', () => {
    const kept = xml.match(/<w:tbl>.*?<\/w:tbl>/gs)!.map((one) => {
      const rows = one.match(/<w:tr>.*?<\/w:tr>/gs)!;
      return rows.filter((row) => row.includes('<w:keepNext/>')).length === rows.length - 1;
    });
    expect(kept).toHaveLength(9);
    expect(kept).not.toContain(false);
  });

  it('keeps the sizes to choose from on one page', () => {
    const sizes = xml.match(/<w:p>.*?<\/w:p>/gs)!.find((one) => textOf(one).includes('Taille 1 :'))!;
    expect(sizes.match(/<w14:checkbox>/g)).toHaveLength(4);
    expect(sizes).toContain('<w:keepLines/>');
  });

  it('offers fields where nobody wrote anything', async () => {
    const empty = file(await write(emptyDraft), 'word/document.xml');
    const fields = [...empty.matchAll(/<w:alias w:val="([^"]*)"\/><w:showingPlcHdr\/><w:text\/>/g)];
    const names = fields.map(([, name]) => plain(unescape(name!)));
    for (const name of ['Porteur du projet', 'Nom et prénom', ...Object.values(questionWords.missions)]) {
      expect(names).toContain(plain(name));
    }
    expect(names.filter((name) => steps.some((step) => plain(stepWords[step]) === name))).toHaveLength(4);
  });

  it('stays a document whatever was typed', async () => {
    const title = 'a\u0000b\u000bc\ud800d\uffff <w:p> ]]> &amp; "😀"';
    const odd = await write({ ...emptyDraft, title, feedback: title });
    expect(textOf(file(odd, 'word/document.xml'))).toContain('abcd <w:p> ]]> &amp; "😀"');
  });
});

describe('LibreOffice', () => {
  it('opens the letter and loses nothing', async () => {
    const archive = await write(fullDraft);
    const xml = file(archive, 'word/document.xml');
    const own = textOf(xml);
    const boxes = [...xml.matchAll(/<w:sym [^>]*w:char="(\w+)"/g)].map(([, code]) =>
      String.fromCodePoint(Number.parseInt(code!, 16)),
    );
    const converted = textByLibreOffice(archive, 'docx');
    expect(own.match(/[\p{L}\p{N}]+/gu)!.length).toBeGreaterThan(900);
    expect(lostWords(own, converted)).toEqual([]);
    expect(converted.match(/[☐☒]/g)).toEqual(boxes);
  });
});
