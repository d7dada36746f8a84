/** What people type and names of files as XML can carry them: Word refuses a document with any other character. */

/** Control characters but tabs and line ends, halves of pairs, and what Unicode reserves. */
const forbidden = /[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu;

export function xmlText(text: string): string {
  return text.replace(forbidden, '');
}

/** The lines of a text that has something to say; none for an empty one. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
