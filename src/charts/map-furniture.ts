/** What every map carries: the names that fit, and a scale. */
import { textSize } from './chart.js';
import { middleOf, tenths, type Commune, type Locate, type Size } from './commune-outlines.js';
import { placeLabels, type LabelCandidate } from './label-placement.js';
import type { MapPalette } from './map-palette.js';
import { scaleBar } from './scale-bar.js';
import { element, textElement } from './svg.js';
import { textWidth } from './text-layout.js';

interface NameLabel extends LabelCandidate {
  readonly name: string;
}

const labelMargin = 4;

/** The names that fit, the largest communes first. */
function labels(
  territory: readonly Commune[],
  names: ReadonlyMap<string, string>,
  size: Size,
  locate: Locate,
): NameLabel[] {
  const candidates = territory.map(({ code, rings }) => {
    const name = names.get(code) ?? code;
    const width = textWidth(name, textSize.label) + labelMargin;
    return { name, ...middleOf(rings, locate), width, height: textSize.label + labelMargin };
  });
  return placeLabels(
    candidates.toSorted((a, b) => b.area - a.area),
    size,
  );
}

export function drawNames(
  territory: readonly Commune[],
  names: ReadonlyMap<string, string>,
  size: Size,
  locate: Locate,
  palette: MapPalette,
): string {
  return labels(territory, names, size, locate)
    .map((label) => drawLabel(label, palette))
    .join('');
}

function drawLabel({ name, x, y }: NameLabel, palette: MapPalette): string {
  const place = { x, y: y + textSize.label / 3, 'text-anchor': 'middle', 'font-weight': 600 };
  return haloedText(place, name, palette);
}

/** One text: a second one for the halo would be read, found and copied twice in a document. */
function haloedText(place: Parameters<typeof textElement>[0], text: string, palette: MapPalette): string {
  const halo = {
    stroke: palette.halo,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  return textElement({ ...place, fill: palette.label, ...halo }, text);
}

const longestBar = 90;
const barMargin = 10;

export function drawScale({ width, height }: Size, pixelsPerKilometre: number, palette: MapPalette): string {
  const bar = scaleBar(pixelsPerKilometre, longestBar);
  const right = width - barMargin;
  const bottom = height - barMargin;
  const left = tenths(right - bar.width);
  const line = { d: `M${left} ${bottom - 4}V${bottom}H${right}V${bottom - 4}`, fill: 'none' };
  // A commune of a dark class may lie under it.
  return (
    element('path', { ...line, stroke: palette.halo, 'stroke-width': 4 }) +
    element('path', { ...line, stroke: palette.label, 'stroke-width': 1.2 }) +
    haloedText({ x: right - bar.width / 2, y: bottom - 6, 'text-anchor': 'middle' }, bar.label, palette)
  );
}
