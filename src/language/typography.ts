/** Spaces of French typography, put where sentences have plain ones. */

export const narrowSpace = '\u202f';
/**
 * Inside numbers and before %. Source Sans 3 has no narrow no-break space and makes it a tenth of an em,
 * which runs "100 647" together; its plain no-break space is a fifth, the width of a fine space.
 */
export const figureSpace = '\u00a0';

export function typeset(sentence: string): string {
  return sentence
    .replace(/ ([:;?!»])/g, `${narrowSpace}$1`)
    .replace(/« /g, `«${narrowSpace}`)
    .replace(/(?<=\d)[\u202f ](?=\d{3}|%)/g, figureSpace);
}
