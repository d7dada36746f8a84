/** The official geographic code and the changes that led to it, in the shape that carrying codes asks for. */
import type { CarryingPlaces } from '../domain/carry-codes.js';
import type { CodeChange } from '../domain/code-changes.js';
import type { CogReference } from './cog.js';

export function carryingPlaces(
  { communes, formerCommunes }: CogReference,
  codeChanges: readonly CodeChange[],
): CarryingPlaces {
  return {
    communes,
    indexByCode: new Map(communes.map(({ code }, index) => [code, index])),
    formerByCode: new Map(formerCommunes.map((former) => [former.code, former])),
    codeChanges,
  };
}
