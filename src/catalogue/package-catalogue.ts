/** Where the catalogue of the package lies; the same from `src/catalogue/` and from `dist/catalogue/`. */
import { fileURLToPath } from 'node:url';

export const packageCatalogue = fileURLToPath(new URL('../../catalogue/', import.meta.url));
