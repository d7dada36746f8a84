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
  // Those that would touch make a block, centred on what its members want (pool adjacent violators).
  const blocks: Block[] = [];
  wanted.forEach((position, index) => {
    let block: Block = { sum: position - index * step, count: 1 };
    for (let last = blocks.at(-1); last && meanOf(last) > meanOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const latest = to - (wanted.length - 1) * step;
  return blocks
    .flatMap((block) => Array<number>(block.count).fill(Math.max(from, Math.min(latest, meanOf(block)))))
    .map((start, index) => start + index * step);
}

interface Block {
  readonly sum: number;
  readonly count: number;
}

function meanOf({ sum, count }: Block): number {
  return sum / count;
}
