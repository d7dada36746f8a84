/** The value of `--communes`: codes, or where to read them when they are many. */
import { readInputFile, readStandardInput } from './input.js';

/**
 * @param values codes separated by commas or spaces, `@file`, or `-` for the standard input
 * @returns codes as written, in order, repeats kept: the territory says what is wrong with them
 * @throws UsageError when the file cannot be read
 */
export async function readCommuneList(values: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(values.map(readText));
  return texts
    .join(' ')
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .map((code) => code.toUpperCase());
}

async function readText(value: string): Promise<string> {
  if (value === '-') return readStandardInput();
  return value.startsWith('@') ? readInputFile(value.slice(1)) : value;
}
