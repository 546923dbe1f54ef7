import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TenantDatabase } from '@nybrud/database';
import type { Actor } from '@nybrud/domain';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';
import fc from 'fast-check';
import { ProblemException } from '../http/problem.ts';
import { AnswersService } from './answers.service.ts';

let api: TestApi;
let editors: [TestMember, TestMember];
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  const mette = await api.aMember(['employee', 'project_lead']);
  editors = [mette, await api.aMember(['employee'], mette.tenant)];
  ({ id: projectId } = await api.aProject(mette));
}, 30_000);
afterAll(() => api.close());

const SCHEDULES = 500;
/** Each in a worksheet of its own. */
const AT_ONCE = 5;
const FIELDS = ['udloeser', 'i_dag'];
/** What one editor does in a round: reads a field, answers it over what they read last, or rests. Both act at the same time. */
type Act = { does: 'read' | 'save' | 'rest'; field: number };
const act = fc.record<Act>({ does: fc.constantFrom('save', 'save', 'read', 'rest'), field: fc.nat(FIELDS.length - 1) });
const schedule = fc.array(fc.tuple(act, act), { minLength: 2, maxLength: 5 });

type Saved = { field: string; version: number; words: string };

const actorOf = ({ identityId, memberId, tenant }: TestMember): Actor => ({ kind: 'member', identityId, memberId, tenantId: tenant.id, tenantKind: 'municipality', tenantName: 'By', name: '', roles: [] });
const within = <T>(work: () => Promise<T>) => api.app.get(TenantDatabase).write({ tenantId: editors[0].tenant.id }, work);

/** A person at a worksheet: knows the version of each field as they last saw it. */
function anEditor(member: TestMember, instance: string, acknowledged: Saved[]) {
  const answers = api.app.get(AnswersService);
  const seen = new Map<string, number>();
  const place = { projectId, templateKey: 'idekort', instance };
  const newest = async (field: string) => (await within(() => answers.history(place, field, false)))[0];
  const save = async (field: string): Promise<void> => {
    const [version, words] = [seen.get(field) ?? 0, randomUUID()];
    const saving = { projectId, worksheet: { key: 'idekort', version: 1, instance }, fieldKey: field, confidential: false, answer: { kind: 'value', value: words } as const, version };
    try {
      const kept = await within(() => answers.save(actorOf(member), saving));
      acknowledged.push({ field, version: kept.version, words });
      expect(kept).toMatchObject({ version: version + 1, answer: saving.answer }); // over what was read, and nothing that came since
      seen.set(field, kept.version);
    } catch (error) {
      if (!(error instanceof ProblemException) || error.code !== 'answered_since_read') throw error;
      const { current } = error.extras.details as { current: { version: number; answer: object } };
      expect(current.version).toBeGreaterThan(version); // what was refused is shown what stands there
    }
  };
  return async ({ does, field }: Act): Promise<void> => {
    const key = FIELDS[field] ?? '';
    if (does === 'read') seen.set(key, (await newest(key))?.version ?? 0);
    if (does === 'save') await save(key);
  };
}

async function losesNothing(rounds: [Act, Act][]): Promise<void> {
  const [instance, acknowledged] = [randomUUID(), [] as Saved[]];
  const [one, other] = editors.map((member) => anEditor(member, instance, acknowledged));
  for (const [first, second] of rounds) await Promise.all([one?.(first), other?.(second)]);
  for (const field of FIELDS) {
    const history = await within(() => api.app.get(AnswersService).history({ projectId, templateKey: 'idekort', instance }, field, false));
    const kept = history.map(({ version, answer }) => ({ field, version, words: answer?.kind === 'value' ? String(answer.value) : '' }));
    expect(kept).toEqual(acknowledged.filter((saved) => saved.field === field).sort((a, b) => b.version - a.version));
    expect(kept.map(({ version }) => version)).toEqual(kept.map((_, index) => kept.length - index));
  }
}

it('two who edit one worksheet at once lose no answer that was acknowledged, in any order of their saves', async () => {
  const schedules = fc.array(schedule, { minLength: AT_ONCE, maxLength: AT_ONCE });
  const all = fc.asyncProperty(schedules, async (some) => void (await Promise.all(some.map(losesNothing))));
  await fc.assert(all, { numRuns: SCHEDULES / AT_ONCE, endOnFailure: true });
}, 60_000);
