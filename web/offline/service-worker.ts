/**
 * What the browser keeps for the times without a connection: the whole application, and the answers of the
 * server. Built apart (vite.config.ts), which gives it the list of the files.
 */
import { clientsClaim } from 'workbox-core';
import { createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/** What this worker uses of its own global object: the types of the pages know nothing of it. */
interface WorkerScope {
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: 'message' | 'activate',
    listener: (event: {
      readonly data?: unknown;
      readonly waitUntil: (work: Promise<unknown>) => void;
    }) => void,
  ) => void;
}
declare const self: WorkerScope;
declare const builtFiles: PrecacheEntry[];
/** Of the application: its answers may have another shape in another version. */
declare const builtVersion: string;

const cachePrefix = 'rezone-answers-';
const lastingAnswers = `${cachePrefix}lasting-${builtVersion}`;
const latestAnswers = `${cachePrefix}latest-${builtVersion}`;
/** Reports, outlines, communes: some hundreds of kB each at most. */
const mostAnswers = 300;
/** Seconds that a slow server has before what it answered last time is shown. */
const longestWait = 8;

precacheAndRoute(builtFiles);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(api|healthz|readyz|metrics)(\/|$)/],
  }),
);

// What is asked for by the identity of a publication never changes.
registerRoute(
  ({ url }) => isAnswer(url) && /^\d{4}-\d{2}-./.test(url.searchParams.get('edition') ?? ''),
  new CacheFirst({
    cacheName: lastingAnswers,
    plugins: [{ cacheDidUpdate: ({ cacheName }) => dropOldest(cacheName) }],
  }),
);
registerRoute(
  ({ url }) => isAnswer(url),
  new NetworkFirst({ cacheName: latestAnswers, networkTimeoutSeconds: longestWait }),
);

function isAnswer({ pathname }: URL): boolean {
  return pathname.startsWith('/api/v1/');
}

async function dropOldest(name: string): Promise<void> {
  const cache = await caches.open(name);
  // In the order of their arrival.
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, -mostAnswers).map((request) => cache.delete(request)));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherVersions());
});

async function dropOtherVersions(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter(
    (name) => name.startsWith(cachePrefix) && name !== lastingAnswers && name !== latestAnswers,
  );
  await Promise.all(others.map((name) => caches.delete(name)));
}

// The page says when a new version may take the place of the old one.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
clientsClaim();
