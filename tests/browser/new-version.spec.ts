/** A new version of the application, put in place while somebody reads the old one. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Page } from '@playwright/test';
import { expect, project, test as base } from './support.js';

/** In the place of the hash of the built files. */
const nextVersion = '0123456789abcdef';

/** The server of the tests, but with the worker of the next version once it is `released`. */
const release = { isDone: false };

const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    const server = createServer((asked, answer) => {
      const { url = '/', method, headers } = asked;
      // The worker comes whole and uncompressed, even when the browser has it.
      const isWorker = url === '/service-worker.js';
      const forwarded = request(
        new URL(url, baseURL),
        { method, headers: isWorker ? {} : headers },
        (original) => {
          answer.writeHead(original.statusCode!, original.headers);
          if (isWorker && release.isDone) {
            void text(original).then((script) =>
              answer.end(script.replaceAll(/[0-9a-f]{16}(?=`)/g, nextVersion)),
            );
          } else original.pipe(answer);
        },
      );
      asked.pipe(forwarded);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
});

test.use({ worker: true });

const keptAnswers = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('rezone-answers-')));
const notice = (page: Page) => page.getByText('Une nouvelle version de Rezone est prête');
const accept = (page: Page) => page.getByRole('button', { name: 'Passer à la nouvelle version' }).click();
const slow = { timeout: 60_000 };

test('waits to be accepted, then takes over with the project as it was', async ({ page, context }) => {
  await page.goto('/carte?region=93&t=1GthlBAYPAQUOAgoHCBQD');
  await expect.poll(async () => (await keptAnswers(page)).length, slow).toBeGreaterThan(0);
  expect((await keptAnswers(page)).join()).not.toContain(nextVersion);
  const other = await context.newPage();
  await other.goto('/guide');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice(page)).toBeHidden();

  release.isDone = true;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await expect(notice(page)).toBeVisible();
  await expect(notice(other)).toBeVisible();

  await accept(page);
  await expect(notice(page)).toBeHidden();
  await expect(project(page, 13)).toBeVisible();
  // What the old version kept is gone, and the new one keeps its own.
  await expect
    .poll(async () => [...new Set((await keptAnswers(page)).map((name) => name.slice(-16)))], slow)
    .toEqual([nextVersion]);

  // The new version is in place already: the other page has only to start again.
  await accept(other);
  await expect(notice(other)).toBeHidden();
});
