/** Text cut into lines as French typography allows. */

/**
 * Lines of `width` characters at most. Breaks at plain spaces, never at the no-break spaces of French
 * typography; a word longer than a line breaks after a hyphen, or else where the line ends.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => breakWord(long, width))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= width) {
      line = joined;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const hyphen = word.lastIndexOf('-', width - 1) + 1;
  const end = hyphen > 0 ? hyphen : width;
  return [word.slice(0, end), ...breakWord(word.slice(end), width)];
}
