/** One process that makes pages, as seen from the one that wants them. */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Composed } from './compositor.js';
import type { Composition } from './typst.js';

/** The memory of Typst creeps: about as many reports as it can make before it weighs twice as much. */
const reportsAtMost = 100;

export class CompositorProcess {
  readonly #child = start();
  #reports = 0;

  constructor() {
    this.#keepRunning(false);
  }

  /** To be replaced: worn, or dead. */
  get isSpent(): boolean {
    return this.#reports >= reportsAtMost || !this.#child.connected;
  }

  /**
   * One composition at a time.
   *
   * @throws Error with what Typst says, or when the process dies
   */
  async compose(composition: Composition): Promise<Uint8Array> {
    this.#reports++;
    this.#keepRunning(true);
    try {
      const composed = await answerOf(this.#child, composition);
      if ('error' in composed) throw new Error(composed.error);
      return composed.pdf;
    } finally {
      this.#keepRunning(false);
    }
  }

  end(): void {
    this.#child.kill();
  }

  /** A program that waits for nothing else ends. */
  #keepRunning(keep: boolean): void {
    const { channel } = this.#child;
    if (keep) {
      this.#child.ref();
      channel?.ref();
    } else {
      this.#child.unref();
      channel?.unref();
    }
  }
}

/**
 * glibc gives each thread of Typst an arena that keeps what it held, and V8 spaces for young objects that nothing
 * here fills: one arena and small spaces weigh a fifth less, and take no longer.
 */
const memory = { env: { ...process.env, MALLOC_ARENA_MAX: '1' }, flags: ['--max-semi-space-size=2'] };

/** Compiled code runs as it is; sources, in tests and benchmarks, through tsx. */
function start(): ChildProcess {
  const isSource = import.meta.url.endsWith('.ts');
  const loader = isSource ? ['--import', createRequire(import.meta.url).resolve('tsx')] : [];
  const file = new URL(`./compositor.${isSource ? 'ts' : 'js'}`, import.meta.url);
  return fork(file, {
    execArgv: [...memory.flags, ...loader],
    env: memory.env,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

function answerOf(child: ChildProcess, composition: Composition): Promise<Composed> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      child.off('exit', onExit);
      resolve(message as Composed);
    };
    const onExit = (code: number | null, signal: string | null) => {
      child.off('message', onMessage);
      reject(new Error(`the compositor ended (${code ?? signal ?? '?'})`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
    child.send(composition, (error) => {
      if (error) onExit(null, error.message);
    });
  });
}
