import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aTeam } from './a-team.ts';
import { startApi, type TestApi } from './start-api.ts';

let api: TestApi;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api.close());

it.each([
  ['let', ['g1', 'g3', 'g4', 'g5', 'g6a', 'g6b', 'g8', 'g9']],
  ['uden_udvikling', ['g1', 'g2', 'g3', 'g4', 'g5', 'g6a', 'g6b', 'g8', 'g9']],
  ['fuldt', ['g1', 'g2', 'g3', 'g4', 'g5', 'g6a', 'g6b', 'g7', 'g8', 'g9']],
])('takes a project the whole way on the track %s', async (track, gates) => {
  const { lead, id, walker } = await aTeam(api, { track });
  for (const gateKey of gates) {
    const { awaited } = (await api.as(lead).get(`/projects/${id}/gates`)).body;
    expect(awaited[0].gateKey).toBe(gateKey);
    const { decision } = await walker.pass(gateKey, awaited[0].milestone ?? undefined);
    expect(decision?.outcome).toBe('go');
  }
  expect((await api.as(lead).get(`/projects/${id}/gates`)).body.awaited).toEqual([]);
  const { body: log } = await api.as(lead).get(`/projects/${id}/decisions`);
  expect(log.map(({ gateKey }: { gateKey: string }) => gateKey)).toEqual(gates.toReversed());
  expect(log[0].effect.state).toBe('completed');
}, 240_000);
