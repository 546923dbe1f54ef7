// After `vite build`: weighs what a browser must fetch for each page, and fails the build when it is too much.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, 'dist');
const manifest = JSON.parse(readFileSync(resolve(dist, '.vite/manifest.json'), 'utf8'));
/** In kB: script of a first page in all, of any other page on top of what every page has, and what everybody fetches. */
const LIMIT = { firstPage: 150, furtherPage: 80, css: 25, fonts: 50 };
const FIRST = ['src/features/demo/demo-screen.tsx', 'src/features/home/home-screen.tsx'];
/** The gallery is for those who build; no page of the product leads there. */
const NOT_A_PAGE = ['src/gallery/gallery-screen.tsx', 'texts/en.ts'];

const [entryKey] = Object.entries(manifest).find(([, chunk]) => chunk.isEntry);
const shared = chunksFrom(entryKey);
const pages = Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports).filter((key, at, all) => all.indexOf(key) === at && !NOT_A_PAGE.includes(key));
const lines = pages.map(weigh).sort((one, other) => other.script - one.script);

console.log(`\nkB gzip${' '.repeat(53)}script      css`);
for (const { page, script, css } of [{ page: 'on every page', ...sizes(shared) }, ...lines]) console.log(page.padEnd(56), script.toFixed(1).padStart(9), css.toFixed(1).padStart(8));
const fonts = fontsFetched();
console.log('fonts on the first view'.padEnd(56), fonts.toFixed(1).padStart(9));

const tooMuch = [...lines.flatMap(({ fault }) => fault), ...(fonts > LIMIT.fonts ? [`The fonts weigh ${fonts.toFixed(1)} kB; ${LIMIT.fonts} is the limit.`] : [])];
for (const page of FIRST) if (!pages.includes(page)) tooMuch.push(`${page} is no page any more: name the first pages anew in budget.mjs.`);
for (const fault of tooMuch) console.error(fault);
if (tooMuch.length > 0) process.exitCode = 1;

function weigh(key) {
  const isFirst = FIRST.includes(key);
  const all = chunksFrom(key);
  const more = new Set([...all].filter((chunk) => !shared.has(chunk)));
  const { script, css } = sizes(isFirst ? new Set([...shared, ...all]) : more);
  const limit = isFirst ? LIMIT.firstPage : LIMIT.furtherPage;
  const cssInAll = sizes(new Set([...shared, ...all])).css;
  return {
    page: `${isFirst ? 'first page' : 'more for'} ${key.replace('src/features/', '')}`,
    script,
    css,
    fault: [
      ...(script > limit ? [`${key} needs ${script.toFixed(1)} kB of script; ${limit} is the limit.`] : []),
      ...(cssInAll > LIMIT.css ? [`${key} needs ${cssInAll.toFixed(1)} kB of CSS in all; ${LIMIT.css} is the limit.`] : []),
    ],
  };
}

/** A chunk and everything that it imports at once. */
function chunksFrom(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) chunksFrom(next, seen);
  return seen;
}

function sizes(keys) {
  const files = (pick) => [...new Set([...keys].flatMap((key) => pick(manifest[key])))];
  return { script: total(files(({ file }) => (file.endsWith('.js') ? [file] : []))), css: total(files(({ css = [] }) => css)) };
}

function total(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(resolve(dist, file))).length, 0) / 1000;
}

/** A browser fetches a font when a letter of the page falls in its range; Danish needs the Latin one. */
function fontsFetched() {
  const files = [...new Set(Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]))].filter((file) => /latin-(?!ext).*\.woff2$/.test(file));
  return files.reduce((sum, file) => sum + (existsSync(resolve(dist, file)) ? readFileSync(resolve(dist, file)).length : 0), 0) / 1000;
}
