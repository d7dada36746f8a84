/** From a drawing in SVG to pixels; a picture may not ask for a file, so that its font comes inside. */

/** Sharp on paper as on a dense screen. */
const pixelRatio = 2;

/** A rule of CSS that holds the font itself. */
export async function fontFace(url: string, weight: string): Promise<string> {
  const data = await readAsDataUrl(await (await fetch(url)).blob());
  return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(${data}) format('woff2')}`;
}

/**
 * @returns a PNG, with twice the pixels of the drawing on each side
 * @throws Error when the browser cannot make the picture
 */
export async function rasterise(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const image = new Image();
  image.src = await readAsDataUrl(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = new OffscreenCanvas(width * pixelRatio, height * pixelRatio);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable blob'));
    reader.readAsDataURL(blob);
  });
}
