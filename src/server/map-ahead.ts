/** What the map of a région will ask for, told with its page: it need not wait for the code that asks. */
import type { ServedPublications } from './served-publications.js';

/**
 * @returns the header `link` of the page of an address; undefined for another screen, and for the whole of France,
 *   whose megabyte would keep the code waiting
 */
export function linksAhead(url: string, { all }: ServedPublications): string | undefined {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const served = all.find(({ summary }) => summary.edition === searchParams.get('e')) ?? all[0]!;
  const region = searchParams.get('region');
  if (pathname !== '/carte' || region === null || !served.publication.places.regions.has(region))
    return undefined;
  const { id, hasOutlines } = served.summary;
  // As web/api/queries.ts asks for it.
  const communes = `/communes?edition=${id}&region=${region}&layout=columns`;
  const outlines = `/outlines/regions/${region}?edition=${id}&layout=packed`;
  return (hasOutlines ? [communes, outlines] : [communes])
    .map((path) => `</api/v1${path}>; rel=preload; as=fetch; crossorigin; fetchpriority=low`)
    .join(', ');
}
