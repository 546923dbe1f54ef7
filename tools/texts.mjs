// npm run texts: finds every text of the web app in its source, and says where the catalogues and the source differ.
// `--keys` prints the texts as JSON. The keys are the Danish texts themselves: t('Nyt projekt').
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

const root = resolve(import.meta.dirname, '..');
const web = resolve(root, 'apps/web');
/** The gallery shows components with words made up for the purpose; specs say what they expect to read. */
const NOT_INTERFACE = /^gallery\/|\.spec\.tsx?$/;
/** Attributes that people read or hear, of elements and of our own components. */
const READ = /^(aria-label|aria-description|alt|title|placeholder|label|lead|hint|note|text|detail|heading|slowText|closeLabel|confirmLabel|keepLabel)$/;
const LETTER = /\p{L}/u;

const sources = readdirSync(resolve(web, 'src'), { recursive: true }).filter((path) => /\.tsx?$/.test(path) && !NOT_INTERFACE.test(path.replaceAll('\\', '/')));
/** The texts that an expression can be, by its kind; of any other kind nothing can be said. */
const stringsOf = {
  StringLiteral: ({ value }) => [value],
  TemplateLiteral: ({ expressions, quasis }) => (expressions.length === 0 ? [quasis[0].cooked] : []),
  ConditionalExpression: ({ consequent, alternate }) => [...strings(consequent), ...strings(alternate)],
  BinaryExpression: ({ operator, right }) => (['||', '&&', '??'].includes(operator) ? strings(right) : []),
  ParenthesisExpression: ({ expression }) => strings(expression),
};

const found = new Map(); // key → does it count something
const faults = [];
for (const path of sources) readSource(resolve(web, 'src', path));

if (process.argv.includes('--keys')) {
  console.log(JSON.stringify([...found.keys()]));
} else {
  compareCatalogues();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${found.size} texts, each in Danish and English`);
}

function readSource(path) {
  const code = readFileSync(path, 'utf8');
  const module = parseSync(code, { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' });
  const bytes = Buffer.from(code);
  const place = ({ span }) => `${relative(root, path)}:${bytes.subarray(0, Math.max(0, span.start - module.span.start)).toString().split('\n').length}`;
  walk(module, { call: readCall, literal: (node, text) => faults.push(`${place(node)} has text outside t(): "${text.trim()}"`) });
}

/** Visits every node of a syntax tree. */
function walk(node, on) {
  if (Array.isArray(node)) return node.forEach((each) => walk(each, on));
  if (typeof node !== 'object' || node === null) return undefined;
  if (node.type === 'CallExpression') on.call(node);
  for (const text of shownAsIs(node)) if (LETTER.test(text)) on.literal(node, text);
  return Object.values(node).forEach((each) => walk(each, on));
}

/** The words that a piece of JSX puts on the page without asking the catalogues. */
function shownAsIs(node) {
  if (node.type === 'JSXText') return [node.value];
  if (node.type === 'JSXElement') return node.children.filter((child) => child.type === 'JSXExpressionContainer').flatMap((child) => strings(child.expression));
  if (node.type === 'JSXAttribute' && READ.test(attributeName(node))) return strings(node.value?.expression ?? node.value);
  return [];
}

function attributeName({ name }) {
  return name.type === 'JSXNamespacedName' ? `${name.namespace.value}:${name.name.value}` : name.value;
}

/** `t('…')`, `t(isNew ? '…' : '…')`, and `tKey('…')` for texts that reach `t` by another way. */
function readCall({ callee, arguments: [first, second] }) {
  if (callee.type !== 'Identifier' || !['t', 'tKey'].includes(callee.value) || !first) return;
  const counts = second?.expression.type === 'ObjectExpression' && second.expression.properties.some((property) => (property.key?.value ?? property.value) === 'count');
  for (const key of strings(first.expression)) found.set(key, counts || found.get(key) === true);
}

function strings(expression) {
  return stringsOf[expression?.type]?.(expression) ?? [];
}

function compareCatalogues() {
  const wanted = new Set([...found].flatMap(([key, counts]) => (counts ? [`${key}_one`, `${key}_other`] : [key])));
  compareEnglish(catalogue('en'), wanted);
  const danish = catalogue('da');
  for (const key of wanted) if (key.endsWith('_one') && !danish.has(key)) faults.push(`texts/da lacks the singular "${key}"`);
  for (const key of danish.keys()) if (!wanted.has(key)) faults.push(`texts/da has "${key}", which is used nowhere`);
}

function compareEnglish(english, wanted) {
  for (const key of wanted) if (!english.has(key)) faults.push(`texts/en lacks "${key}"`);
  for (const [key, text] of english) {
    if (!wanted.has(key)) faults.push(`texts/en has "${key}", which is used nowhere`);
    else if (holes(key) !== holes(text) && !key.endsWith('_one')) faults.push(`texts/en says "${text}" with other {{holes}} than "${key}"`);
  }
}

/** All files of a language as one; a text that stands in two files has two truths. */
function catalogue(language) {
  const folder = resolve(web, 'texts', language);
  const all = new Map();
  for (const file of readdirSync(folder)) {
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(resolve(folder, file), 'utf8')))) {
      if (all.has(key)) faults.push(`texts/${language}/${file} repeats "${key}"`);
      if (!text.trim()) faults.push(`texts/${language}/${file} has nothing for "${key}"`);
      all.set(key, text);
    }
  }
  return all;
}

function holes(text) {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort().join();
}
