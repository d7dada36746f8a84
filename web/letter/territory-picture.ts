/** The map of the letter as a PNG: drawn as SVG by the code that the reports share, then painted on a canvas. */
import font from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import { territoryMapSvg } from '../../src/charts/territory-map.js';
import type { CommuneTopology } from '../../src/domain/commune-topology.js';
import type { Report } from '../../src/domain/report.js';
import { mapDescription, mapSize } from '../../src/letter/territory-picture.js';
import type { LetterContent } from '../../src/letter/letter-content.js';
import { fontFace, rasterise } from '../map/picture/raster.js';

/** Null where no commune of the territory has an outline. */
export async function drawTerritory(
  report: Report,
  outlines: readonly CommuneTopology[],
): Promise<LetterContent['map']> {
  const { communes } = report.territory;
  const description = mapDescription(report);
  const svg = territoryMapSvg({
    outlines,
    selected: new Set(communes.map(({ code }) => code)),
    names: new Map(communes.map(({ code, name }) => [code, name])),
    ...mapSize,
    title: description,
  });
  if (svg === '') return null;
  const picture = await rasterise(await withFont(svg), mapSize);
  return { data: new Uint8Array(await picture.arrayBuffer()), ...mapSize, description };
}

async function withFont(svg: string): Promise<string> {
  const face = await fontFace(font, '400');
  return svg.replace(
    /<svg[^>]*>/,
    (start) => `${start}<style>${face}text{font-family:'Source Sans 3'}</style>`,
  );
}
