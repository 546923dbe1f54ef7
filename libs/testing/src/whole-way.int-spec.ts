import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aTeam } from './a-team.ts';
import { startApi, type TestApi } from './start-api.ts';

let api: TestApi;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api.close());

// The procedure guide comes with its own slice: until it answers, the choice of procedure rightly cannot be sent for decision.
it.each([
  ['let', ['g1', 'g3', 'g4']],
  ['uden_udvikling', ['g1', 'g2', 'g3', 'g4']],
  ['fuldt', ['g1', 'g2', 'g3', 'g4']],
])('takes a project as far as the choice of procedure on the track %s', async (track, gates) => {
  const { lead, id, walker } = await aTeam(api, { track });
  const awaited = async () => (await api.as(lead).get(`/projects/${id}/gates`)).body.awaited;
  for (const gateKey of gates) {
    expect((await awaited())[0].gateKey).toBe(gateKey);
    const { decision } = await walker.pass(gateKey);
    expect(decision?.outcome).toBe('go');
  }
  expect((await awaited())[0].gateKey).toBe('g5');
  const left = await walker.prepare('g5');
  expect(left.filter(({ force }) => force === 'hard').map(({ subject }) => subject.fieldKey)).toEqual(['guide_svar']);
  const { body: log } = await api.as(lead).get(`/projects/${id}/decisions`);
  expect(log.map(({ gateKey }: { gateKey: string }) => gateKey)).toEqual(gates.toReversed());
}, 240_000);
