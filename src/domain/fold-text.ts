/** Names as they are compared: two spellings of one name fold to the same text. */

/** Lower case, no accents, single spaces for everything that is neither letter nor digit. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ');
}
