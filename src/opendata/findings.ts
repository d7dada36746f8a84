/**
 * What a reader could not use: grouped by reason, counted, with the first examples.
 * A structural finding means that the file is not what it should be; any other, that some of its lines are not.
 */

/** Reasons, and how a French reader reads them. */
export const findingReasons = {
  'wrong-encoding': { structural: true, label: 'encodage illisible' },
  'malformed-file': { structural: true, label: 'fichier mal formé' },
  'missing-column': { structural: true, label: 'colonne absente' },
  'no-rows': { structural: true, label: 'aucune ligne utilisable' },
  'malformed-row': { structural: false, label: 'ligne mal formée' },
  'duplicate-key': { structural: false, label: 'ligne en double' },
  'conflicting-value': { structural: false, label: 'valeurs contradictoires' },
  'impossible-value': { structural: false, label: 'valeur impossible' },
  'missing-value': { structural: false, label: 'valeur absente' },
  'unknown-commune': { structural: false, label: 'commune inconnue' },
  'unknown-department': { structural: false, label: 'département inconnu' },
  'unknown-code': { structural: false, label: 'code inconnu du catalogue' },
  'unmatched-name': { structural: false, label: 'nom de commune non reconnu' },
  'outside-france': { structural: false, label: 'position hors de France' },
  'missing-position': { structural: false, label: 'position absente' },
  closed: { structural: false, label: 'établissement fermé' },
  'hidden-value': { structural: false, label: 'valeur cachée par le producteur' },
} as const;

export type FindingReason = keyof typeof findingReasons;

export interface FindingExample {
  readonly file: string;
  /** Line of the file, the first one being 1; null where the file has no lines. */
  readonly line: number | null;
  /** What stands there, cut when long. */
  readonly value: string;
}

export interface Finding {
  readonly reason: FindingReason;
  readonly structural: boolean;
  readonly count: number;
  readonly examples: readonly FindingExample[];
}

const keptExamples = 5;
const longestValue = 80;

export class FindingLog {
  readonly #byReason = new Map<FindingReason, { count: number; examples: FindingExample[] }>();

  /** @param file base name of the file */
  add(reason: FindingReason, file: string, line: number | null, value: string): void {
    let entry = this.#byReason.get(reason);
    if (entry === undefined) this.#byReason.set(reason, (entry = { count: 0, examples: [] }));
    entry.count += 1;
    if (entry.examples.length < keptExamples) entry.examples.push({ file, line, value: shorten(value) });
  }

  /** Structural findings first, then the most frequent. */
  list(): Finding[] {
    return [...this.#byReason]
      .map(([reason, entry]) => ({ reason, structural: findingReasons[reason].structural, ...entry }))
      .sort((a, b) => Number(b.structural) - Number(a.structural) || b.count - a.count);
  }
}

function shorten(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue - 1)}…` : value;
}
