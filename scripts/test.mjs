// Everything that CI checks, stage by stage; stops at nothing, fails if one stage failed or one test
// was skipped in CI, and ends with the true totals alone on a line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'test-results';
const unitReport = `${results}/unit.json`;
/** Named in playwright.config.ts. */
const browserReport = `${results}/browser.json`;

const stages = [
  ['types', 'tsc', ['--noEmit']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['dependency rules', 'depcruise', ['src', 'web', '--output-type', 'err']],
  ['unused code', 'knip', []],
  [
    'unit tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  ],
  ['browser tests', 'playwright', ['test']],
];

function run([name, command, args]) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  return { name, passed: status === 0 };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Adds the counts of both runners; a runner that wrote no report has failed its stage already. */
function totals() {
  const unit = readReport(unitReport) ?? {};
  const browser = readReport(browserReport)?.stats ?? {};
  const sum = (...counts) => counts.reduce((total, count) => total + (count ?? 0), 0);
  return {
    passed: sum(unit.numPassedTests, browser.expected),
    failed: sum(unit.numFailedTests, browser.unexpected, browser.flaky),
    skipped: sum(unit.numPendingTests, unit.numTodoTests, browser.skipped),
  };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const outcomes = stages.map(run);
const { passed, failed, skipped } = totals();
const broken = outcomes.filter((outcome) => !outcome.passed).map((outcome) => outcome.name);
if (broken.length > 0) console.log(`\nFailed stages: ${broken.join(', ')}`);
const skippedInCi = process.env.CI === 'true' && skipped > 0;
if (skippedInCi) console.log('\nA test was skipped: CI has every file, none may be.');
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = broken.length > 0 || skippedInCi || passed === 0 ? 1 : 0;
