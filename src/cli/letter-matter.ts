/** What a letter of intent is written from, read from a publication: surroundings, area, map. */
import { Resvg } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import { territoryMapSvg } from '../charts/territory-map.js';
import { departmentsInDetail } from '../domain/combine-outlines.js';
import type { CommuneTopology } from '../domain/commune-topology.js';
import { areaOfCommunes } from '../domain/outline-area.js';
import { createCommuneGraph, readPerimeter } from '../domain/perimeter.js';
import type { Report } from '../domain/report.js';
import type { LetterMatter } from '../letter/matter.js';
import { mapDescription, mapSize } from '../letter/territory-picture.js';
import { readBorders } from '../publication/commune-borders.js';
import type { OpenPublication } from '../publication/open-publications.js';
import { collectDocument } from '../reports/document-matter.js';
import type { Picture } from '../word/paragraphs.js';

/** @param report in French, built from the open publication */
export async function collectLetter(open: OpenPublication, report: Report): Promise<LetterMatter> {
  const { communes, populations, indexByCode } = open.publication.places;
  const codes = report.territory.communes.map(({ code }) => code);
  const borders = await readBorders(open);
  const graph = borders && createCommuneGraph([borders], () => true);
  const population = (code: string) => populations[indexByCode.get(code) ?? -1] ?? 0;
  return {
    report,
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    neighbours: graph && readPerimeter(codes, graph, population).neighbours.map(({ code }) => code),
    area: areaOfCommunes(await readDetail(open, report), new Set(codes)),
  };
}

async function readDetail(open: OpenPublication, { territory }: Report): Promise<CommuneTopology[]> {
  const departments = departmentsInDetail(territory.departments.map(({ code }) => code));
  const files = await Promise.all(departments.map((code) => open.outline(`departments/${code}`)));
  return files.flatMap((file) =>
    file === null ? [] : (JSON.parse(new TextDecoder().decode(file)) as CommuneTopology),
  );
}

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/source-sans-3/${file}`),
);

/** Null where no commune has an outline. */
export async function drawTerritory(open: OpenPublication, report: Report): Promise<Picture | null> {
  const { outlines, names } = await collectDocument(open, report, { projectName: '', date: '' });
  const description = mapDescription(report);
  const svg = territoryMapSvg({
    outlines,
    names,
    selected: new Set(report.territory.communes.map(({ code }) => code)),
    ...mapSize,
    title: description,
  });
  if (svg === '') return null;
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: 2 * mapSize.width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return { data: drawn.render().asPng(), ...mapSize, description };
}
