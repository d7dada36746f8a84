/** The picture of the map as a file: SVG, which can be edited, or PNG, which goes into any document. */
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url';
import { createColourReader, Paint } from './colours.js';
import { drawPicture, pictureSize, type MapPicture } from './map-picture.js';
import type { MapTheme } from '../map-theme.js';
import { fontFace, rasterise } from './raster.js';

export const pictureFormats = ['png', 'svg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** @throws Error when the browser cannot make the picture */
export async function makePicture(
  picture: Omit<MapPicture, 'fontFaces'>,
  theme: MapTheme,
  format: PictureFormat,
): Promise<Blob> {
  const faces = await Promise.all([fontFace(regular, '400 600'), fontFace(bold, '700')]);
  const svg = drawPicture({ ...picture, fontFaces: faces.join('') }, new Paint(theme, createColourReader()));
  return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : rasterise(svg, pictureSize(picture));
}
