import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

it('writes the example of RFC 8785, section 3.2.2, apart from its number that is too large to be exact', () => {
  const value: unknown = JSON.parse(
    '{"numbers":[333333333.33333329,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
  );
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

it('sorts keys as section 3.2.3 does, by UTF-16 units', () => {
  const value = { '€': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One', '😀': 'Emoji',
    '\u0080': 'Control', 'ö': 'O' };
  expect(canonicalJson(value)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"O","€":"Euro Sign","😀":"Emoji","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

// Appendix B of the RFC: the bits of a double, and its text. Those that are whole and beyond 2^53 are refused here, see below.
it.each([
  ['0000000000000000', '0'], ['8000000000000000', '0'], ['0000000000000001', '5e-324'], ['8000000000000001', '-5e-324'],
  ['4340000000000000', null], ['c340000000000000', null], ['7fefffffffffffff', null], ['4430000000000000', null], ['7fffffffffffffff', null],
  ['7ff0000000000000', null], ['44b52d02c7e14af5', null], ['444b1ae4d6e2ef4e', null], ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'], ['41b3de4355555553', '333333333.3333332'], ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'], ['41b3de4355555556', '333333333.3333334'], ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'], ['43143ff3c1cb0959', '1424953923781206.2'],
])('writes the double %s as %s', (bits, text) => {
  const double = new DataView(bytesOf(bits)).getFloat64(0);
  if (text === null) expect(() => canonicalJson(double)).toThrow(TypeError);
  else expect(canonicalJson(double)).toBe(text);
});

function bytesOf(bits: string): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.buffer;
}

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

it.each<[string, unknown]>([
  ['nothing', undefined], ['a hole', { a: undefined }], ['a hole in a list', [1, undefined]], ['an empty place in a list', Array(1)],
  ['what is no number', Number.NaN], ['infinity', Infinity], ['less than everything', [-Infinity]], ['2^53', 2 ** 53], ['10^30', 1e30],
  ['a large integer of another kind', 1n], ['half a surrogate pair', 'a\ud800'], ['half a pair in a key', { '\udc00': 1 }], ['U+0000', 'a\u0000b'],
  ['a date', new Date(0)], ['a map', new Map()], ['an instance', new (class A {})()], ['a function', () => 1], ['a symbol', Symbol('s')],
  ['a symbol as key', { [Symbol('s')]: 1 }], ['65 levels', deep(65)],
])('refuses %s', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

it('takes 64 levels, and the largest whole number that is exact', () => {
  expect(canonicalJson(deep(64))).toBe(`${'['.repeat(64)}1${']'.repeat(64)}`);
  expect(canonicalJson(Number.MAX_SAFE_INTEGER)).toBe('9007199254740991');
});

it('keeps keys that look like numbers in the order of text', () => {
  expect(canonicalJson({ 10: 'a', 9: 'b', '-1': 'c' })).toBe('{"-1":"c","10":"a","9":"b"}');
});

it('keeps a key called __proto__', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
});

const json = fc.jsonValue({ maxDepth: 5 }).filter((value) => !JSON.stringify(value).includes('\\u0000') && isExact(value));
const isExact = (value: unknown): boolean => {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value === 'string') return value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, inside]) => key.isWellFormed() && isExact(inside));
};
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inside]) => [key, reversed(inside)]));
};

it('gives one text whatever the order of the keys, and the value back', () => {
  fc.assert(fc.property(json, (value) => {
    const text = canonicalJson(value);
    expect(canonicalJson(reversed(value))).toBe(text);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  }), { numRuns: 1000 });
});
