/** Open data folders for the tests of readers: made for a test, or the real one where it is at hand. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Finding, FindingReason } from '../../src/opendata/findings.js';
import { temporaryFolder } from './temporary-folder.js';

/** The real files (`../shared/opendata`). */
export const sharedOpenData =
  process.env['REZONE_OPENDATA'] ?? resolve(import.meta.dirname, '../../../shared/opendata');

/** @param path from the open data folder, such as `cpts/cpts_paca_communes_2026.csv` */
export function hasSharedFile(path: string): boolean {
  return existsSync(join(sharedOpenData, path));
}

/** A folder with these files, by path; gone when the test is over. */
export function openDataWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function countsByReason(findings: readonly Finding[]): Partial<Record<FindingReason, number>> {
  return Object.fromEntries(findings.map(({ reason, count }) => [reason, count]));
}

/** Values of the examples of one reason. */
export function examplesOf(findings: readonly Finding[], reason: FindingReason): string[] {
  const found = findings.find((finding) => finding.reason === reason);
  return found?.examples.map(({ value }) => value) ?? [];
}
