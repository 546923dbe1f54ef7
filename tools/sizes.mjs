// npm run sizes: half of all files are 50 lines or fewer, and none is above 300.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './place.mjs';

const MEDIAN = 50;
const MOST = 300;
const NOT_OURS = /node_modules|[\\/](dist|generated|test-results|playwright-report)[\\/]/;

const sizes = ['apps', 'libs', 'tools']
  .flatMap((dir) => readdirSync(join(ROOT, dir), { recursive: true }).map((name) => join(dir, name)))
  .filter((name) => /\.(ts|tsx|mjs|css)$/.test(name) && !NOT_OURS.test(name))
  .map((name) => ({ name, lines: readFileSync(join(ROOT, name), 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

const median = sizes[Math.floor(sizes.length / 2)].lines;
const tooLong = sizes.filter(({ lines }) => lines > MOST);
const longest = sizes.at(-1);
console.log(`${sizes.length} files: median ${median} lines (at most ${MEDIAN}), longest ${longest.lines} (at most ${MOST}): ${longest.name}`);
for (const { name, lines } of tooLong) console.error(`${name} has ${lines} lines: divide it.`);
if (median > MEDIAN) console.error(`The median is above ${MEDIAN} lines: divide what grew.`);
process.exitCode = tooLong.length || median > MEDIAN ? 1 : 0;
