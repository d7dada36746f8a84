/** Communes that go together: an intercommunalité, a bassin de vie, a canton, an existing CPTS. */

export const groupingKinds = ['cpts', 'epci', 'bassin-de-vie', 'canton'] as const;

export type GroupingKind = (typeof groupingKinds)[number];

export interface Grouping {
  kind: GroupingKind;
  /** Official code; the name for a CPTS, which has none. */
  code: string;
  name: string;
  /** INSEE codes, sorted. */
  communes: string[];
}
