/** The printed figures of two published reports, which the draw of their edition must give back. */
import type { Zoning } from '../domain/places.js';

/** Rates in tenths; counts and averages whole. */
export interface TargetReferences {
  readonly department: number;
  readonly region: number;
  readonly france: number;
}

export interface TargetIndicator {
  /** Sum over the communes that are not neutralised. */
  readonly numerator: number;
  /** In tenths; absent for a count. */
  readonly rate?: number;
  /** Codes of the communes whose own numerator is below the threshold. */
  readonly neutralised: readonly string[];
  readonly references: TargetReferences;
}

interface TargetCommune {
  readonly code: string;
  readonly population: number;
  /** Number of quartiers prioritaires. */
  readonly qpv: number;
  readonly zoning: Zoning;
  readonly cpts: readonly string[];
}

export interface Targets {
  /** Report that the figures were read from. */
  readonly source: string;
  readonly edition: string;
  readonly department: string;
  readonly region: string;
  /** Sorted by code. */
  readonly communes: readonly TargetCommune[];
  /** By indicator id. */
  readonly indicators: Readonly<Record<string, TargetIndicator>>;
  /** By profession category, on the whole territory: all, 60 and over, 65 and over. */
  readonly professionals: Readonly<Record<string, readonly [number, number, number]>>;
  /** By activity family: professionals who practise in each of `communes`. */
  readonly practising: Readonly<Record<string, readonly number[]>>;
  /** By activity family; `territory` is null where all are neutralised. */
  readonly patientsPerProfessional: Readonly<
    Record<string, { readonly territory: number | null; readonly references: TargetReferences }>
  >;
  /** By structure type: number in each commune that has some. */
  readonly structures: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
