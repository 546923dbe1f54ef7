import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const bench = resolve(import.meta.dirname, '../../../tools/bench');
/** The tools are plain JavaScript without types. */
const { compare, CONNECTIONS, load, median, percentile } = await import(join(bench, 'measure.mjs'));
const { misses, summary, verdict } = await import(join(bench, 'verdict.mjs'));

const read = { name: 'home', value: 12.345, unit: 'ms', goal: 0.5 };

it('holds a read to half of what its raw twin manages', () => {
  expect(verdict({ ...read, ratio: 0.5 })).toEqual({ name: 'home', value: 12.35, unit: 'ms', limit: null, ratio: 0.5, goal: 0.5, ok: true });
  expect(verdict({ ...read, ratio: 0.4999 }).ok).toBe(false);
});

it('holds a value to its limit, with or without a twin', () => {
  const statements = { name: 'open-project-statements', unit: 'statements', limit: 6 };
  expect(verdict({ ...statements, value: 6 })).toMatchObject({ ok: true, ratio: null, goal: null });
  expect(verdict({ ...statements, value: 6.1 }).ok).toBe(false);
  expect(verdict({ ...read, limit: 10, ratio: 0.9 }).ok).toBe(false);
});

it('is content when every case is, says what was missed, and never content with nothing measured', () => {
  const [good, bad] = [verdict({ ...read, ratio: 0.8 }), verdict({ ...read, ratio: 0.2 })];
  expect(summary([good]).ok).toBe(true);
  expect(summary([good, bad]).ok).toBe(false);
  expect(summary([]).ok).toBe(false);
  expect(misses([good, bad])).toEqual(['home: 0.2 of the raw twin, at least 0.5 was the goal.']);
  expect(misses([verdict({ name: 'save-field', value: 30, unit: 'ms', limit: 25 })])).toEqual(['save-field: 30 ms, at most 25 was the goal.']);
});

it('finds the middle and the slow end of what was measured', () => {
  expect([median([5, 1, 9]), median([4, 1, 9, 2])]).toEqual([5, 3]);
  const times = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([percentile(times, 0.5), percentile(times, 0.95), percentile([7], 0.95)]).toEqual([51, 96, 7]);
});

it('takes turns, so that a slow moment of the machine does not decide', async () => {
  const order: string[] = [];
  const speed = [1, 1, 60, 100, 6, 10, 600, 1000, 1, 1000, 60, 100]; // two to warm up, then pairs: one of them was disturbed
  const run = async (target: string) => ({ perSecond: speed[order.push(target) - 1], times: [1] });
  expect((await compare('ours', 'twin', { turns: 5, ms: 1, warmUp: 1, run })).ratio).toBeCloseTo(0.6);
  expect(order).toEqual(['ours', 'twin', 'ours', 'twin', 'ours', 'twin', 'ours', 'twin', 'ours', 'twin', 'ours', 'twin']);
});

async function served(listener: RequestListener, work: (url: string, connections: () => number) => Promise<void>) {
  let opened = 0;
  const server = createServer(listener).on('connection', () => void (opened += 1));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => opened);
  } finally {
    await new Promise((closed) => server.close(closed));
  }
}

it('asks over four connections that stay open, with our cookie', () =>
  served((request, answer) => void answer.end(String(request.headers.cookie)), async (url, connections) => {
    const { times } = await load({ url, headers: { cookie: 'a=1' }, bytes: 3 }, 200);
    expect(connections()).toBe(CONNECTIONS);
    expect(times.length).toBeGreaterThan(CONNECTIONS);
  }));

it('does not measure a refusal, or an answer of another size', async () => {
  await served((_, answer) => void answer.writeHead(500).end(), (url) => expect(load({ url, bytes: 0 }, 50)).rejects.toThrow('answered 500'));
  await served((_, answer) => void answer.end('xx'), (url) => expect(load({ url, bytes: 3 }, 50)).rejects.toThrow('sent 2 bytes, 3 were expected'));
});
