/** Size class of a CPTS, which sets its funding (accord conventionnel interprofessionnel). */
export type SizeClass = 1 | 2 | 3 | 4;

/** Lower bounds, in inhabitants, of classes 2, 3 and 4: 175 000 itself is still class 3. */
const bounds = [40_000, 80_000, 175_001] as const;

export function sizeClass(population: number): SizeClass {
  const passed = bounds.filter((bound) => population >= bound).length;
  return (passed + 1) as SizeClass;
}

/** Inhabitants from which the class of this population begins, and from which the next one does. */
export function sizeClassRange(population: number): { from: number; next: number | null } {
  return {
    from: bounds.findLast((bound) => population >= bound) ?? 0,
    next: bounds.find((bound) => population < bound) ?? null,
  };
}
