// Everything that CI checks, stage by stage; stops at nothing, fails if one stage failed or one test
// was skipped in CI, and ends with the true totals alone on a line.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'test-results';
const unitReport = `${results}/unit.json`;
/** Named in playwright.config.ts. */
const browserReport = `${results}/browser.json`;

/** Side by side: what is read from the sources does not wait for the linter, the longest of them. */
const fromSources = [
  [['lint', 'eslint', ['.', '--max-warnings', '0']]],
  [
    ['types', 'tsc', ['--noEmit']],
    ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['dependency rules', 'depcruise', ['src', 'web', '--output-type', 'err']],
    ['unused code', 'knip', []],
    ['build', 'npm', ['run', '--silent', 'build']],
  ],
];

/** One after the other: each takes the whole machine. */
const tests = [
  [
    'unit tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  ],
  ['browser tests', 'playwright', ['test']],
];

async function runAll(stages, stdio) {
  const outcomes = [];
  for (const stage of stages) outcomes.push(await run(stage, stdio));
  return outcomes;
}

/** What a stage says stands under its name, even where others run beside it. */
function run([name, command, args], stdio) {
  if (stdio === 'inherit') console.log(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', stdio, stdio] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      if (stdio === 'pipe') console.log(`\n── ${name}\n${Buffer.concat(said)}`.trimEnd());
      resolve({ name, passed: code === 0 });
    });
  });
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
const checked = await Promise.all(fromSources.map((stages) => runAll(stages, 'pipe')));
const outcomes = [...checked.flat(), ...(await runAll(tests, 'inherit'))];
const { passed, failed, skipped } = totals();
const broken = outcomes.filter((outcome) => !outcome.passed).map((outcome) => outcome.name);
if (broken.length > 0) console.log(`\nFailed stages: ${broken.join(', ')}`);
const skippedInCi = process.env.CI === 'true' && skipped > 0;
if (skippedInCi) console.log('\nA test was skipped: CI has every file, none may be.');
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = broken.length > 0 || skippedInCi || passed === 0 ? 1 : 0;
