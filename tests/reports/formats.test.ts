/** What documents are given, and where each of them stops. */
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { codeOfGeometry } from '../../src/domain/combine-outlines.js';
import { documentFormatIds } from '../../src/domain/document-formats.js';
import type { OpenPublication } from '../../src/publication/open-publications.js';
import { DocumentError } from '../../src/reports/document-error.js';
import { collectDocument } from '../../src/reports/document-matter.js';
import { makeDocument } from '../../src/reports/formats.js';
import { largeDraft, publicationOf, tinyPublication } from '../support/publications.js';
import { squares } from './matter.js';

const request = { projectName: ' Cévennes ', date: '2026-11-22' };

function openWith(outlines: Readonly<Record<string, readonly string[]>>): OpenPublication {
  return {
    publication: tinyPublication(),
    dir: '',
    outline: (name) => {
      const codes = outlines[name];
      return Promise.resolve(codes ? new TextEncoder().encode(JSON.stringify(squares(codes))) : null);
    },
  };
}

async function collect(outlines: Readonly<Record<string, readonly string[]>>, codes: readonly string[]) {
  const open = openWith(outlines);
  return collectDocument(open, buildReport(open.publication, codes), request);
}

describe('the matter of a document', () => {
  it('has the régions around the territory, and its départements drawn better, each commune once', async () => {
    const { outlines, names, projectName } = await collect(
      { 'regions/76': ['30007', '30041', '34172'], 'departments/30': ['30007', '30041'] },
      ['30007'],
    );
    const codes = outlines.map(({ objects }) => objects.communes.geometries.map(codeOfGeometry));
    expect(codes).toEqual([['34172'], ['30007', '30041']]);
    expect([...names]).toEqual([
      ['34172', 'Montpellier'],
      ['30007', 'Alès'],
      ['30041', 'Bonnevaux'],
    ]);
    expect(projectName).toBe('Cévennes');
  });

  it('has the structures of the territory', async () => {
    const { establishments } = await collect({}, ['30007', '30041']);
    expect(establishments.map(({ commune }) => commune)).toEqual(['30007']);
  });

  it('does without outlines', async () => {
    expect((await collect({}, ['30007'])).outlines).toEqual([]);
  });
});

describe('a territory beyond the limit', () => {
  const publication = publicationOf(largeDraft(3000));
  const open = { ...openWith({}), publication };
  const report = buildReport(
    publication,
    publication.places.communes.map(({ code }) => code),
  );

  it.each(documentFormatIds)('is refused as %s, with the limit and what to do', async (format) => {
    const made = makeDocument(open, report, { ...request, format });
    await expect(made).rejects.toThrow(DocumentError);
    await expect(made).rejects.toThrow(/communes au plus, et ce territoire en a 3.000.*format json\.$/);
  });
});
