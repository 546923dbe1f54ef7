import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { Turnstile } from './turnstile.ts';

it('lets two through at once and refuses who comes when the queue is full', async () => {
  const turnstile = new Turnstile({ atOnce: 2, waiting: 3 });
  let inside = 0;
  let most = 0;
  const visit = () =>
    turnstile.pass(async () => {
      most = Math.max(most, ++inside);
      await pause(5);
      inside--;
    });
  const visits = await Promise.allSettled(Array.from({ length: 6 }, visit));
  expect(most).toBe(2);
  expect(visits.map(({ status }) => status)).toEqual([...Array(5).fill('fulfilled'), 'rejected']);
});

it('gives the place on when the work fails', async () => {
  const turnstile = new Turnstile({ atOnce: 1, waiting: 1 });
  await expect(turnstile.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(turnstile.pass(() => Promise.resolve('in'))).resolves.toBe('in');
});
