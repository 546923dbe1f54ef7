// Requests over a few connections that stay open, and what they took.
import { Agent, get } from 'node:http';

export const CONNECTIONS = 4;

export const percentile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** One request, read to its end. Resolves with the number of bytes of the body. */
function ask({ url, headers }, agent) {
  return new Promise((done, fail) => {
    get(url, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (part) => (bytes += part.length)).once('error', fail);
      answer.once('end', () => (answer.statusCode === 200 ? done(bytes) : fail(new Error(`${url} answered ${answer.statusCode}.`))));
    }).once('error', fail);
  });
}

/** Asks for so long, each connection again as soon as it has its answer. */
export async function load(target, ms) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times = [];
  const began = performance.now();
  const connection = async () => {
    for (let now = performance.now(); now - began < ms; ) {
      const bytes = await ask(target, agent);
      if (bytes !== target.bytes) throw new Error(`${target.url} sent ${bytes} bytes, ${target.bytes} were expected: the twins no longer answer alike.`);
      const after = performance.now();
      times.push(after - now);
      now = after;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection)).finally(() => agent.destroy());
  return { perSecond: (times.length * 1000) / (performance.now() - began), times };
}

/**
 * Ours and the twin's in turn, so that whatever else the machine does meets both; the ratio is the median of the turns'.
 * `load` is given for tests.
 */
export async function compare(ours, twin, { turns, ms, warmUp, run = load }) {
  for (const target of [ours, twin]) await run(target, warmUp);
  const [ratios, rates, twinRates, times] = [[], [], [], []];
  for (let turn = 0; turn < turns; turn += 1) {
    const a = await run(ours, ms);
    const b = await run(twin, ms);
    ratios.push(a.perSecond / b.perSecond);
    rates.push(a.perSecond);
    twinRates.push(b.perSecond);
    times.push(...a.times);
  }
  return { ratio: median(ratios), perSecond: median(rates), twinPerSecond: median(twinRates), p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
