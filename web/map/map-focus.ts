/** Where the map is asked to look: onto communes, or the whole map for none of them; or onto one structure. */
import type { Establishment } from '../../src/domain/establishment.js';

export type MapFocus = { readonly codes: readonly string[] } | { readonly structure: Establishment };
