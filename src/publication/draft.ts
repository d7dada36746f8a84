/**
 * A publication before it has files: the protected data of one edition, without the
 * hashes and the identity that only writing gives.
 */
import type { Manifest, Publication } from '../domain/publication.js';

export interface PublicationDraft extends Omit<Publication, 'manifest'> {
  readonly manifest: Omit<Manifest, 'id' | 'files'>;
  /** TopoJSON texts by name: `france`, `regions/76`, `departments/30`. Empty where there are none. */
  readonly outlines: ReadonlyMap<string, string>;
}
