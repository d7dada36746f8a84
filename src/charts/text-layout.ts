/**
 * Widths of texts in Source Sans 3, to place labels without a browser.
 * Advance widths measured on the font at weight 600, in thousandths of the size, rounded up by class.
 */
const classes: readonly (readonly [characters: string, width: number])[] = [
  ['\u202f', 120],
  [' \u00a0', 210],
  ["ijl.,;:!|'’", 290],
  ['frtI()-/', 370],
  ['mwMW%œ—', 870],
  ['▲▼●◆■', 1000],
  ['ABCDEFGHJKLNOPQRSTUVXYZÀÂÇÉÈÊËÎÏÔÛÜ', 670],
];

const otherWidth = 560;

const widths = new Map(
  classes.flatMap(([characters, width]) => Array.from(characters, (one) => [one, width] as const)),
);

/** An upper estimate of the width of a line, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character) ?? otherWidth;
  return (thousandths * size) / 1000;
}

/** The text in lines no wider than `width`; a word too long for a line stands alone on it. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const extended = `${last} ${word}`;
    if (last !== undefined && textWidth(extended, size) <= width) lines[lines.length - 1] = extended;
    else lines.push(word);
  }
  return lines;
}

/**
 * Positions close to those wanted, in the same order, at least `gap` apart and inside `[from, to]`;
 * where the room is too short, the gap shrinks evenly.
 *
 * @param wanted sorted ascending
 */
export function spreadPositions(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const step = wanted.length > 1 ? Math.min(gap, (to - from) / (wanted.length - 1)) : gap;
  const placed: number[] = [];
  for (const position of wanted) {
    const previous = placed.at(-1);
    placed.push(Math.max(position, previous === undefined ? from : previous + step));
  }
  let limit = to;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index]!, limit);
    limit = placed[index]! - step;
  }
  return placed;
}
