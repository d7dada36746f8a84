/** What an INSEE code of a commune says by itself. */

/** Code of its département: two characters in métropole, three overseas. */
export function departmentOfCommune(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}
