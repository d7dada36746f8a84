/** Fills the communes: with the tints of an indicator, else by their membership of a CPTS, else plainly. */
import type { CommuneSummary } from '../../src/domain/commune-summary.js';
import { enterPlane, type Frame } from './frame.js';
import type { Tint } from './indicator-layer.js';
import type { Layers } from './layers.js';
import type { MapTheme } from './map-theme.js';
import type { Shape } from './outline-shapes.js';
import { pathOf } from './paths.js';
import type { Scene } from './scene.js';

type Fill = string | CanvasPattern;

export function paintGround(
  frame: Frame,
  scene: Scene,
  shapes: readonly Shape[],
  layers: Pick<Layers, 'indicator' | 'cpts'>,
  theme: MapTheme,
): void {
  const { context } = frame;
  context.fillStyle = theme.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  enterPlane(frame);
  const fillOf = fillReader(frame, scene, layers, theme);
  for (const shape of shapes) {
    context.fillStyle = fillOf(shape.code);
    context.fill(pathOf(shape), 'evenodd');
  }
}

function fillReader(
  frame: Frame,
  scene: Scene,
  { indicator, cpts }: Pick<Layers, 'indicator' | 'cpts'>,
  theme: MapTheme,
): (code: string) => Fill {
  if (indicator) {
    const shades = indicator.difference === null ? theme.values : theme.differences;
    const patterns = {
      neutralised: patternOf(frame, drawHatch, theme.hatch),
      unavailable: patternOf(frame, drawDots, theme.dots),
    };
    const fill = (tint: Tint) => (typeof tint === 'number' ? shades[tint]! : patterns[tint]);
    return (code) => fill(indicator.tints.get(code) ?? 'unavailable');
  }
  return cpts ? (code) => cptsGround(scene.communes.get(code), theme) : () => theme.land;
}

export function cptsGround(commune: CommuneSummary | undefined, theme: MapTheme): string {
  if (!commune?.cpts) return theme.cptsUnknown;
  return commune.cpts.length > 0 ? theme.cpts : theme.land;
}

/** Pixels of the screen. */
const tileSize = 6;

/** A pattern that keeps its size on the screen whatever the scale of the map. */
function patternOf(
  { context, view, pixelRatio }: Frame,
  draw: (tile: CanvasRenderingContext2D) => void,
  colours: { readonly ground: string; readonly mark: string },
): CanvasPattern {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(tileSize * pixelRatio);
  const tile = canvas.getContext('2d')!;
  tile.scale(canvas.width / tileSize, canvas.height / tileSize);
  tile.fillStyle = colours.ground;
  tile.fillRect(0, 0, tileSize, tileSize);
  tile.fillStyle = tile.strokeStyle = colours.mark;
  draw(tile);
  const pattern = context.createPattern(canvas, 'repeat')!;
  pattern.setTransform(new DOMMatrix().scale(1 / (view.k * pixelRatio)));
  return pattern;
}

/** One line across the tile, and the ends of those of its neighbours. */
function drawHatch(tile: CanvasRenderingContext2D): void {
  for (const offset of [-tileSize, 0, tileSize]) {
    tile.moveTo(offset - 1, tileSize + 1);
    tile.lineTo(offset + tileSize + 1, -1);
  }
  tile.stroke();
}

function drawDots(tile: CanvasRenderingContext2D): void {
  tile.beginPath();
  tile.arc(tileSize / 2, tileSize / 2, 0.9, 0, 2 * Math.PI);
  tile.fill();
}
