/** A verdict: a mark for the eye, words for everybody, a colour only where it means good or bad. */
import type { Polarity } from '../../src/domain/catalogue.js';
import type { Verdict } from '../../src/domain/report.js';
import { verdictWords } from '../../src/domain/verdict-words.js';

export function VerdictMark({ verdict, polarity }: { verdict: Verdict; polarity: Polarity }) {
  const { mark, words, tone } = verdictWords(verdict, polarity);
  return (
    <span className={`verdict verdict-${tone}`}>
      {mark && <span aria-hidden="true">{mark} </span>}
      {words}
    </span>
  );
}
