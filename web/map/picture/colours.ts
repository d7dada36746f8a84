/** The colours of the page in the notation that every program that opens an SVG understands. */
import type { Attributes } from '../../../src/charts/svg.js';
import type { MapTheme } from '../map-theme.js';

export interface Colour {
  /** "#f5b700" */
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

export type ColourReader = (css: string) => Colour;

/** Reads any colour of CSS by painting it: a style sheet may say it in notations of many kinds. */
export function createColourReader(): ColourReader {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  return (css) => {
    const colour = known.get(css) ?? paintAndRead(context, css);
    known.set(css, colour);
    return colour;
  };
}

function paintAndRead(context: CanvasRenderingContext2D, css: string): Colour {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, opacity: alpha! / 255 };
}

/** Attributes of what is filled or stroked with a colour of the theme. */
export class Paint {
  constructor(
    readonly theme: MapTheme,
    private readonly read: ColourReader,
  ) {}

  fill(css: string): Attributes {
    const { hex, opacity } = this.read(css);
    return opacity < 1 ? { fill: hex, 'fill-opacity': opacity } : { fill: hex };
  }

  stroke(css: string, width: number): Attributes {
    const { hex, opacity } = this.read(css);
    const colour = opacity < 1 ? { stroke: hex, 'stroke-opacity': opacity } : { stroke: hex };
    return { fill: 'none', ...colour, 'stroke-width': width, 'stroke-linejoin': 'round' };
  }
}
