/** Makes what is on screen, and what choosing communes needs, last without a connection. */
import { installWorker } from './versions.js';

const root = '/api/v1';

/** @param publication identity of the one on display */
export async function keepOffline(publication: string): Promise<void> {
  if (!(await installWorker())) return;
  // The worker keeps what it sees: the answers that came before it are asked for again, mostly from the cache of the browser.
  const answers = new Set([...answersOfThisPage(), ...searchAnswers(publication)]);
  for (const address of answers) await fetch(address, { priority: 'low' }).catch(() => undefined);
}

function answersOfThisPage(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(root))
    .filter(({ pathname, search }) => /[?&]edition=\d{4}-\d{2}-/.test(search) || isStart(pathname))
    .map(({ pathname, search }) => pathname + search);
}

function isStart(pathname: string): boolean {
  return pathname === `${root}/editions` || pathname === `${root}/places`;
}

/** All the names that one may search, in half a megabyte. */
function searchAnswers(publication: string): string[] {
  return [
    `${root}/communes?edition=${publication}&layout=columns`,
    `${root}/groupings?edition=${publication}`,
    `${root}/catalogue?edition=${publication}`,
  ];
}
