/** The report in Word, opened again: by its XML, then by LibreOffice, which must lose nothing. */
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/index.js';
import { speakEnglish, speakFrench } from '../../src/language/translate.js';
import type { Report } from '../../src/domain/report.js';
import type { Content } from '../../src/reports/content/content.js';
import { contentOf } from '../../src/reports/content/content-of.js';
import { renderWord } from '../../src/reports/word.js';
import { lostWords, textByLibreOffice } from '../support/libreoffice.js';
import { tinyPublication } from '../support/publications.js';
import { isTable, plain, readWord, type WordParagraph } from '../support/word-reader.js';
import { hostileNames, matterOf, renamed, squares, wholeReport } from './matter.js';

const whole = wholeReport(tinyPublication());
const matter = matterOf(whole, { outlines: [squares(['30007', '30041', '34172'])] });
const file = await renderWord(matter);
const word = readWord(file);
const body = word.parts.get('word/document.xml')!;
const content = contentOf(matter);

const ofType = <Type extends Content['body'][number]['type']>(type: Type) =>
  content.body.filter(
    (block): block is Extract<Content['body'][number], { type: Type }> => block.type === type,
  );
const paragraphs = word.blocks.filter((block): block is WordParagraph => !isTable(block));
const tables = word.blocks.filter(isTable);

describe('the Word file', () => {
  it('is the same to the byte for the same matter, and another on another day', async () => {
    expect(Buffer.compare(await renderWord(matter), file)).toBe(0);
    expect(Buffer.compare(await renderWord({ ...matter, date: '2026-11-23' }), file)).not.toBe(0);
  });

  it('says everything that the PDF says: each text of its blocks', () => {
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return value.startsWith('<svg') ? [] : value.split('\n');
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
    };
    const { cover, contents } = content;
    const blocks = content.body.map((block) =>
      Object.fromEntries(
        Object.entries(block).filter(([key]) => !['type', 'id', 'style', 'tone'].includes(key)),
      ),
    );
    const described = new Set(['left', 'right', 'worse', 'better', 'plain', 'none', cover.withoutMap]);
    for (const text of texts([cover, contents, blocks]).filter((one) => !described.has(one))) {
      if (text.startsWith('http') || /^[a-z0-9-]+$/.test(text)) continue;
      expect(`${word.text} ${plain(attributes('descr').join(' '))}`).toContain(plain(text));
    }
  });

  it('has the headings of the report in their order, in the styles of Word, all but the third level linked to', () => {
    const headings = paragraphs.filter(({ style }) => /^Heading\d$/.test(style));
    const expected = content.body.flatMap((block) => {
      if (block.type === 'heading') return [{ style: `Heading${block.level}`, text: plain(block.text) }];
      return block.type === 'indicator' ? [{ style: 'Heading3', text: plain(block.label) }] : [];
    });
    expect(headings).toEqual(expected);
    const entries = paragraphs.filter(({ style }) => /^TOC\d$/.test(style));
    expect(entries.map(({ text }) => text)).toEqual(
      expected.filter(({ style }) => style !== 'Heading3').map(({ text }) => text),
    );
    const places = attributes('w:name');
    for (const anchor of attributes('w:anchor')) expect(places).toContain(anchor);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has a table for each of the PDF and each ring, their heading row repeated, no row cut', () => {
    const compared = ofType('indicator').filter(({ comparisons }) => comparisons.length > 0);
    const rings = ofType('chart').filter(({ title }) =>
      whole.compositions.some(({ label }) => label === title),
    );
    expect(rings.length).toBeGreaterThan(0);
    expect(tables).toHaveLength(ofType('table').length + compared.length + rings.length);
    for (const { rows } of tables) {
      expect(rows.map(({ isHeading }) => isHeading)).toEqual(rows.map((_, index) => index === 0));
    }
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(body.match(/<w:tr>/g)!.length);
    // Word would make one of two tables that nothing parts, and repairs a body that ends with one.
    expect(/<\/w:tbl>(<w:tbl>|<w:sectPr)/.exec(body)).toBeNull();
  });

  it('describes each picture, all but the marks that stand beside their name', () => {
    const shown = content.body.flatMap((block) => {
      if (block.type === 'chart') return [block.picture.alternative];
      return block.type === 'indicator' && block.drawing ? [block.drawing.alternative] : [];
    });
    const described = attributes('descr').filter((text) => text !== '');
    expect(described.map(plain)).toEqual([content.cover.map!.alternative, ...shown].map(plain));
    const marks = ofType('indicator').flatMap(({ comparisons }) => comparisons.filter(({ mark }) => mark));
    expect(body.match(/<adec:decorative[^>]*val="1"/g)).toHaveLength(marks.length);
    expect(attributes('id').length).toBeGreaterThan(0);
    expect(body.match(/<wp:docPr /g)).toHaveLength(described.length + marks.length);
  });

  it('draws fine pictures, of 300 dots per inch', () => {
    const [, map] = Object.entries(unzipSync(file)).find(([path]) => path.endsWith('.png'))!;
    expect(Buffer.from(map).readUInt32BE(16)).toBeGreaterThan((170 / 25.4) * 299);
  });

  it('formats by styles alone: a run has a style or nothing', () => {
    expect(/<w:rPr>(?!<w:rStyle w:val="[^"]+"\/><\/w:rPr>|<w:noProof\/><\/w:rPr>)/.exec(body)).toBeNull();
    const styles = new Set(
      [...word.parts.get('word/styles.xml')!.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id),
    );
    for (const [, id] of body.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)) expect(styles).toContain(id);
  });

  it('asks nothing when it is opened, and says what it is', () => {
    expect(word.parts.get('word/settings.xml')).not.toContain('updateFields');
    expect(body.includes('w:dirty="true"')).toBe(false);
    const core = word.parts.get('docProps/core.xml')!;
    expect(plain(core)).toContain('<dc:title>Diagnostic du territoire : Cévennes et Lez</dc:title>');
    expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2);
    expect(word.parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
  });

  it('says on each page but the cover whose figures they are', async () => {
    const header = (parts: ReadonlyMap<string, string>) =>
      plain(parts.get('word/header1.xml')!.replaceAll(/<[^>]+>/g, ' '));
    expect(header(word.parts)).toContain('Cévennes et Lez');
    expect(header(word.parts)).toContain('Données de démonstration');
    expect(word.parts.get('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
    const real: Report = { ...whole, publication: { ...whole.publication, synthetic: false } };
    expect(header(readWord(await renderWord(matterOf(real))).parts)).not.toContain('démonstration');
  });

  it('is in the language that the process speaks', async () => {
    speakEnglish(english);
    const { parts } = readWord(await renderWord(matterOf(whole)));
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(parts.get('docProps/core.xml')).toContain('Diagnosis of the territory: Cévennes et Lez');
  });
  afterEach(speakFrench);
});

/** Of any element of the body. */
function attributes(name: string): string[] {
  return [...body.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
  );
}

describe('LibreOffice', () => {
  it('opens the report and loses nothing, whatever the communes are called', async () => {
    const names = ['<w:p> ]]> &amp; "x"', hostileNames[9], '{{name}}', '=1+1'];
    const odd = await renderWord({ ...matter, report: renamed(whole, names), projectName: 'A & <b>' });
    const { text } = readWord(odd);
    for (const name of [...names, 'A & <b>'])
      expect(text).toContain(plain(name.replaceAll(/[\0-\x1f\uD800]/g, '')));
    const read = textByLibreOffice(odd, 'docx');
    expect(lostWords(text, read)).toEqual([]);
  });
});
