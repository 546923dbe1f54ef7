import { describe, expect, it } from '@jest/globals';
import { text } from '@nybrud/domain';
import { jsonIn, readJson } from './json-file.ts';

const folders = ['.', 'demo', 'guide', 'process-models', 'registers', 'worksheet-templates'];
const files = folders.flatMap(jsonIn).filter((path) => !/(package|tsconfig|test-results)\.json$/.test(path));
/** What a reader sees is written under these names. What people in the demo town write themselves is Danish only. */
const shown = ['label', 'help', 'question', 'text', 'note', 'reason', 'decision', 'trigger', 'card', 'unit', 'comparison', 'formula', 'untilThen'];

/** Names of columns, codes for units of time, what a source calls its unit, and what is written for those who make templates. */
const notShown = /prefillFrom\/columns\/|(timing|duration|benchmark)\/unit$|^\.\/conventions/;

type Part = { path: string; value: Record<string, unknown> };
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a data file, with the way to it. */
function objectsIn(value: unknown, path: string): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, part]) => objectsIn(part, `${path}/${name}`));
  return isRecord(value) ? [{ path, value }, ...inside] : inside;
}
const read = (file: string) => objectsIn(readJson(file), file);

it('looks through all the files', () => {
  expect(files).toHaveLength(47);
});

describe.each(files)('%s', (file) => {
  it('has an English text for every Danish one, and neither is empty', () => {
    const halves = read(file).filter(({ value }) => typeof value['da'] === 'string' || typeof value['en'] === 'string');
    expect(halves.filter(({ value }) => !text.safeParse(value).success).map(({ path }) => path)).toEqual([]);
  });

  it('writes what is shown in both languages', () => {
    const single = read(file).flatMap(({ path, value }) =>
      shown.filter((name) => typeof value[name] === 'string').map((name) => `${path}/${name}`));
    expect(single.filter((path) => !notShown.test(path))).toEqual([]);
  });

  it('has keys of the agreed form', () => {
    const keys = read(file).flatMap(({ value }) => (typeof value['key'] === 'string' ? [value['key']] : []));
    expect(keys.filter((key) => !/^(projekt\.)?[A-Za-z0-9][a-z0-9_-]*$/.test(key))).toEqual([]);
  });

  it('has no key twice in a list', () => {
    const lists = [readJson(file), ...read(file).flatMap(({ value }) => Object.values(value))].filter((value) => Array.isArray(value));
    const keys = lists.map((list: unknown[]) => list.flatMap((one) => (isRecord(one) && typeof one['key'] === 'string' ? [one['key']] : [])));
    expect(keys.filter((some) => new Set(some).size < some.length)).toEqual([]);
  });
});
