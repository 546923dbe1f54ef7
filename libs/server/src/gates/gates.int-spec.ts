import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, dayOf } from '@nybrud/domain';
import { aTeam, startApi, type TestApi, type TestMember } from '@nybrud/testing';

jest.setTimeout(60_000); // a gate is made ready field by field, as people do it
let api: TestApi;
beforeAll(async () => void (api = await startApi()), 30_000);
afterAll(() => api.close());

type Team = Awaited<ReturnType<typeof aTeam>>;
const today = dayOf(new Date());

/** A project whose first gate has been sent to decision. */
async function sent(project: object = {}) {
  const team = await aTeam(api, project);
  await team.walker.prepare('g1');
  const requestId = await team.walker.send('g1');
  return { ...team, requestId };
}
const paperOf = async ({ id, lead }: Team, requestId: string) => (await api.as(lead).get(`/projects/${id}/requests/${requestId}`)).body;

async function sign({ id }: Pick<Team, 'id'>, who: TestMember, requestId: string, { decision = { outcome: 'go' }, sha256 }: { decision?: object; sha256: string }) {
  return api.as(who).post(`/projects/${id}/requests/${requestId}/sign-offs`, { decision }, { 'if-match': `"${sha256}"`, 'idempotency-key': randomUUID() });
}
const rows = (table: string, { tenant }: TestMember) => api.database.admin(`SELECT * FROM ${table} WHERE tenant_id = $1`, [tenant.id]);

describe('before it is sent', () => {
  it('names each missing thing, who has it and for how long, and cannot be sent', async () => {
    const team = await aTeam(api);
    const gate = await team.walker.gate('g1');
    expect(gate.blockers[0]).toMatchObject({ force: 'hard', reason: 'not_started', label: { da: 'Idékort og IOI-tjek' }, holder: 'Mette Holm', days: 0 });
    expect(gate.can.send).toBe(false);
    const refused = await api.as(team.lead).post(`/projects/${team.id}/gates/g1/requests`, { approvers: [{ memberId: team.member('project_owner').memberId, role: 'project_owner' }], dueOn: today });
    expect(refused).toMatchObject({ status: 409, body: { code: 'gate_not_ready' } });
    expect(refused.body.details.blockers.length).toBe(gate.blockers.filter(({ force }) => force === 'hard').length);
    expect(await rows('gate_requests', team.lead)).toEqual([]);
  });

  it('keeps what is written for it over a version, and shows the other’s to who comes second', async () => {
    const { id, lead, member } = await aTeam(api);
    const write = (who: TestMember, value: string, version: number) => api.as(who).put(`/projects/${id}/gates/g1/fields/summary`, { value, version });
    expect(await write(lead, 'Første', 0)).toMatchObject({ status: 200, body: { version: 1 } });
    const second = await write(member('need_owner'), 'Anden', 0);
    expect(second).toMatchObject({ status: 409, body: { code: 'answered_since_read', details: { current: { answer: { value: 'Første' }, by: 'Mette Holm' } } } });
    expect(await api.as(lead).put(`/projects/${id}/gates/g1/fields/summary`, { value: 'x'.repeat(701), version: 1 })).toMatchObject({ status: 422 });
    expect(await api.as(lead).put(`/projects/${id}/gates/g1/fields/question:g2_plan`, { value: { answer: 'ja', reason: '' }, version: 0 })).toMatchObject({ status: 422 });
  });

  it('is no gate of another phase, and not found for another organisation', async () => {
    const { id, lead } = await aTeam(api);
    expect((await api.as(lead).get(`/projects/${id}/gates/g99`)).status).toBe(404);
    expect((await api.as(await api.aMember()).get(`/projects/${id}/gates/g1`)).status).toBe(404);
  });
});

describe('a gate that was sent', () => {
  it('is signed, sealed and opens the next phase', async () => {
    const team = await sent();
    const { walker, lead, id, requestId } = team;
    const { decision } = await walker.decide(requestId);
    expect(decision).toMatchObject({ outcome: 'go', gateKey: 'g1', effect: { opensPhase: { da: 'Opstart og organisering' } } });
    expect(decision?.signatures[0]).toMatchObject({ name: 'project_owner', statement: expect.stringContaining('godkender Beslutningspunkt 1') });
    const { body: project } = await api.as(lead).get(`/projects/${id}`);
    expect(project.current.key).toBe('opstart');
    const proof = await api.send('GET', `/api/proofs/${decision?.code}`);
    expect(proof.body).toEqual({ code: decision?.code, organisation: expect.stringContaining('Kommune'), decidedAt: decision?.decidedAt, reversed: false, keyId: decision?.keyId, recordSha256: decision?.recordSha256 });
    expect((await api.send('GET', '/api/proofs/AAAA-BBBB-CCCC')).status).toBe(404);
  });

  it('keeps its worksheets closed until it comes back, and what was typed is refused with its reason', async () => {
    const { id, lead, requestId } = await sent();
    const save = () => api.as(lead).put(`/projects/${id}/worksheets/ledelsesforankring/answers/konsekvens_intet`, { answer: { kind: 'not_relevant', reason: 'Ny' }, version: 1 });
    expect(await save()).toMatchObject({ status: 409, body: { code: 'worksheet_sent' } });
    expect((await api.as(lead).post(`/projects/${id}/requests/${requestId}/withdrawal`, { reason: 'Skal rettes' })).status).toBe(201);
    expect((await save()).status).toBe(200);
  });

  it('can be sent once, until it is withdrawn', async () => {
    const team = await sent();
    const { walker, lead, id, requestId } = team;
    await expect(walker.send('g1')).rejects.toThrow(/gate_already_requested/);
    expect((await api.as(team.member('need_owner')).post(`/projects/${id}/requests/${requestId}/withdrawal`, { reason: 'x' })).body.code).toBe('not_the_sender');
    await api.as(lead).post(`/projects/${id}/requests/${requestId}/withdrawal`, { reason: 'Skal rettes' });
    const again = await walker.send('g1');
    expect((await paperOf(team, again)).request).toMatchObject({ round: 2, state: 'waiting' });
    const { contentSha256 } = await paperOf(team, requestId);
    await api.prove(team.member('project_owner'));
    expect((await sign(team, team.member('project_owner'), requestId, { sha256: contentSha256 })).body.code).toBe('request_withdrawn');
  });

  it('is not signed without what was read, without a fresh proof, by a stranger or in another’s turn', async () => {
    const team = await sent();
    const owner = team.member('project_owner');
    const { contentSha256: sha256 } = await paperOf(team, team.requestId);
    expect(await sign(team, owner, team.requestId, { sha256 })).toMatchObject({ status: 403, body: { code: 'step_up_required' } });
    await api.prove(owner);
    await api.database.admin(`UPDATE step_ups SET at = at - interval '301 seconds', authenticated_at = authenticated_at - interval '301 seconds' WHERE identity_id = $1`, [owner.identityId]);
    expect((await sign(team, owner, team.requestId, { sha256 })).body.code).toBe('step_up_required');
    await api.prove(owner);
    expect(await sign(team, owner, team.requestId, { sha256: 'a'.repeat(64) })).toMatchObject({ status: 412, body: { code: 'content_changed', details: { contentSha256: sha256 } } });
    const without = await api.as(owner).post(`/projects/${team.id}/requests/${team.requestId}/sign-offs`, { decision: { outcome: 'go' } });
    expect(without.status).toBe(428);
    await api.prove(team.member('need_owner'));
    expect((await sign(team, team.member('need_owner'), team.requestId, { sha256 })).body.code).toBe('not_a_decider');
    expect(await rows('sign_offs', team.lead)).toEqual([]);
  });

  it('is decided by exactly one of two who decide at once, and the other sees why', async () => {
    const team = await sent();
    const owner = team.member('project_owner');
    const { contentSha256: sha256 } = await paperOf(team, team.requestId);
    await api.prove(owner);
    const answers = await Promise.all([sign(team, owner, team.requestId, { sha256 }), sign(team, owner, team.requestId, { sha256, decision: { outcome: 'revise', reason: 'Uklar gevinst' } })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toMatch(/gate_already_decided|already_signed/);
    expect(await rows('gate_decisions', team.lead)).toHaveLength(1);
  });

  it('answers the same to the same key, and signs once', async () => {
    const team = await sent();
    const owner = team.member('project_owner');
    const { contentSha256 } = await paperOf(team, team.requestId);
    await api.prove(owner);
    const headers = { 'if-match': `"${contentSha256}"`, 'idempotency-key': randomUUID() };
    const post = () => api.as(owner).post(`/projects/${team.id}/requests/${team.requestId}/sign-offs`, { decision: { outcome: 'go' } }, headers);
    const [first, second] = [await post(), await post()];
    expect(second.body).toEqual(first.body);
    expect(await rows('sign_offs', team.lead)).toHaveLength(1);
  });
});

describe('four eyes', () => {
  it('refuses at sending that the last who wrote decides, until an administrator makes an exception', async () => {
    const team = await aTeam(api);
    await team.walker.prepare('g1');
    const owner = team.member('project_owner');
    const edit = await api.as(owner).put(`/projects/${team.id}/worksheets/ledelsesforankring/answers/konsekvens_intet`, { answer: { kind: 'not_relevant', reason: 'Undersøgt før' }, version: 1 });
    expect(edit.status).toBe(200);
    await expect(team.walker.send('g1')).rejects.toThrow(/four_eyes/);
    const admin = await api.aMember(['org_admin'], team.lead.tenant);
    const waived = await api.as(admin).post('/four-eyes-waivers', { projectId: team.id, reason: 'Der er kun én ledig leder i ferien', until: addDays(today, 30) });
    expect(waived.status).toBe(201);
    const { decision } = await team.walker.decide(await team.walker.send('g1'));
    expect(decision?.signatures[0]?.waived).toBe(true);
  });
});

describe('who signs', () => {
  it('is a deputy on behalf of the one who is away, once', async () => {
    const team = await sent();
    const [owner, deputy] = [team.member('project_owner'), await api.aMember(['employee'], team.lead.tenant, 'Birgit Ørum')];
    const made = await api.as(owner).post('/deputyships', { deputyId: deputy.memberId, basis: 'Ferie', from: today, to: addDays(today, 10) });
    expect(made.status).toBe(201);
    const { contentSha256: sha256, request } = await paperOf(team, team.requestId);
    expect(request.places[0].deputies).toEqual([{ name: 'Birgit Ørum', until: addDays(today, 10) }]);
    await api.prove(deputy);
    const { body } = await sign(team, deputy, team.requestId, { sha256 });
    expect(body.decision.signatures[0]).toMatchObject({ name: 'Birgit Ørum', onBehalfOf: 'project_owner', statement: expect.stringContaining('på vegne af project_owner') });
  });

  it('passes the place on to a colleague, not to the sender', async () => {
    const team = await sent();
    const [owner, steering] = [team.member('project_owner'), await api.aMember(['employee'], team.lead.tenant, 'Birgit Ørum')];
    const pass = (toId: string) => api.as(owner).post(`/projects/${team.id}/requests/${team.requestId}/delegations`, { toId, reason: 'Ferie' });
    expect(await pass(team.lead.memberId)).toMatchObject({ status: 409, body: { code: 'delegation_not_allowed' } });
    expect((await pass(steering.memberId)).body.places[0]).toMatchObject({ person: { name: 'Birgit Ørum' }, passedOnBy: 'project_owner' });
    const { contentSha256: sha256 } = await paperOf(team, team.requestId);
    await api.prove(owner);
    expect((await sign(team, owner, team.requestId, { sha256 })).body.code).toBe('not_a_decider');
    await api.prove(steering);
    expect((await sign(team, steering, team.requestId, { sha256 })).status).toBe(201);
  });

  it('is reminded at most every third working day', async () => {
    const team = await sent();
    const remind = () => api.as(team.lead).post(`/projects/${team.id}/requests/${team.requestId}/reminders`);
    expect((await remind()).body.code).toBe('reminded_recently');
    await api.database.admin('ALTER TABLE gate_requests DISABLE TRIGGER keep');
    await api.database.admin(`UPDATE gate_requests SET sent_at = sent_at - interval '5 days' WHERE id = $1`, [team.requestId]);
    await api.database.admin('ALTER TABLE gate_requests ENABLE ALWAYS TRIGGER keep');
    expect((await remind()).status).toBe(201);
    expect((await remind()).body.code).toBe('reminded_recently');
  });
});

describe('outcomes', () => {
  it('gives each condition to its owner as a task with a date', async () => {
    const team = await sent();
    const owner = team.member('need_owner');
    const condition = { text: 'Find et budget til indkøb', ownerMemberId: owner.memberId, dueOn: addDays(today, 14) };
    const { decision } = await team.walker.decide(team.requestId, { outcome: 'go_with_conditions', conditions: [condition] } as never);
    expect(decision?.conditions).toEqual([{ text: condition.text, owner: 'need_owner', dueOn: condition.dueOn }]);
    const { body } = await api.as(owner).get('/tasks?mine=1');
    expect(body).toMatchObject([{ title: condition.text, dueOn: condition.dueOn, origin: 'condition' }]);
  });

  it('returns the worksheets with a reason, and the next edition is a new round', async () => {
    const team = await sent();
    await team.walker.decide(team.requestId, { outcome: 'revise', reason: 'Uklar gevinst', missing: ['Tal'] } as never);
    const { body: sheet } = await api.as(team.lead).get(`/projects/${team.id}/worksheets/ledelsesforankring`);
    expect(sheet.state).toBe('returneret');
    await team.walker.discuss('ledelsesforankring');
    const next = await team.walker.pass('g1');
    expect(next.decision).toMatchObject({ outcome: 'go', round: 2 });
  });

  it.each([
    ['pause', { outcome: 'pause', reason: 'Budgettet mangler', resumeOn: addDays(today, 40) }, 'paused', ['g1']],
    ['stop', { outcome: 'stop', reason: 'Løst med anden rengøring', lesson: 'Spørg de ansatte først' }, 'stopped', []],
  ])('can be to %s', async (_, decision, state, awaited) => {
    const team = await sent();
    const signed = await team.walker.decide(team.requestId, decision as never);
    expect(signed.decision?.effect.state).toBe(state);
    const { body } = await api.as(team.lead).get(`/projects/${team.id}/gates`);
    expect(body.awaited.map(({ gateKey }: { gateKey: string }) => gateKey)).toEqual(awaited);
  });

  it('demands what each must explain', async () => {
    const team = await sent();
    const { contentSha256: sha256 } = await paperOf(team, team.requestId);
    await api.prove(team.member('project_owner'));
    for (const decision of [{ outcome: 'revise' }, { outcome: 'stop', reason: 'x' }, { outcome: 'pause', reason: 'x' }, { outcome: 'go_with_conditions', conditions: [] }]) {
      expect((await sign(team, team.member('project_owner'), team.requestId, { sha256, decision })).status).toBe(422);
    }
    expect(await rows('sign_offs', team.lead)).toEqual([]);
  });
});

describe('a decision', () => {
  it('can be undone by who made it: the phase is back, both records stay, and the paper waits again', async () => {
    const team = await sent();
    const owner = team.member('project_owner');
    const { decision } = await team.walker.decide(team.requestId);
    const undo = (who: TestMember) => api.as(who).post(`/projects/${team.id}/decisions/${decision?.id}/reversal`, { reason: 'Trykkede forkert' });
    expect((await undo(team.lead)).body.code).toBe('not_a_decider');
    const { body } = await undo(owner);
    expect(body).toMatchObject({ reversed: { by: 'project_owner', reason: 'Trykkede forkert' }, can: { reverse: false } });
    expect((await api.as(team.lead).get(`/projects/${team.id}`)).body.current.key).toBe('forankring');
    const { body: gates } = await api.as(team.lead).get(`/projects/${team.id}/gates`);
    expect(gates.requests.map(({ state, round }: { state: string; round: number }) => [state, round])).toEqual([['waiting', 2], ['decided', 1]]);
    expect((await undo(owner)).body.code).toBe('decision_reversed');
    await team.walker.decide(gates.requests[0].id);
    expect(await rows('gate_decisions', team.lead)).toHaveLength(2);
  });

  it('cannot be undone when the time has run out', async () => {
    const team = await sent();
    const admin = await api.aMember(['org_admin'], team.lead.tenant);
    const { body: rules } = await api.as(admin).get('/decision-rules');
    await api.as(admin).put('/decision-rules', { ...rules.rules, undoMinutes: 0 }, { 'if-match': `"${rules.version}"` });
    const { decision } = await team.walker.decide(team.requestId);
    const undone = await api.as(team.member('project_owner')).post(`/projects/${team.id}/decisions/${decision?.id}/reversal`, { reason: 'Fortrudt' });
    expect(undone.body.code).toBe('undo_expired');
  });

  it('shows a later edit of what it was bound to, with both values, and no other edit', async () => {
    const team = await sent();
    const { decision } = await team.walker.decide(team.requestId);
    const edit = (worksheetKey: string, fieldKey: string, version: number) =>
      api.as(team.lead).put(`/projects/${team.id}/worksheets/${worksheetKey}/answers/${fieldKey}`, { answer: { kind: 'not_relevant', reason: 'Er ændret' }, version });
    const show = async () => (await api.as(team.lead).get(`/projects/${team.id}/decisions/${decision?.id}`)).body.drift;
    await edit('ledelsesforankring', 'leder_synlig', 0);
    expect(await show()).toEqual([]);
    expect((await edit('ledelsesforankring', 'konsekvens_intet', 1)).status).toBe(200);
    expect(await show()).toMatchObject([{ within: { da: 'Ledelsesforankring' }, signed: { da: 'Løbende tekst' }, now: { da: 'Ikke relevant: Er ændret' } }]);
    expect((await api.as(team.lead).get(`/projects/${team.id}/worksheets/ledelsesforankring`)).body.state).toBe('kladde');
  });
});

describe('another track', () => {
  it('is a decision with a reason, and loses no answer', async () => {
    const team = await aTeam(api);
    await team.walker.fill('idekort');
    const before = await rows('answers', team.lead);
    const approvers = [{ memberId: team.member('project_owner').memberId, role: 'project_owner' }];
    const { body: request } = await api.as(team.lead).post(`/projects/${team.id}/track-requests`, { approvers, dueOn: today, track: 'let', reason: 'Mindre indkøb under tærsklen' });
    expect(request).toMatchObject({ kind: 'track', label: { da: 'Skift til sporet Let forløb' } });
    const { decision } = await team.walker.decide(request.id);
    expect(decision?.kind).toBe('track');
    const { body: project } = await api.as(team.lead).get(`/projects/${team.id}`);
    expect(project.track.key).toBe('let');
    expect(project.phases.find(({ key }: { key: string }) => key === 'opstart').status).toBe('not_relevant');
    expect(await rows('answers', team.lead)).toEqual(before);
  });

  it('lets phases be taken up beside each other, left out and taken up again', async () => {
    const { id, member, lead } = await aTeam(api);
    const act = (who: TestMember, phase: string, body: object) => api.as(who).post(`/projects/${id}/phases/${phase}/acts`, body);
    expect((await act(lead, 'behov', { act: 'open' })).body.awaited.map(({ gateKey }: { gateKey: string }) => gateKey)).toEqual(['g1', 'g3']);
    expect((await act(lead, 'opstart', { act: 'skip', reason: 'Gjort før' })).status).toBe(403);
    expect((await act(member('project_owner'), 'behov', { act: 'skip', reason: 'Gjort før' })).body.awaited).toHaveLength(1);
    expect((await act(member('project_owner'), 'behov', { act: 'reopen', reason: 'Alligevel ikke' })).body.awaited).toHaveLength(2);
    expect(await act(member('project_owner'), 'behov', { act: 'skip' })).toMatchObject({ status: 422 });
  });
});
