/**
 * Confidential counts: what a data team, or the demonstration, brings before any protection.
 * They stop in this room: no module of the server, the reports or the web may import it.
 */
import type { Catalogue } from '../domain/catalogue.js';
import type { Establishment } from '../domain/establishment.js';
import type { Places } from '../domain/places.js';
import type {
  ActivityMatrix,
  AgeMatrix,
  Manifest,
  Origin,
  ProfessionalMatrix,
  References,
  StructureMatrix,
} from '../domain/publication.js';

/**
 * Commune × indicator, row-major: the cell of commune `i` and indicator `j` is at `i * columns + j`.
 * A denominator is 0 for a count. Where `available` is 0, the source has nothing for that commune and
 * the numbers of the cell mean nothing.
 */
export interface CountMatrix {
  /** Number of indicators, in catalogue order. */
  readonly columns: number;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** 1 where the source has the cell, else 0. */
  readonly available: Uint8Array;
}

export interface ConfidentialCounts {
  readonly catalogue: Catalogue;
  /** Row `i` of every matrix is `places.communes[i]`. */
  readonly places: Places;
  /** Month of the edition, such as 2024-12. */
  readonly edition: string;
  /** True when any of the counts was drawn, not observed. */
  readonly synthetic: boolean;
  /** Year of the official geographic code. */
  readonly cog: number;
  readonly periods: Manifest['periods'];
  readonly origins: readonly Origin[];
  readonly indicators: CountMatrix;
  /** Consumers of all ages, one a commune. */
  readonly consumers: Int32Array;
  /** From the public directory: not confidential. */
  readonly professionals: ProfessionalMatrix;
  /** Professionals are public; patients and acts are those of every commune, however few practise there. */
  readonly activity: ActivityMatrix;
  readonly structures: StructureMatrix;
  /** From the public register, sorted by id. */
  readonly establishments: readonly Establishment[];
  readonly ages: AgeMatrix;
  /** Rates in tenths, whole counts and averages of the upper levels, already fit to be published. */
  readonly references: References;
  /** TopoJSON texts by name: `france`, `regions/76`, `departments/30`. */
  readonly outlines: ReadonlyMap<string, string>;
}
