/** A process that makes pages and nothing else: what Typst holds in memory goes away with it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createCompose, type Composition } from './typst.js';

/** What it answers. */
export type Composed = { readonly pdf: Uint8Array } | { readonly error: string };

setFlagsFromString('--expose-gc');
// The documents of Typst live outside of the heap of V8, which does not see how much they weigh: 400 MB
// after sixty reports without this call, 160 with it.
const collectGarbage = runInNewContext('gc') as () => void;

const compose = createCompose();

process.on('message', (composition: Composition) => {
  process.send!(answer(composition), () => {
    collectGarbage();
  });
});

function answer(composition: Composition): Composed {
  try {
    return { pdf: compose(composition) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
