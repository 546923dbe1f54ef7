/** The JSON of content, made when it is first sent. */
const made = new WeakMap<object, string | undefined>();

/** Says that a part of an answer is content: nobody changes it while the program runs, so its JSON is made once. */
export function asContent<Content extends object>(content: Content): Content {
  if (!made.has(content)) made.set(content, undefined);
  return content;
}

/** JSON.stringify, which does not write out again what is content. */
export function jsonOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return JSON.stringify(answer);
  const entries = Object.entries(answer);
  if (!entries.some(([, part]) => isContent(part))) return JSON.stringify(answer);
  return `{${entries.flatMap(([key, part]) => {
    const json = isContent(part) ? jsonOfContent(part) : JSON.stringify(part);
    return json === undefined ? [] : [`${JSON.stringify(key)}:${json}`]; // what JSON cannot say is left out, as JSON.stringify does
  }).join(',')}}`;
}

const isContent = (part: unknown): part is object => typeof part === 'object' && part !== null && made.has(part);

function jsonOfContent(content: object): string {
  const json = made.get(content) ?? JSON.stringify(content);
  made.set(content, json);
  return json;
}
