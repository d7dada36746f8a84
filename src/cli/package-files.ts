/** What the package holds besides its code; the same from `src/cli/` and from `dist/cli/`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

const description = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };

export const packageVersion = description.version;

/** The built web application. */
export const webRoot = fileURLToPath(new URL('dist/web', root));
