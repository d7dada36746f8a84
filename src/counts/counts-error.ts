/** What is wrong with a counts folder, said in French to the data team that made it: every fault at once. */
import { typeset } from '../language/typography.js';

/** Sentences kept; the others are only counted. */
const keptProblems = 50;

export class ProblemLog {
  readonly #sentences: string[] = [];
  #count = 0;

  /**
   * @param file base name inside the folder
   * @param line from 1; null for the file as a whole
   * @param reason what is wrong and what to do, without the numbers of people of a cell
   */
  add(file: string, line: number | null, reason: string): void {
    this.#count += 1;
    if (this.#sentences.length >= keptProblems) return;
    const place = line === null ? file : `${file}, ligne ${line}`;
    this.#sentences.push(typeset(`${place} : ${reason}`));
  }

  get count(): number {
    return this.#count;
  }

  toError(): CountsError {
    return new CountsError(this.#sentences, this.#count);
  }
}

/** A counts folder that is refused; the message has one sentence a line. */
export class CountsError extends Error {
  constructor(sentences: readonly string[], count: number = sentences.length) {
    const others = count - sentences.length;
    const rest =
      others > 0 ? [`et ${others} autre${others > 1 ? 's' : ''} erreur${others > 1 ? 's' : ''}.`] : [];
    super([...sentences, ...rest].join('\n'));
    this.name = 'CountsError';
  }
}
