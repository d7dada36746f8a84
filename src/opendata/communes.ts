/** Codes of communes as files write them, to the communes of today. */
import type { CogReference } from './cog.js';

export interface CommuneCodes {
  /**
   * The present commune of a code: itself, the commune that took it in, or the city of an arrondissement
   * municipal; a leading zero that a spreadsheet dropped is put back. Null when the code is unknown.
   */
  readonly resolve: (code: string) => string | null;
}

export function createCommuneCodes({ communes, formerCommunes }: CogReference): CommuneCodes {
  const present = new Set(communes.map(({ code }) => code));
  const former = new Map(formerCommunes.map(({ code, into }) => [code, into]));
  return {
    resolve(code) {
      const whole = repairCommuneCode(code);
      return present.has(whole) ? whole : (former.get(whole) ?? null);
    },
  };
}

/** Spreadsheets drop the first zero of the codes of Ain to Ariège, and write 2a for 2A. */
export function repairCommuneCode(code: string): string {
  return code.trim().toUpperCase().padStart(5, '0');
}
