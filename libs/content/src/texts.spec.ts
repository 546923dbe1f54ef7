import { describe, expect, it } from '@jest/globals';
import { contentKey, text } from '@nybrud/domain';
import { jsonIn, readJson } from './json-file.ts';

const folders = ['.', 'demo', 'guide', 'process-models', 'registers', 'worksheet-templates'];
const files = folders.flatMap(jsonIn).filter((path) => !/(package|tsconfig|test-results)\.json$/.test(path));
type Found = { path: string; value: unknown };

/** Everything in a data file, with the way to it. */
function parts(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return [{ path, value }, ...Object.entries(value).flatMap(([name, part]) => parts(part, `${path}/${name}`))];
}
const objects = (path: string) => parts(readJson(path), path).filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));

/** Keys with another form: rules of the guide (R5b), fields of the project (projekt.titel), and the demo town's own. */
const keyIn = (path: string) => (path.startsWith('demo/') ? /^[a-z][a-z0-9-]*$/ : path.startsWith('guide/') ? /^[A-Za-z0-9_]+$/ : /^(projekt\.)?[a-z0-9][a-z0-9_]*$/);

it('finds all the files', () => {
  expect(files.length).toBe(46);
});

describe.each(files)('%s', (file) => {
  it('has an English text for every Danish one, and neither is empty', () => {
    const halves = objects(file).filter(({ value }) => 'da' in Object(value) || 'en' in Object(value));
    expect(halves.filter(({ value }) => isText(value) && !text.safeParse(value).success).map(({ path }) => path)).toEqual([]);
  });

  it('writes every label, help, question and text in both languages', () => {
    const spoken = ['label', 'help', 'question', 'text', 'note', 'reason', 'decision', 'trigger', 'title', 'card'];
    const single = objects(file).flatMap(({ path, value }) =>
      spoken.filter((name) => typeof Object(value)[name] === 'string' && !path.startsWith('./conventions') && !/^demo\/(light-)?projects/.test(path)).map((name) => `${path}/${name}`));
    expect(single.filter((path) => !/\/columns\/text$|\/option-labels/.test(path))).toEqual([]);
  });

  it('has keys of the agreed form', () => {
    const keys = objects(file).flatMap(({ path, value }) => (typeof Object(value).key === 'string' ? [{ path, key: String(Object(value).key) }] : []));
    expect(keys.filter(({ key }) => !keyIn(file).test(key))).toEqual([]);
  });

  it('has no key twice in one list', () => {
    const lists = parts(readJson(file), file).filter((found): found is { path: string; value: unknown[] } => Array.isArray(found.value));
    const twice = lists.filter(({ value }) => {
      const keys = value.flatMap((one) => (typeof Object(one).key === 'string' ? [Object(one).key] : []));
      return new Set(keys).size < keys.length;
    });
    expect(twice.map(({ path }) => path)).toEqual([]);
  });
});

it('names every choice by one label', () => {
  const labels = Object(readJson('option-labels.json'));
  expect(Object.keys(labels).filter((key) => !contentKey.safeParse(key).success)).toEqual([]);
});

/** Two languages, and not a list of choices in which one happens to be called "en" (one). */
const isText = (value: unknown) => ['da', 'en'].some((language) => typeof Object(value)[language] === 'string');
