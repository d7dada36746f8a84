/** A strict reader of the SVG that the charts write: refuses what is not well-formed, and finds the texts on the page. */
import { textWidth } from '../../src/charts/text-layout.js';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

const token = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z0-9:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const entity = /&(amp|lt|gt|quot|#39);/g;
const entityValues: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`bare ampersand in "${text}"`);
  return text.replace(entity, (_, name: string) => entityValues[name]!);
}

/** @throws Error on anything that an XML parser would refuse */
export function readSvg(svg: string): Node {
  const open: { name: string; attributes: Record<string, string>; children: (Node | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const match = token.exec(svg);
    if (!match) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 40)}`);
    const [, closing, name, written, empty, text] = match;
    if (text !== undefined) {
      open.at(-1)!.children.push(decode(text));
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const node = { name: name!, attributes: attributesOf(written!), children: [] };
      open.at(-1)!.children.push(node);
      if (!empty) open.push(node);
    }
  }
  const [root] = open[0]!.children;
  if (open.length !== 1 || open[0]!.children.length !== 1 || typeof root !== 'object')
    throw new Error('one root');
  return root;
}

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of written.matchAll(/([a-zA-Z0-9:-]+)="([^"<]*)"/g)) {
    if (name! in attributes) throw new Error(`attribute ${name} twice`);
    attributes[name!] = decode(value!);
  }
  return attributes;
}

export function elementsNamed(node: Node, name: string): Node[] {
  const below = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsNamed(child, name),
  );
  return node.name === name ? [node, ...below] : below;
}

export function contentOf(node: Node): string {
  return node.children.map((child) => (typeof child === 'string' ? child : contentOf(child))).join('');
}

export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
}

const fontSize = 13;

/** Every text of the drawing with its place, through the translations of its ancestors. */
export function placedTexts(node: Node, x = 0, y = 0): PlacedText[] {
  const [, dx = '0', dy = '0'] =
    /translate\(([-\d.]+) ([-\d.]+)\)/.exec(node.attributes['transform'] ?? '') ?? [];
  const [left, top] = [x + Number(dx), y + Number(dy)];
  if (node.name !== 'text') {
    return node.children.flatMap((child) => (typeof child === 'string' ? [] : placedTexts(child, left, top)));
  }
  const text = contentOf(node);
  const width = textWidth(text, fontSize);
  const anchored =
    { start: 0, middle: width / 2, end: width }[node.attributes['text-anchor'] ?? 'start'] ?? 0;
  const start = left + Number(node.attributes['x'] ?? 0) - anchored;
  return [{ text, left: start, right: start + width, y: top + Number(node.attributes['y'] ?? 0) }];
}

/** Pairs of texts that touch, and texts that leave the drawing; empty when all is legible. */
export function collisions(svg: Node): string[] {
  const [, , width = '0', height = '0'] = svg.attributes['viewBox']!.split(' ');
  const texts = placedTexts(svg);
  const outside = texts.filter(
    ({ left, right, y }) =>
      left < -1 || right > Number(width) + 1 || y < fontSize / 2 || y > Number(height) + 1,
  );
  const touching = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => Math.abs(a.y - b.y) < fontSize - 2 && a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => `"${a.text}" touches "${b.text}"`),
  );
  return [...outside.map(({ text }) => `"${text}" leaves the drawing`), ...touching];
}
