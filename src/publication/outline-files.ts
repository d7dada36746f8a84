/** Outlines by name, and the files that hold them. */

const outlineName = /^(france|regions\/[0-9]{2,3}|departments\/[0-9][0-9AB][0-9]?)$/;

/** Path in the publication of `france`, `regions/76`, `regions/975` or `departments/2A`; null for any other name. */
export function outlineFile(name: string): string | null {
  return outlineName.test(name) ? `outlines/${name}.topojson` : null;
}
