/** Chooses which names of the map are written, and at which of their places, so that nothing is written over. */

export interface Box {
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Name {
  /** Of the text. */
  readonly width: number;
  readonly height: number;
  /** Free space wanted between this name and the others. */
  readonly margin: { readonly across: number; readonly down: number };
  /** Centres of the text, the best one first. */
  readonly places: readonly Place[];
}

export type Placed<T extends Name> = T & Place;

/**
 * Each name, in order of preference, at the first of its places that lies inside the area, off the
 * obstacles and clear of the names before.
 */
export function placeNames<T extends Name>(
  names: readonly T[],
  area: { readonly width: number; readonly height: number },
  obstacles: readonly Box[],
): Placed<T>[] {
  const placed: Placed<T>[] = [];
  const isFree = (name: T, place: Place) => {
    const text = { width: name.width, height: name.height, ...place };
    return (
      isInside(text, area) &&
      obstacles.every((other) => areApart(text, other)) &&
      placed.every((other) => areApart(withMargin(name, place), withMargin(other, other)))
    );
  };
  for (const name of names) {
    const place = name.places.find((one) => isFree(name, one));
    if (place) placed.push({ ...name, x: place.x, y: place.y });
  }
  return placed;
}

function withMargin({ width, height, margin }: Name, { x, y }: Place): Box {
  return { x, y, width: width + margin.across, height: height + margin.down };
}

function isInside({ x, y, width, height }: Box, area: { width: number; height: number }): boolean {
  return x >= width / 2 && x <= area.width - width / 2 && y >= height / 2 && y <= area.height - height / 2;
}

function areApart(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
}
