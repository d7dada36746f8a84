/** A server over the tiny publication, in two editions, without files. */
import type { FastifyInstance } from 'fastify';
import type { OpenPublication, PublicationStore } from '../../src/publication/open-publications.js';
import { createApp, type AppOptions } from '../../src/server/app.js';
import { publicationOf, tinyDraft } from '../support/publications.js';

function open(edition: string): OpenPublication {
  const draft = tinyDraft(edition);
  return {
    publication: publicationOf(draft),
    dir: '',
    outline: (name) => {
      const text = draft.outlines.get(name);
      return Promise.resolve(text === undefined ? null : Buffer.from(text));
    },
  };
}

export function tinyStore(): PublicationStore {
  const editions = ['2024-12', '2022-07'];
  return { editions, get: (edition = editions[0]!) => open(edition) };
}

export function tinyApp(options: Partial<AppOptions> = {}): FastifyInstance {
  return createApp({ store: tinyStore(), ...options });
}

/** Identity of the newest publication of the tiny store. */
export const newestId = '2024-12-00000000';
