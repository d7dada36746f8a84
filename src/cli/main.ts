#!/usr/bin/env node
/** `rezone`: runs one command, says what went wrong in one French sentence, and sets the exit code. */
import { describeError, isHelp } from './errors.js';
import { createProgram } from './program.js';

/** 1 is kept for a question whose answer is no. */
const failure = 2;

// A reader that stops early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (!isHelp(error)) {
    process.stderr.write(`${describeError(error)}\n`);
    process.exitCode = failure;
  }
}
