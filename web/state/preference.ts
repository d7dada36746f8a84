/** What a person prefers, kept by the browser; one that keeps nothing asks again at each visit. */

export type PreferenceName = 'rezone-language' | 'rezone-theme';

/** Null when nothing, or nothing known, was kept. */
export function readPreference<T extends string>(name: PreferenceName, known: readonly T[]): T | null {
  try {
    const kept = localStorage.getItem(name);
    return known.find((one) => one === kept) ?? null;
  } catch {
    return null;
  }
}

/** @param value null to forget it */
export function keepPreference(name: PreferenceName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The choice holds until the page is closed.
  }
}
