/** The picture of the map as a file: SVG, which can be edited, or PNG, which goes into any document. */
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url';
import { createColourReader, Paint } from './colours.js';
import { drawPicture, pictureSize, type MapPicture } from './map-picture.js';
import type { MapTheme } from '../map-theme.js';

export const pictureFormats = ['png', 'svg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Sharp on paper as on a dense screen. */
const pixelRatio = 2;

/** @throws Error when the browser cannot make the picture */
export async function makePicture(
  picture: Omit<MapPicture, 'fontFaces'>,
  theme: MapTheme,
  format: PictureFormat,
): Promise<Blob> {
  const faces = await Promise.all([fontFace(regular, '400 600'), fontFace(bold, '700')]);
  const svg = drawPicture({ ...picture, fontFaces: faces.join('') }, new Paint(theme, createColourReader()));
  const blob = new Blob([svg], { type: 'image/svg+xml' });
  return format === 'svg' ? blob : rasterise(blob, pictureSize(picture));
}

/** A picture may not ask for a file: the font comes inside. */
async function fontFace(url: string, weight: string): Promise<string> {
  const data = await readAsDataUrl(await (await fetch(url)).blob());
  return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(${data}) format('woff2')}`;
}

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable blob'));
    reader.readAsDataURL(blob);
  });
}

async function rasterise(svg: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image();
  image.src = await readAsDataUrl(svg);
  await image.decode();
  const canvas = new OffscreenCanvas(width * pixelRatio, height * pixelRatio);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
