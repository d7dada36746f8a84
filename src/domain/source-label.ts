/** What a reader calls a source, of which the figures give the id. */

/** @returns the id itself where no source has it */
export function sourceLabel(
  sources: readonly { readonly id: string; readonly label: string }[],
  source: string,
): string {
  return sources.find(({ id }) => id === source)?.label ?? source;
}
