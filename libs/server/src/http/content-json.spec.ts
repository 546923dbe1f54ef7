import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asContent, jsonOf } from './content-json.ts';

const shared = [asContent({ key: 'idekort', label: { da: 'Idékort “ny”', en: 'Idea card' } }), asContent([1, 'to', null]), asContent({})];
const part = fc.oneof(fc.jsonValue(), fc.constantFrom(...shared, undefined, () => 'no JSON', new Date(0)));

it('says what JSON.stringify says, of whatever an answer is made of', () => {
  fc.assert(fc.property(fc.oneof(part, fc.dictionary(fc.string(), part)), (answer) => expect(jsonOf(answer)).toBe(JSON.stringify(answer))));
});

it('writes out content once, however often it is sent', () => {
  let times = 0;
  const content = asContent({ toJSON: () => `written ${(times += 1)}` });
  expect([jsonOf({ content }), jsonOf({ a: 1, content })]).toEqual(['{"content":"written 1"}', '{"a":1,"content":"written 1"}']);
  expect(jsonOf({ other: { toJSON: () => `written ${(times += 1)}` } })).toBe('{"other":"written 2"}');
});
