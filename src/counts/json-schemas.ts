/** The JSON Schemas of the counts format, for the data teams that check their files before Rezone does. */
import { z } from 'zod';
import { countsManifestSchema } from './manifest.js';
import { countsTables } from './tables.js';

/** By file name; that of a table describes one of its lines. */
export function countsJsonSchemas(): Record<string, unknown> {
  const schemas = { manifest: countsManifestSchema, ...countsTables };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `counts-${name}.schema.json`,
      z.toJSONSchema(schema, { io: 'input' }),
    ]),
  );
}
