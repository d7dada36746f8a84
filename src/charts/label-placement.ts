/** Chooses which names of a map can be written without touching each other. */

export interface LabelCandidate {
  /** Centre of the text. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelArea {
  readonly width: number;
  readonly height: number;
}

/**
 * Keeps each candidate, in order of preference, that lies inside the area and clear of those kept before.
 * A label that wants free space around it announces a larger box.
 */
export function placeLabels<T extends LabelCandidate>(candidates: readonly T[], area: LabelArea): T[] {
  const placed: T[] = [];
  for (const candidate of candidates) {
    if (isInside(candidate, area) && placed.every((other) => areApart(candidate, other)))
      placed.push(candidate);
  }
  return placed;
}

function isInside({ x, y, width, height }: LabelCandidate, area: LabelArea): boolean {
  return x >= width / 2 && x <= area.width - width / 2 && y >= height / 2 && y <= area.height - height / 2;
}

function areApart(a: LabelCandidate, b: LabelCandidate): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
}
