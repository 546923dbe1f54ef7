import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RoleKey } from '@nybrud/domain';
import type { TestMember } from './makers.ts';
import { startApi, type TestApi } from './start-api.ts';
import { type Cast, type Hand, Walker } from './walking.ts';

let api: TestApi;
beforeAll(async () => void (api = await startApi()));
afterAll(() => api.close());

const ROLES = ['project_owner', 'need_owner', 'procurement_officer', 'legal_adviser', 'finance_officer', 'gain_owner', 'operations_manager'] as const satisfies RoleKey[];

/** A team with one person for each role, in an organisation of its own. */
async function aTeam(track: string) {
  const lead = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  const members: [RoleKey, TestMember][] = [];
  for (const role of [...ROLES, 'portfolio_lead'] as const) members.push([role, await api.aMember(['employee', role], lead.tenant, role)]);
  const team = members.filter(([role]) => role !== 'portfolio_lead').map(([role, { memberId }]) => ({ memberId, role }));
  const { id } = await api.aProject(lead, { track, need: 'Beboere sover dårligt', team });
  const hand = (member: TestMember): Hand => ({ ...api.as(member), memberId: member.memberId });
  const cast = { project_lead: hand(lead), ...Object.fromEntries(members.map(([role, member]) => [role, hand(member)])) } as Cast;
  const people = [lead, ...members.map(([, member]) => member)];
  const prove = async ({ memberId }: Hand) => {
    const member = people.find((one) => one.memberId === memberId);
    if (!member) throw new Error('Not in the cast');
    await api.prove(member);
  };
  return { lead, id, walker: new Walker(cast, id, prove) };
}

async function awaited(lead: TestMember, id: string): Promise<string[]> {
  const { body } = await api.as(lead).get(`/projects/${id}/gates`);
  return body.awaited.map(({ gateKey }: { gateKey: string }) => gateKey);
}

it.each([
  ['let', ['g1', 'g3', 'g4', 'g5', 'g6a', 'g6b', 'g8', 'g9']],
  ['uden_udvikling', ['g1', 'g2', 'g3', 'g4', 'g5', 'g6a', 'g6b', 'g8', 'g9']],
  ['fuldt', ['g1', 'g2', 'g3', 'g4', 'g5', 'g6a', 'g6b', 'g7', 'g8', 'g9']],
  ['udvikling_foerst', ['g1', 'g2', 'g3', 'g4', 'g5', 'g7', 'g6a', 'g6b', 'g8', 'g9']],
])('takes a project the whole way on the track %s', async (track, gates) => {
  const { lead, id, walker } = await aTeam(track);
  for (const gateKey of gates) {
    const waiting = await api.as(lead).get(`/projects/${id}/gates`);
    const next = waiting.body.awaited[0];
    expect(next.gateKey).toBe(gateKey);
    const { decision } = await walker.pass(gateKey, next.milestone ?? undefined);
    expect(decision?.outcome).toBe('go');
  }
  expect(await awaited(lead, id)).toEqual([]);
  const log = await api.as(lead).get(`/projects/${id}/decisions`);
  expect(log.body.map(({ gateKey }: { gateKey: string }) => gateKey)).toEqual(gates.toReversed());
  expect(log.body[0].effect.state).toBe('completed');
}, 240_000);
