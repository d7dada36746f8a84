/** What the server has to say of codes that are not communes of an edition: merged into which, or unknown. */
import type { TerritoryProblem } from '../../src/domain/territory.js';
import { ApiError, postJson } from './http.js';

/** A report cannot be made of such codes: its refusal says why of each. */
export async function findProblems(
  codes: readonly string[],
  edition: string,
): Promise<readonly TerritoryProblem[]> {
  try {
    await postJson('/reports', { communes: codes, edition });
    return [];
  } catch (error) {
    if (error instanceof ApiError && error.problems.length > 0) return error.problems;
    throw error;
  }
}
