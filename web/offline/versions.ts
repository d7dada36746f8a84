/**
 * The worker that keeps the application on the device, and its versions: a new one waits until the person
 * accepts it, or for the next load of the page. The address has the project: nothing is lost.
 */

/** Null where there is none: an old browser, or a page that is not served over a safe connection. */
const container = 'serviceWorker' in navigator ? navigator.serviceWorker : null;

let isNewVersionReady = false;
const listeners = new Set<() => void>();

export function subscribeToVersions(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function hasNewVersion(): boolean {
  return isNewVersionReady;
}

/** When the person asks for it. */
export async function acceptNewVersion(): Promise<void> {
  await applyNewVersion();
  // Another page has put it in place already.
  location.reload();
}

/** The version that waits, if there is one, takes the place of the old one, and the page starts again. */
export async function applyNewVersion(): Promise<void> {
  const registration = await container?.getRegistration();
  if (!registration?.waiting) return;
  await takeOver(registration.waiting);
}

async function takeOver(worker: ServiceWorker): Promise<void> {
  const changed = new Promise((resolve) =>
    container!.addEventListener('controllerchange', resolve, { once: true }),
  );
  worker.postMessage('take-over');
  await changed;
  location.reload();
  // Nothing is shown in the meantime.
  await new Promise(() => undefined);
}

/** True once the worker answers for this page; false where there can be none. */
export async function installWorker(): Promise<boolean> {
  if (!container) return false;
  const registration = await container.register('/service-worker.js');
  const watch = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installed' && container.controller) announceNewVersion();
    worker?.addEventListener('statechange', () => watch(worker), { once: true });
  };
  // It may have come since the page started.
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  if (!container.controller) {
    await new Promise((resolve) => container.addEventListener('controllerchange', resolve, { once: true }));
  }
  return true;
}

function announceNewVersion(): void {
  isNewVersionReady = true;
  listeners.forEach((listener) => listener());
}
