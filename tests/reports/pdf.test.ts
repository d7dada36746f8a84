/** The PDF of small reports: what holds for every one, and what may go wrong. */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../src/language/english/index.js';
import { speakEnglish, speakFrench } from '../../src/language/translate.js';
import { buildReport } from '../../src/domain/build-report.js';
import type { Report, ReportOptions } from '../../src/domain/report.js';
import type { DocumentMatter } from '../../src/reports/document.js';
import { composeInProcess } from '../../src/reports/pdf/compositors.js';
import { CompositorProcess } from '../../src/reports/pdf/compositor-process.js';
import { compositionOf } from '../../src/reports/pdf/composition.js';
import { charactersOf, displayable } from '../../src/reports/font-characters.js';
import { fontPaths } from '../../src/reports/fonts.js';
import { closePdfWorkers, keepPdfWorkerReady, renderPdf } from '../../src/reports/pdf.js';
import { readPdfStructure, walk } from '../support/pdf-structure.js';
import { tinyPublication } from '../support/publications.js';
import { hostileNames, matterOf, renamed, squares, wholeReport } from './matter.js';

vi.mock(import('node:child_process'), { spy: true });

const folder = mkdtempSync(join(tmpdir(), 'rezone-pdf-'));
afterAll(() => {
  closePdfWorkers();
  rmSync(folder, { recursive: true });
});

/** The text of each page, as Poppler reads it. */
function pagesOf(pdf: Uint8Array): string[] {
  const file = join(folder, 'report.pdf');
  writeFileSync(file, pdf);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map(plain);
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ');
}

async function textOf(matter: DocumentMatter): Promise<string> {
  return pagesOf(await renderPdf(matter)).join(' ');
}

const publication = tinyPublication();
const whole = wholeReport(publication);
const reportOf = (codes: readonly string[], options?: ReportOptions) =>
  buildReport(publication, codes, options);

function synthetic(is: boolean): Report {
  return { ...whole, publication: { ...whole.publication, synthetic: is } };
}

describe('every PDF', () => {
  it('is the same to the byte for the same matter, whichever process makes it', async () => {
    const first = await renderPdf(matterOf(whole));
    closePdfWorkers();
    expect(Buffer.compare(await renderPdf(matterOf(whole)), first)).toBe(0);
    expect(Buffer.compare(await renderPdf(matterOf(whole, { date: '2026-11-23' })), first)).not.toBe(0);
  });

  it('numbers its pages, and says on each that its data are of demonstration', async () => {
    const [cover, ...pages] = pagesOf(await renderPdf(matterOf(synthetic(true))));
    expect(cover).toContain('Données de démonstration : ces chiffres');
    pages.forEach((page, index) => {
      expect(page).toContain(`page ${index + 2} sur ${pages.length + 1}`);
      expect(page).toContain('Données de démonstration');
    });
  });

  it('says nothing of demonstration where the data are real, and that it has no map where it has none', async () => {
    const text = await textOf(matterOf(synthetic(false)));
    expect(text).not.toContain('Données de démonstration :');
    expect(text).toContain('Le fond de carte n’est pas disponible');
  });

  it('shows the territory on a map, in words too', async () => {
    const outlines = [squares(['30007', '30041', '34172'])];
    const { nodes } = await readPdfStructure(await renderPdf(matterOf(whole, { outlines })));
    const [map] = walk(nodes).filter(({ role }) => role === 'Figure');
    expect(map!.alternative).toMatch(/^Carte du territoire/);
  });

  it('is in the language that the process speaks', async () => {
    speakEnglish(english);
    const structure = await readPdfStructure(await renderPdf(matterOf(whole)));
    expect(structure).toMatchObject({ language: 'en', title: 'Diagnosis of the territory: Cévennes et Lez' });
  });
  afterEach(speakFrench);
});

describe('names that look like something else', () => {
  it('are words and nothing more', async () => {
    const projectName = '#read("/etc/passwd") *x* $y$ @z <indicator-a> \\ = 🙂 漢';
    const names = [...hostileNames, '#panic("x")', '{{}}', '[a](b)', '#pagebreak()'];
    const text = await textOf(matterOf(renamed(whole, names.slice(-4)), { projectName }));
    expect(text).toContain('#read("/etc/passwd") *x* $y$ @z <indicator-a> \\ =');
    expect(text).not.toContain('root:');
    for (const name of names.slice(-4)) expect(text).toContain(name);
  });

  it.each([0, 4, 7])('do not stop the document: hostile names from the %ith', async (from) => {
    const pdf = await renderPdf(matterOf(renamed(whole, hostileNames.slice(from))));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('a project called only what the font has not is called by its communes', () => {
    const { data } = compositionOf(matterOf(whole, { projectName: '漢字 🙂' }));
    expect(JSON.parse(data)).toMatchObject({ cover: { name: '4 communes' } });
  });

  it('the fonts share their characters, and only those are kept', () => {
    const [regular, ...others] = fontPaths().map((path) => charactersOf(readFileSync(path)));
    for (const other of others) expect(other).toEqual(regular);
    expect(displayable('Œuvre e\u0301té ▲ 🙂漢\u0007\uD800')).toBe('Œuvre été ▲ ');
  });
});

describe('what a publication or a choice leaves out', () => {
  it('says so in a sentence, and has no empty table', async () => {
    const left: Report = {
      ...whole,
      indicators: [],
      activity: { ...whole.activity, families: [] },
      structures: { ...whole.structures, groups: [], shown: [] },
      professionals: { ...whole.professionals, shown: [] },
      notes: [],
      publication: { ...whole.publication, origins: [] },
    };
    const pdf = await renderPdf(matterOf(left));
    const text = pagesOf(pdf).join(' ');
    expect(text).toContain('n’a d’activité connue');
    expect(text).toContain('Aucun type de structure n’est compté');
    // Population, access to care, prevention, professionals.
    expect(text.match(/Cette édition ne donne aucun chiffre pour cette partie/g)).toHaveLength(4);
    const tables = walk((await readPdfStructure(pdf)).nodes).filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThan(0);
    for (const { children } of tables) {
      expect(walk(children).some(({ role }) => role === 'TD')).toBe(true);
    }
  });

  it('a territory of which everything is hidden', async () => {
    const text = await textOf(matterOf(reportOf(['30041'])));
    expect(text).toContain('n.d. (neutralisé)');
    expect(text).toContain('Aucun indicateur ne peut être comparé');
    expect(text).toContain('Chaque maladie concerne trop peu de personnes');
  });

  it('over more than three départements, compares with the most populated one and says so, twice', () => {
    const [place] = whole.territory.departments;
    const departments = Array.from({ length: 4 }, () => place!);
    const { data } = compositionOf(matterOf({ ...whole, territory: { ...whole.territory, departments } }));
    expect(plain(data).match(/Le territoire s’étend sur 4 départements : seul celui/g)).toHaveLength(2);
    expect(plain(data)).not.toContain('il est comparé à chacun');
  });
});

describe('the processes that make pages', () => {
  it('take some reports at once, then refuse those that would wait too long', async () => {
    const nothing = { data: '{}', timestamp: 0 };
    const results = await Promise.allSettled(Array.from({ length: 30 }, () => composeInProcess(nothing)));
    const reasons = results.map((result) => (result.status === 'rejected' ? String(result.reason) : ''));
    const busy = reasons.filter((reason) => reason.startsWith('DocumentBusyError'));
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.length).toBeLessThanOrEqual(10);
    expect(reasons.filter((reason) => reason.includes('report.typ'))).toHaveLength(30 - busy.length);
  });

  it('tell what Typst refuses, and are replaced when they die', async () => {
    const compositor = new CompositorProcess();
    await expect(compositor.compose({ data: '{}', timestamp: 0 })).rejects.toThrow(
      /dictionary does not contain key/,
    );
    expect(compositor.isSpent).toBe(false);
    const interrupted = compositor.compose(compositionOf(matterOf(whole)));
    compositor.end();
    await expect(interrupted).rejects.toThrow(/ended/);
    expect(compositor.isSpent).toBe(true);
  });

  it('one is ready for the first report of a server, and another once it dies', async () => {
    closePdfWorkers();
    const starts = vi.mocked(fork).mockClear();
    keepPdfWorkerReady();
    const child = starts.mock.results[0]!.value as ChildProcess;
    await renderPdf(matterOf(whole));
    expect(starts).toHaveBeenCalledTimes(1);
    child.kill();
    await once(child, 'exit');
    await renderPdf(matterOf(whole));
    expect(starts).toHaveBeenCalledTimes(2);
  });
});
