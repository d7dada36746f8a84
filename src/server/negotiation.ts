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

/** Whether JSON may be sent for this `Accept` header; a client that says nothing accepts everything. */
export function acceptsJson(header: string | undefined): boolean {
  if (header === undefined) return true;
  const preferences = readPreferences(header);
  const quality =
    preferences.get('application/json') ?? preferences.get('application/*') ?? preferences.get('*/*') ?? 0;
  return quality > 0;
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
