// npm run drill: takes every wall away, one at a time, and sees each reported (libs/testing/src/mutants*.ts). `npm test` does the same among
// all else; this prints the list alone, for whoever audits. The last line is JSON; exit 1 when a wall went unmissed.
import './node-version.mjs';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { explain } from './explain.mjs';
import { DATA, ROOT } from './place.mjs';
import { Processes } from './processes.mjs';
import { openServices } from './services.mjs';
import { onStop } from './signals.mjs';
import { closingLine, drillSummary, reportCounts } from './tally.mjs';

const folder = resolve(DATA, 'drill');
const reports = { tests: resolve(folder, 'tests.json'), mutants: resolve(folder, 'mutants.json') };
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--config', 'tools/jest.preset.mjs', '--rootDir', 'libs/testing'];
const processes = new Processes();
onStop(() => void processes.close().then(() => process.exit(130)));

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

async function drill() {
  await ensureDependencies(ROOT, { development: true, announce: () => console.log('Fetching packages (the first time only) …') });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const env = { ...(await openServices(processes)), MUTANTS_REPORT: reports.mutants };
  await processes.run(['tools/generate-client.mjs'], { env });
  await processes.run([...JEST, '--testPathPatterns', '/mutants\\.int-spec\\.ts$', '--json', '--outputFile', reports.tests], { env });
}

try {
  await drill();
} catch (error) {
  if (!processes.closing) console.error(explain(error));
} finally {
  await processes.close();
}
const counts = reportCounts(read(reports.tests));
const summary = drillSummary(counts, read(reports.mutants));
console.log(closingLine(counts));
console.log(JSON.stringify(summary));
process.exit(summary.ok ? 0 : 1);
