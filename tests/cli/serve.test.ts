/** `rezone serve`: answers, then stops when asked to. */
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, it } from 'vitest';
import { startRezone, temporaryFolder, writeSmallPublications } from './support.js';

const folder = join(temporaryFolder(), 'publication');

beforeAll(() => writeSmallPublications(folder));

it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s', async (signal) => {
  const server = startRezone(['serve', '--port', '0', '--publication', folder]);
  const log = text(server.stdout);
  const ended = once(server, 'close');
  const [ready] = (await once(createInterface(server.stderr), 'line')) as [string];
  expect(ready).toMatch(/^Rezone est prêt\u202f: http:\/\/127\.0\.0\.1:\d+ /);
  const address = /http:\S+/.exec(ready)![0];
  const answer = await fetch(`${address}/api/v1/communes/30007`);
  expect(await answer.json()).toMatchObject({ code: '30007', name: 'Alès' });
  server.kill(signal);
  expect(await ended).toEqual([0, null]);
  expect(await log).toContain('"route":"/api/v1/communes/:code"');
});
