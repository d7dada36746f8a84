/** The drawings of a report as pictures that every version of Word shows, fine enough to be printed. */
import { renderAsync } from '@resvg/resvg-js';
import { ImageRun } from 'docx';
import { xmlText } from '../../word/text.js';
import type { Content, Picture } from '../content/content.js';
import { fontPaths } from '../fonts.js';

/** Points of paper that a pixel of a drawing takes, as in the PDF: its texts are then of 8 points. */
const pointsPerPixel = 0.62;
const dotsPerInch = 300;
const zoom = (pointsPerPixel / 72) * dotsPerInch;

/** Pixels of Word, of which an inch has 96. */
const wordPixels = (dots: number) => Math.round((dots / dotsPerInch) * 96);
/** Between the margins. */
const textWidth = 642;

interface Raster {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** By the text of the drawing. */
export type Rasters = ReadonlyMap<string, Raster>;

/** One after the other: a page of dots weighs 20 MB before it is packed. */
export async function drawPictures(content: Content): Promise<Rasters> {
  const rasters = new Map<string, Raster>();
  for (const svg of drawingsOf(content)) {
    const image = await renderAsync(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      background: 'white',
      font: { loadSystemFonts: false, fontFiles: fontPaths(), defaultFontFamily: 'Source Sans 3' },
    });
    rasters.set(svg, {
      png: image.asPng(),
      width: wordPixels(image.width),
      height: wordPixels(image.height),
    });
  }
  return rasters;
}

function drawingsOf({ cover, body }: Content): Set<string> {
  const inBody = body.flatMap((block) => {
    if (block.type === 'chart') return [block.picture.svg];
    if (block.type !== 'indicator') return [];
    return [block.drawing?.svg, ...block.comparisons.map(({ mark }) => mark)];
  });
  return new Set([cover.map?.svg, ...inBody].filter((svg) => svg != null));
}

export function pictureRun({ svg, alternative }: Picture, rasters: Rasters): ImageRun {
  return imageRun(rasters.get(svg)!, { altText: { description: xmlText(alternative) } });
}

/** A picture that says nothing that the words beside it do not say. */
export function ornamentRun(svg: string, rasters: Rasters): ImageRun {
  return imageRun(rasters.get(svg)!, { decorative: true });
}

type Meaning = { readonly altText: { readonly description: string } } | { readonly decorative: true };

function imageRun({ png, width, height }: Raster, meaning: Meaning): ImageRun {
  const scale = Math.min(1, textWidth / width);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    ...meaning,
  });
}
