/** A folder of its own for each test, gone when the test is over. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rezone-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
