const MAX_DEPTH = 64;

/**
 * The one text of a JSON value, by RFC 8785: what two systems must agree on before either can hash it.
 * It throws on what has no such text or would change on its way through another system, since to sign that would prove nothing.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new TypeError(`Deeper than ${MAX_DEPTH} levels`);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item: unknown) => write(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value, depth);
  throw new TypeError(`A ${typeof value} has no canonical text`);
}

function writeText(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('Half a surrogate pair is no character');
  if (text.includes('\u0000')) throw new TypeError('U+0000 cannot be stored');
  return JSON.stringify(text);
}

function writeNumber(number: number): string {
  if (!Number.isFinite(number)) throw new TypeError(`${number} is no JSON number`);
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) throw new TypeError('The whole number is too large to be exact');
  return JSON.stringify(number);
}

/** Keys in the order of their UTF-16 units. They are never sorted into a new object: keys that look like numbers would jump the queue. */
function writeObject(object: object, depth: number): string {
  if (!isPlain(object)) throw new TypeError('Only plain objects have a canonical text');
  if (Object.getOwnPropertySymbols(object).length > 0) throw new TypeError('A symbol is no JSON key');
  const inside = new Map<string, unknown>(Object.entries(object));
  return `{${[...inside.keys()].sort().map((key) => `${writeText(key)}:${write(inside.get(key), depth + 1)}`).join(',')}}`;
}

/** Made by nobody's class. Told by its ancestors, not by `Object.prototype`, so that an object from another realm is plain as well. */
function isPlain(object: object): boolean {
  const parent: unknown = Object.getPrototypeOf(object);
  return parent === null || (typeof parent === 'object' && Object.getPrototypeOf(parent) === null);
}
