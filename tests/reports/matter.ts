/** What the tests of documents start from, and how they look at a report without the code that renders it. */
import { missingReasons, type Figure } from '../../src/domain/figure-schema.js';
import { buildReport } from '../../src/domain/build-report.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { Publication } from '../../src/domain/publication.js';
import type { Report } from '../../src/domain/report.js';
import type { DocumentMatter } from '../../src/reports/document.js';
import { smallCatalogue } from '../support/publications.js';

export function matterOf(report: Report, change: Partial<DocumentMatter> = {}): DocumentMatter {
  return {
    report,
    catalogue: smallCatalogue,
    outlines: [],
    names: new Map(),
    establishments: [],
    projectName: 'Cévennes et Lez',
    date: '2026-11-22',
    ...change,
  };
}

/** The report of every commune of a publication. */
export function wholeReport(publication: Publication): Report {
  return buildReport(
    publication,
    publication.places.communes.map(({ code }) => code),
  );
}

/** Every figure of a report, wherever it stands: whatever has the status of one. */
export function figuresIn(part: unknown): Figure[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(figuresIn);
  return isFigure(part) ? [part, ...inside] : inside;
}

function isFigure(part: object): part is Figure {
  return 'status' in part && ['value', ...missingReasons].includes(part.status as string);
}

/** The same report with these names in place of those of its first communes and of its first source. */
export function renamed(report: Report, names: readonly string[]): Report {
  const nameOf = new Map(report.territory.communes.map(({ code }, index) => [code, names[index]]));
  const text = JSON.stringify(report, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('code' in value) || !('name' in value)) return value;
    return { ...value, name: nameOf.get(value.code as string) ?? value.name };
  });
  return JSON.parse(text) as Report;
}

/** Names that a spreadsheet or a file format may take for something else. */
export const hostileNames = [
  '=1+1',
  '+33 6',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =HYPERLINK("http://example.org")',
  '"; DROP, TABLE\n',
  '<b>&amp;</b>',
  '\u0000\u0007\uD800',
  '＝1+1',
] as const;

/** Squares of one degree by one on a row, from the west, all in one topology; a code may come once. */
export function squares(codes: readonly string[], clockwise = true): CommuneTopology {
  const arcs = codes.map((_, x) => {
    const ring: [number, number][] = [
      [x, 45],
      [x, 46],
      [x + 1, 46],
      [x + 1, 45],
      [x, 45],
    ];
    return clockwise ? ring : ring.toReversed();
  });
  return {
    type: 'Topology',
    arcs,
    objects: {
      communes: {
        type: 'GeometryCollection',
        geometries: codes.map((code, index) => ({
          type: 'Polygon',
          arcs: [[index]],
          properties: { code },
        })),
      },
    },
  };
}
