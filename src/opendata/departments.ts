/** Codes of départements and régions as files write them, to the territories of the geographic code. */
import type { CogReference } from './cog.js';

export type AreaLevel = 'department' | 'region' | 'france';

export interface Area {
  readonly level: AreaLevel;
  /** `FR` for France. */
  readonly code: string;
}

export const france: Area = { level: 'france', code: 'FR' };

export interface AreaCodes {
  /** Null when the code is unknown. */
  readonly department: (code: string) => string | null;
  readonly region: (code: string) => string | null;
  /** Région of a known département. */
  readonly regionOf: (department: string) => string;
}

export function createAreaCodes({ departments, regions }: CogReference): AreaCodes {
  const regionOf = new Map(departments.map(({ code, region }) => [code, region]));
  const known = new Set(regions.map(({ code }) => code));
  const find = (code: string, has: (whole: string) => boolean) => {
    const whole = repairAreaCode(code);
    return has(whole) ? whole : null;
  };
  return {
    department: (code) => find(code, (whole) => regionOf.has(whole)),
    region: (code) => find(code, (whole) => known.has(whole)),
    regionOf: (department) => regionOf.get(department)!,
  };
}

/** Spreadsheets drop the first zero of 01 to 09, and write 2a for 2A. */
export function repairAreaCode(code: string): string {
  return code.trim().toUpperCase().padStart(2, '0');
}
