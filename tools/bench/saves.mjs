// What it takes to save one field, for one person and for several at once in one worksheet, each in a field of their own. Each save is the next version.
import { Agent, request } from 'node:http';
import { median, percentile } from './measure.mjs';
import { SAVED, words } from './worksheet.mjs';

/** One save, and the version that it made. */
function save(url, { agent, headers, body }) {
  return new Promise((done, fail) => {
    const asked = request(url, { method: 'PUT', agent, headers: { ...headers, 'content-type': 'application/json' } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).once('error', fail);
      answer.once('end', () => (answer.statusCode === 200 ? done(JSON.parse(Buffer.concat(parts)).field.version) : fail(new Error(`${url} answered ${answer.statusCode}: ${Buffer.concat(parts)}`))));
    });
    asked.once('error', fail).end(JSON.stringify(body));
  });
}

/** Saves for so long; `versions` holds the newest version of each field, and is counted up. */
async function load({ url, headers }, { fields, versions, ms }) {
  const agent = new Agent({ keepAlive: true, maxSockets: fields.length });
  const times = [];
  const began = performance.now();
  const person = async (field) => {
    for (let now = performance.now(); now - began < ms; ) {
      const version = versions[field];
      const body = { version, answer: { kind: 'value', value: words(`Beboerne venter i gennemsnit ${version} minutter på hjælp om natten.`) } };
      versions[field] = await save(`${url}/answers/${field}`, { agent, headers, body });
      if (versions[field] !== version + 1) throw new Error(`${field} was saved as version ${versions[field]}, not ${version + 1}.`);
      const after = performance.now();
      times.push(after - now);
      now = after;
    }
  };
  await Promise.all(fields.map(person)).finally(() => agent.destroy());
  return times;
}

/** Every save is a new version of the answer, kept for good, and answered with what the worksheet lacks now. */
export async function measureSaves(target, versions, { people, turns, ms, warmUp }) {
  const fields = SAVED.slice(0, people);
  await load(target, { fields, versions, ms: warmUp });
  const times = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await load(target, { fields, versions, ms }));
  const all = times.flat();
  return { p50: percentile(all, 0.5), p95: percentile(all, 0.95), perSecond: median(times.map(({ length }) => (length * 1000) / ms)) };
}
