/** The territory studied, in the words of a quotation: its communes by name, or where they lie. */
import { placeWords } from '../../src/domain/citation.js';
import { departmentOfCommune } from '../../src/domain/commune-code.js';
import { useKnownCommunes } from '../state/known-communes.js';
import { useWorkspace } from '../state/workspace.js';

export function useOwnPlace(): string {
  const { places, selection } = useWorkspace();
  const known = useKnownCommunes().data;
  const codes = new Set(selection.codes.map(departmentOfCommune));
  const departments = places.departments.filter(({ code }) => codes.has(code));
  const regions = places.regions.filter(({ code }) => departments.some(({ region }) => region === code));
  const communes = selection.codes.map((code) => ({ name: known?.get(code)?.name ?? code }));
  return placeWords({ communes, departments, regions });
}
