/** Territories of the files of data.ameli.fr, in which totals are rows among the others. */
import type { CogReference } from './cog.js';
import { createAreaCodes, france, type Area, type AreaCodes } from './departments.js';
import type { FindingReason } from './findings.js';

const allRegions = '99';
const allDepartments = '999';

/**
 * The territory of a row, or why it has none; `region` is empty where the file gives départements alone.
 * Files of millions of rows name the same hundred territories: each is looked up once.
 */
export function createAmeliAreas(
  cog: CogReference,
): (region: string, department: string) => Area | FindingReason {
  const codes = createAreaCodes(cog);
  const found = new Map<string, Area | FindingReason>();
  return (region, department) => {
    const key = `${region} ${department}`;
    let area = found.get(key);
    if (area === undefined) found.set(key, (area = findArea(codes, region, department)));
    return area;
  };
}

function findArea(codes: AreaCodes, region: string, department: string): Area | FindingReason {
  if (department === allDepartments) {
    if (region === allRegions) return france;
    const code = codes.region(region);
    return code === null ? 'unknown-code' : { level: 'region', code };
  }
  const code = codes.department(department);
  if (code === null) return 'unknown-department';
  if (region === '') return { level: 'department', code };
  const stated = codes.region(region);
  if (stated === null) return 'unknown-code';
  return stated === codes.regionOf(code) ? { level: 'department', code } : 'conflicting-value';
}
