/**
 * `manifest.json`: keys in alphabetical order, so that one content has one text, and an identity
 * drawn from that text, so that a changed manifest betrays itself.
 */
import { createHash } from 'node:crypto';
import { manifestSchema, type Manifest } from '../domain/publication.js';
import type { PublicationDraft } from './draft.js';
import { PublicationError, remedy } from './publication-error.js';

export const manifestFile = 'manifest.json';

/** Hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The manifest of a draft whose files have these hashes, with its identity: 2024-12-3f9c1a2b. */
export function sealManifest(draft: PublicationDraft['manifest'], files: Manifest['files']): Manifest {
  const unsealed = manifestSchema.omit({ id: true }).parse({ ...draft, files });
  return { ...unsealed, id: identityOf(unsealed) };
}

function identityOf(manifest: Omit<Manifest, 'id'>): string {
  const { edition } = manifest;
  return `${edition}-${sha256(sortedJson(manifest)).slice(0, 8)}`;
}

export function formatManifest(manifest: Manifest): string {
  return `${sortedJson(manifest)}\n`;
}

function sortedJson(content: object): string {
  return JSON.stringify(content, sortKeys, 2);
}

function sortKeys(_key: string, content: unknown): unknown {
  if (content === null || typeof content !== 'object' || Array.isArray(content)) return content;
  return Object.fromEntries(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param path where the text comes from, for the messages
 * @throws PublicationError when the text is not a manifest of this version, whole and unchanged
 */
export function parseManifest(text: string, path: string): Manifest {
  const content = parseJson(text, path);
  const schema = schemaOf(content);
  if (schema !== manifestSchema.shape.schema.value) {
    throw new PublicationError(
      `Le manifeste ${path} suit le schéma « ${schema} », que cette version de Rezone ne lit pas (elle lit « ${manifestSchema.shape.schema.value} ») : ${remedy}, ou changez de version de Rezone.`,
    );
  }
  const checked = manifestSchema.safeParse(content);
  if (!checked.success) {
    const keys = checked.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new PublicationError(`Le manifeste ${path} a une clé absente ou mal formée : ${keys} : ${remedy}.`);
  }
  const { id, ...unsealed } = checked.data;
  if (id !== identityOf(unsealed) || text !== formatManifest(checked.data)) {
    throw new PublicationError(
      `Le manifeste ${path} a été modifié : son contenu ne correspond plus à l’identifiant ${id} ; ${remedy}.`,
    );
  }
  return checked.data;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PublicationError(`Le manifeste ${path} n’est pas un fichier JSON lisible : ${remedy}.`);
  }
}

function schemaOf(content: unknown): string {
  if (content === null || typeof content !== 'object' || !('schema' in content)) return 'absent';
  return String(content.schema);
}
