/**
 * The canvases of the map, and when each is drawn again. While the view moves, the drawing made before
 * is only moved and scaled, which costs nothing; it is made anew when the view rests, or when a part
 * of the screen is no longer covered.
 */
import type { Frame } from './frame.js';
import { covers } from './geometry.js';
import type { Layers } from './layers.js';
import type { MapTheme } from './map-theme.js';
import { paintBase, paintCursor, paintSelection, type Target } from './painter.js';
import type { Scene } from './scene.js';
import { visibleBounds, type Size, type View } from './view.js';

export interface StageElements {
  /** Holds `base` and `selection`; this is what moves. */
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

export class Stage {
  private size: Size = { width: 0, height: 0 };
  private pixelRatio = 1;
  private content: StageContent | null = null;
  private view: View | null = null;
  /** The view of the drawing on the screen. */
  private painted: View | null = null;
  private pointed: Target = null;
  private stale: 'nothing' | 'selection' | 'everything' = 'nothing';
  private request = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** @param onPainted is told which view has been drawn */
  constructor(
    private readonly elements: StageElements,
    private readonly onPainted: (view: View) => void,
  ) {}

  resize(size: Size): void {
    const { base, selection, cursor } = this.elements;
    this.size = size;
    this.pixelRatio = Math.min(highestPixelRatio, devicePixelRatio);
    for (const canvas of [base, selection]) setSize(canvas, size, margin, this.pixelRatio);
    setSize(cursor, size, 0, this.pixelRatio);
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

  move(view: View): void {
    this.view = view;
    this.follow();
    this.drawCursor();
    clearTimeout(this.rest);
    if (this.isCovered()) this.rest = setTimeout(() => this.invalidate('everything'), restDelay);
    else this.invalidate('everything');
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

  private invalidate(what: 'selection' | 'everything'): void {
    if (this.stale !== 'everything') this.stale = what;
    if (this.request === 0) this.request = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.request = 0;
    if (!this.content || !this.view || this.size.width === 0) return;
    const { scene, selected, layers, theme } = this.content;
    if (this.stale === 'everything') {
      clearTimeout(this.rest);
      this.painted = this.view;
      paintBase(this.frame(this.elements.base, this.painted, margin), scene, layers, theme);
      this.follow();
      this.onPainted(this.painted);
    }
    if (this.painted) {
      const frame = this.frame(this.elements.selection, this.painted, margin);
      paintSelection(frame, scene, selected, layers, theme);
    }
    this.stale = 'nothing';
    this.drawCursor();
  }

  private drawCursor(): void {
    if (!this.content || !this.view) return;
    paintCursor(this.frame(this.elements.cursor, this.view, 0), this.pointed, this.content.theme);
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

  /** A canvas that shows `view`, and as many pixels more as `grown` on each side. */
  private frame(canvas: HTMLCanvasElement, { k, tx, ty }: View, grown: number): Frame {
    return {
      context: canvas.getContext('2d')!,
      view: { k, tx: tx + grown, ty: ty + grown },
      size: { width: this.size.width + 2 * grown, height: this.size.height + 2 * grown },
      pixelRatio: this.pixelRatio,
    };
  }
}

function setSize(canvas: HTMLCanvasElement, size: Size, grown: number, pixelRatio: number): void {
  const width = size.width + 2 * grown;
  const height = size.height + 2 * grown;
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  Object.assign(canvas.style, {
    width: `${width}px`,
    height: `${height}px`,
    left: `${-grown}px`,
    top: `${-grown}px`,
  });
}
