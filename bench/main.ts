/** `npm run bench -- NAME`: same work, same run, ours and what a user would pick instead. */
import { benchDocuments } from './documents.js';
import { benchFiness } from './finess.js';
import { benchReport } from './report.js';
import { benchWeb } from './web.js';

const benches: Record<string, () => Promise<void>> = {
  report: benchReport,
  finess: benchFiness,
  web: benchWeb,
  documents: benchDocuments,
};

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (bench) {
  await bench();
} else {
  console.error(`Usage : npm run bench -- ${Object.keys(benches).join('|')}`);
  process.exitCode = 2;
}
