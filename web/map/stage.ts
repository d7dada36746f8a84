/**
 * The canvases of the map, and when each is drawn again. While the view moves, the drawing made before
 * is only moved and scaled, which costs nothing; it is brought up to date when the view rests, or when a
 * part of the screen is no longer covered: at the same scale what it lacks is added, else it is made anew.
 */
import { moveDrawing, type Frame } from './frame.js';
import { covers } from './geometry.js';
import type { Layers } from './layers.js';
import type { MapTheme } from './map-theme.js';
import { onWholePixels, panBetween, uncoveredBy, type Pixels } from './pan.js';
import { paintBase, paintCursor, paintSelection, type Target } from './painter.js';
import type { Scene } from './scene.js';
import { visibleBounds, type Size, type View } from './view.js';

export interface StageElements {
  /** Holds the canvases; this is what moves. */
  readonly moving: HTMLElement;
  readonly base: HTMLCanvasElement;
  readonly selection: HTMLCanvasElement;
  readonly cursor: HTMLCanvasElement;
}

/** Everything that is drawn, but for the view and the cursor. */
export interface StageContent {
  readonly scene: Scene;
  readonly selected: ReadonlySet<string>;
  readonly layers: Layers;
  readonly theme: MapTheme;
}

/** Pixels drawn beyond each side of the screen, so that a short move needs no drawing. */
const margin = 160;
/** Milliseconds without a move after which the view is at rest. */
const restDelay = 90;
/** Denser screens would quadruple the work for a difference that nobody sees on a map. */
const highestPixelRatio = 2;

/** How much may have to be drawn again, from the least: what a move uncovers goes with the selection as well. */
const extents = ['nothing', 'view', 'selection', 'everything'] as const;
type Extent = (typeof extents)[number];

export class Stage {
  private size: Size = { width: 0, height: 0 };
  private pixelRatio = 1;
  private content: StageContent | null = null;
  private view: View | null = null;
  /** The view of the drawing on the screen. */
  private painted: View | null = null;
  private pointed: Target = null;
  private stale: Extent = 'nothing';
  private request = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** @param onPainted is told which view has been drawn, once it rests or its scale is another */
  constructor(
    private readonly elements: StageElements,
    private readonly onPainted: (view: View) => void,
  ) {}

  resize(size: Size): void {
    const { base, selection, cursor } = this.elements;
    this.size = size;
    this.pixelRatio = Math.min(highestPixelRatio, devicePixelRatio);
    for (const canvas of [base, selection, cursor]) setSize(canvas, size, this.pixelRatio);
    this.invalidate('everything');
  }

  show(content: StageContent): void {
    const isSameGround =
      this.content?.scene === content.scene &&
      this.content.theme === content.theme &&
      this.content.layers.cpts === content.layers.cpts &&
      this.content.layers.indicator === content.layers.indicator;
    this.content = content;
    this.invalidate(isSameGround ? 'selection' : 'everything');
  }

  /** Paints a commune as chosen, or not any more, until the next content says so. */
  toggle(code: string): void {
    if (!this.content) return;
    const selected = new Set(this.content.selected);
    if (!selected.delete(code)) selected.add(code);
    this.show({ ...this.content, selected });
  }

  move(view: View): void {
    this.view = this.painted ? onWholePixels(this.painted, view, this.pixelRatio) : view;
    this.follow();
    if (!this.isCovered()) this.invalidate('view');
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.settle(), restDelay);
  }

  /** Puts the cursor on a commune or a mark, or takes it away. */
  point(target: Target): void {
    this.pointed = target;
    this.drawCursor();
  }

  destroy(): void {
    cancelAnimationFrame(this.request);
    clearTimeout(this.rest);
  }

  private settle(): void {
    this.invalidate('view');
    if (this.view && this.painted) this.onPainted(this.view);
  }

  private invalidate(what: Extent): void {
    if (extents.indexOf(what) > extents.indexOf(this.stale)) this.stale = what;
    if (this.request === 0) this.request = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.request = 0;
    if (!this.content || !this.view || this.size.width === 0) return;
    const pan = this.painted && panBetween(this.painted, this.view, this.pixelRatio);
    if (this.stale === 'everything' || !pan) this.paintAnew(this.content, this.view);
    else if (pan.x !== 0 || pan.y !== 0) this.paintUncovered(this.content, this.view, pan);
    else if (this.stale === 'selection') this.paintSelection(this.content, this.view);
    this.stale = 'nothing';
    this.drawCursor();
  }

  private paintAnew(content: StageContent, view: View): void {
    const { width, height } = this.elements.base;
    this.paintParts(content, view, [{ x: 0, y: 0, width, height }]);
    this.onPainted(view);
  }

  private paintUncovered(content: StageContent, view: View, pan: { x: number; y: number }): void {
    moveDrawing(this.frame(this.elements.base, view), pan);
    this.paintParts(content, view, uncoveredBy(pan, this.elements.base));
  }

  private paintParts(content: StageContent, view: View, parts: readonly Pixels[]): void {
    const { scene, layers, theme } = content;
    this.painted = view;
    paintBase(this.frame(this.elements.base, view), parts, scene, layers, theme);
    this.follow();
    this.paintSelection(content, view);
  }

  private paintSelection({ scene, selected, layers, theme }: StageContent, view: View): void {
    paintSelection(this.frame(this.elements.selection, view), scene, selected, layers, theme);
  }

  private drawCursor(): void {
    if (!this.content || !this.painted) return;
    paintCursor(this.frame(this.elements.cursor, this.painted), this.pointed, this.content.theme);
  }

  /** Moves the drawing made for `painted` to where `view` wants it. */
  private follow(): void {
    const { view, painted } = this;
    if (!view || !painted) return;
    const scale = view.k / painted.k;
    const x = view.tx - painted.tx * scale + margin * (1 - scale);
    const y = view.ty - painted.ty * scale + margin * (1 - scale);
    this.elements.moving.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  private isCovered(): boolean {
    if (!this.view || !this.painted) return false;
    return covers(visibleBounds(this.painted, this.size, margin), visibleBounds(this.view, this.size));
  }

  /** A canvas whose margins lie around the screen that shows the view. */
  private frame(canvas: HTMLCanvasElement, { k, tx, ty }: View): Frame {
    return {
      context: canvas.getContext('2d', { alpha: canvas !== this.elements.base })!,
      view: { k, tx: tx + margin, ty: ty + margin },
      size: { width: this.size.width + 2 * margin, height: this.size.height + 2 * margin },
      pixelRatio: this.pixelRatio,
    };
  }
}

function setSize(canvas: HTMLCanvasElement, size: Size, pixelRatio: number): void {
  const width = size.width + 2 * margin;
  const height = size.height + 2 * margin;
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  Object.assign(canvas.style, {
    width: `${width}px`,
    height: `${height}px`,
    left: `${-margin}px`,
    top: `${-margin}px`,
  });
}
