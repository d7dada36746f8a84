/** What a client accepts, by the rules of RFC 9110 § 12.5: quality 0 means "not this one". */

type Preferences = ReadonlyMap<string, number>;

function readPreferences(header: string): Preferences {
  return new Map(
    header.split(',').map((range) => {
      const [name, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return [name!, quality === undefined ? 1 : Number(quality.slice(2))];
    }),
  );
}

/**
 * The media type to send for this `Accept` header: the one preferred, the first of the offers among equals,
 * null when none may be sent. A client that says nothing accepts everything.
 */
export function chooseType<Offer extends string>(
  header: string | undefined,
  offers: readonly Offer[],
): Offer | null {
  const preferences = readPreferences(header ?? '*/*');
  const quality = (offer: Offer) =>
    preferences.get(offer) ?? preferences.get(`${offer.split('/')[0]}/*`) ?? preferences.get('*/*') ?? 0;
  const [best] = offers.filter((offer) => quality(offer) > 0).toSorted((a, b) => quality(b) - quality(a));
  return best ?? null;
}

export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number] | 'identity';

/** The best encoding for this `Accept-Encoding` header: the smallest among those preferred. */
export function chooseEncoding(header: string | undefined): Encoding {
  const preferences = readPreferences(header ?? '');
  const quality = (encoding: Encoding) => preferences.get(encoding) ?? preferences.get('*') ?? 0;
  const [best] = encodings
    .filter((encoding) => quality(encoding) > 0)
    .toSorted((a, b) => quality(b) - quality(a));
  return best ?? 'identity';
}
