// Writes the JSON Schemas of the counts format into docs/schemas: npx tsx scripts/write-schemas.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { countsJsonSchemas } from '../src/counts/json-schemas.ts';

const folder = new URL('../docs/schemas/', import.meta.url);
const style = await prettier.resolveConfig(import.meta.filename);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(countsJsonSchemas())) {
  const text = await prettier.format(JSON.stringify(schema), { ...style, parser: 'json' });
  writeFileSync(new URL(name, folder), text);
}
