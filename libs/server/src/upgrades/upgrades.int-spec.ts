import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProcessModel, findWorksheetTemplate } from '@nybrud/content';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let mette: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  ({ id: projectId } = await api.aProject(mette, { phase: 'behov', dueOn: '2027-03-01', visibility: 'team' }));
  await answer('ledelsesforankring', 'konsekvens_intet', { kind: 'value', value: text('Beboerne sover dårligt.') });
  await answer('ledelsesforankring', 'strategisk_styrke', { kind: 'value', value: { score: 4, reason: 'Det står i strategien' } });
}, 30_000);
afterAll(() => api.close());

const text = (line: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: line }] }] });
const answer = (worksheet: string, field: string, given: unknown, version = 0) => api.as(mette).put(`/projects/${projectId}/worksheets/${worksheet}/answers/${field}`, { answer: given, version });
const dryRun = async (who = mette, id = projectId) => (await api.as(who).get(`/projects/${id}/upgrade`)).body;
const upgrade = (to: number, who = mette, id = projectId) => api.as(who).post(`/projects/${id}/upgrade`, { to });
const project = async () => (await api.as(mette).get(`/projects/${projectId}`)).body;
const rows = async () => JSON.stringify(await Promise.all(['projects', 'project_phases', 'worksheets', 'answers', 'project_upgrades', 'events'].map((table) =>
  api.database.admin(`SELECT t::text FROM ${table} t ORDER BY id`))));
const answers = () => api.database.admin('SELECT * FROM answers ORDER BY id');

const first = findProcessModel('nybrud', 1);
const anchoring = findWorksheetTemplate('ledelsesforankring', 1);
if (!first || !anchoring) throw new Error('The content is not there');
const both = (name: string) => ({ da: name, en: `${name} (en)` });

/** Renames a phase, puts one in before it, takes a question away and adds one, at the gate and in the worksheet. */
function second() {
  const [start] = first?.phases ?? [];
  const phases = (first?.phases ?? []).map((phase) => (phase.key !== 'behov' ? phase : {
    ...phase, label: both('Behovet'), gateQuestions: [...phase.gateQuestions.filter(({ key }) => key !== 'g3_andre'), { ...phase.gateQuestions[0], key: 'g3_ny', question: both('Er det målt?') }],
  }));
  const extra = { ...start, key: 'afsked', order: 10, label: both('Afsked'), gates: ['g10'], entryCriteria: [], tools: [], deliverables: [] };
  const asked = (anchoring?.sections ?? []).map((section) => ({
    ...section,
    fields: section.fields.filter(({ key }) => key !== 'strategisk_styrke').flatMap((field) => (field.key === 'konsekvens_intet' ? [field, { ...field, key: 'hvem_mister', label: both('Hvem mister noget?') }] : [field])),
  }));
  return {
    processModel: {
      ...first, version: 2, phases: [...phases, extra], checkpoints: [...(first?.checkpoints ?? []), { key: 'g10', kind: 'gate', label: both('Beslutningspunkt 10'), phase: 'afsked' }],
      tracks: first?.tracks.map((track) => (track.kind === 'project' ? { ...track, phases: [...track.phases.filter((key) => key !== 'opstart'), 'afsked'] } : track)),
    },
    worksheetTemplates: [{ ...anchoring, version: 2, sections: asked }],
  };
}

const publish = async (content: object) => {
  const sofie = await api.aMember(['copi_coordinator'], await api.aTenant('copi'));
  const { status, body } = await api.as(sofie).post('/process-models', content);
  expect([status, body.findings?.filter(({ severity }: { severity: string }) => severity === 'error')]).toEqual([201, []]);
};

it('has nothing to tell while there is no newer version', async () => {
  expect(await dryRun()).toMatchObject({ from: 1, to: null, changes: null, obstacle: null });
  expect((await api.as(mette).get('/upgrades')).body).toMatchObject({ entries: [], total: 0 });
  expect((await upgrade(2)).body.code).toBe('upgrade_not_newer');
});

describe('when a new version is out', () => {
  beforeAll(() => publish(second()));

  it('the dry run tells what would change, in words, and changes nothing', async () => {
    const before = await rows();
    const { from, to, obstacle, changes, can } = await dryRun();
    expect({ from, to, obstacle, can }).toEqual({ from: 1, to: 2, obstacle: null, can: { upgrade: true } });
    const phases = changes.phases.map(({ kind, label, wasNumber, number }: Record<string, unknown>) => [kind, (label as { da: string }).da, wasNumber, number]);
    expect(phases).toHaveLength(3);
    expect(phases).toEqual(expect.arrayContaining([['removed', 'Opstart og organisering', 2, null], ['renamed', 'Behovet', 3, 2], ['added', 'Afsked', null, 9]]));
    expect(changes.questions.map(({ kind, questionKey }: Record<string, unknown>) => `${String(kind)} ${String(questionKey)}`)).toEqual(expect.arrayContaining(['added g3_ny', 'removed g3_andre']));
    expect(changes.fields.map(({ kind, fieldKey, required, answers: given }: Record<string, unknown>) => [kind, fieldKey, required, given])).toEqual([
      ['added', 'hvem_mister', true, 0], ['removed', 'strategisk_styrke', false, 1],
    ]);
    expect(changes.worksheets).toMatchObject([{ formKey: 'ledelsesforankring', from: 1, to: 2 }]);
    expect(await rows()).toBe(before);
  });

  it('the lead is told of the own project, the portfolio of all, and others of none', async () => {
    const titles = async (who: TestMember) => (await api.as(who).get('/upgrades')).body.entries.map(({ project: { id } }: { project: { id: string } }) => id);
    expect(await titles(mette)).toEqual([projectId]);
    expect(await titles(await api.aMember(['portfolio_lead'], mette.tenant))).toEqual([projectId]);
    expect(await titles(await api.aMember(['org_admin', 'employee'], mette.tenant))).toEqual([]);
    expect(await titles(await api.aMember(['portfolio_lead']))).toEqual([]);
  });

  it('is refused to who does not lead the project, and to a stranger it does not exist', async () => {
    const before = await rows();
    const aisha = await api.aMember(['employee', 'reader'], mette.tenant);
    await api.as(mette).post(`/projects/${projectId}/team`, { memberId: aisha.memberId, role: 'reader' });
    const joined = await rows();
    expect((await upgrade(2, aisha)).status).toBe(403);
    expect((await dryRun(aisha)).can).toEqual({ upgrade: false });
    expect((await upgrade(2, await api.aMember())).status).toBe(404);
    expect(await rows()).toBe(joined);
    expect(before).not.toBe(joined);
  });

  it('waits for a decision that is being made, and says so', async () => {
    const request = `INSERT INTO gate_requests (id, tenant_id, project_id, kind, gate_key, phase_key, milestone, round, envelope, content_sha256, frozen_by_id, last_edited_by_id, signing_order, due_on, expires_on)
      VALUES (gen_random_uuid(), $1, $2, 'gate', 'g3', 'behov', '', 1, '{}', sha256('{}'), $3, $3, 'sequential', current_date, current_date + 5) RETURNING id`;
    const [row] = await api.database.admin(request, [mette.tenant.id, projectId, mette.memberId]);
    const before = await rows();
    expect((await dryRun()).obstacle).toEqual({ code: 'gate_under_decision', phase: null });
    const { status, body } = await upgrade(2);
    expect([status, body.code]).toEqual([409, 'gate_under_decision']);
    expect(await rows()).toBe(before);
    await api.database.admin("INSERT INTO gate_withdrawals (id, tenant_id, project_id, request_id, by_id, reason) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'x')", [mette.tenant.id, projectId, row?.['id'], mette.memberId]);
    expect((await dryRun()).obstacle).toBeNull();
  });

  it('does what the dry run told, once, and keeps every answer', async () => {
    const kept = await answers();
    const before = await project();
    const pressed = await Promise.all([upgrade(2), upgrade(2)]);
    expect(pressed.map(({ status }) => status)).toEqual([201, 201]);
    const after = await project();
    expect(after).toMatchObject({ processModel: { version: 2, newest: 2 }, startedOn: before.startedOn });
    expect(after.phases.map(({ key, number }: Record<string, unknown>) => [key, number])).toEqual([
      ['forankring', 1], ['behov', 2], ['marked', 3], ['strategi', 4], ['udbud', 5], ['udvikling', 6], ['implementering', 7], ['evaluering', 8], ['afsked', 9], ['opstart', null],
    ]);
    expect(after.phases[1]).toMatchObject({ label: { da: 'Behovet' }, status: 'current', dueOn: '2027-03-01' });
    expect(await answers()).toEqual(kept);
    const [row, ...more] = await api.database.admin('SELECT from_version, to_version, before, by_id FROM project_upgrades');
    expect([row, more]).toMatchObject([{ from_version: 1, to_version: 2, by_id: mette.memberId, before: { worksheets: [{ templateKey: 'ledelsesforankring', templateVersion: 1 }] } }, []]);
    expect(await api.database.admin("SELECT payload FROM events WHERE name = 'project.upgraded'")).toEqual([{ payload: { projectId, from: 1, to: 2 } }]);
    expect(await dryRun()).toMatchObject({ from: 2, to: null });
  });

  it('asks the new questions, and shows the answers to those it no longer asks', async () => {
    const { body } = await api.as(mette).get(`/projects/${projectId}/worksheets/ledelsesforankring`);
    expect(body.template.version).toBe(2);
    expect(body.missing.map(({ fieldKey }: { fieldKey: string }) => fieldKey)).toContain('hvem_mister');
    expect(body.answers['strategisk_styrke']).toBeUndefined();
    expect(body.noLongerAsked).toMatchObject([{ field: { key: 'strategisk_styrke' }, answer: { answer: { kind: 'value', value: { score: 4 } }, by: 'Mette Holm', version: 1 } }]);
    expect((await answer('ledelsesforankring', 'strategisk_styrke', { kind: 'value', value: { score: 1 } }, 1)).body.code).toBe('unknown_field');
    expect((await answer('ledelsesforankring', 'hvem_mister', { kind: 'value', value: text('Nattevagten') })).status).toBe(200);
  });

  it('tells in the story who did it, and what phases are called now', async () => {
    const { body } = await api.as(mette).get(`/projects/${projectId}/activity`);
    expect(body.entries).toContainEqual(expect.objectContaining({ event: 'project.upgraded', actor: 'Mette Holm' }));
  });
});

it('is not done while the project is in a phase that goes', async () => {
  const { id } = await api.aProject(mette, { phase: 'marked', title: 'Regnvand til bytræer' });
  const there = findProcessModel('nybrud', 2);
  await publish({ processModel: { ...there, version: 3, forms: undefined, tracks: there?.tracks.map((track) => ({ ...track, phases: track.phases.filter((key) => key !== 'marked') })) } });
  expect(await dryRun(mette, id)).toMatchObject({ from: 2, to: 3, changes: null, obstacle: { code: 'open_phase_removed', phase: { da: 'Markedsdialog' } } });
  const before = await rows();
  expect((await upgrade(3, mette, id)).body.code).toBe('open_phase_removed');
  expect(await rows()).toBe(before);
});

it('leaves a worksheet that is signed in the version that was signed', async () => {
  const lars = await api.aMember();
  const { id } = await api.aProject(lars);
  const put = (sheet: string, field: string, given: object) => api.as(lars).put(`/projects/${id}/worksheets/${sheet}/answers/${field}`, { answer: given, version: 0 });
  await put('ledelsesforankring', 'konsekvens_intet', { kind: 'value', value: text('Intet') });
  await api.database.admin('UPDATE projects SET process_model_version = 1 WHERE id = $1', [id]);
  const [sheet] = await api.database.admin('UPDATE worksheets SET template_version = 1 WHERE project_id = $1 RETURNING id', [id]);
  await api.database.admin("INSERT INTO worksheet_states (id, tenant_id, project_id, worksheet_id, state, by_id, participants) VALUES (gen_random_uuid(), $1, $2, $3, 'underskrevet', $4, '{}')", [lars.tenant.id, id, sheet?.['id'], lars.memberId]);
  expect((await dryRun(lars, id)).changes).toMatchObject({ worksheets: [], fields: [] });
  expect((await upgrade(3, lars, id)).status).toBe(201);
  expect((await api.as(lars).get(`/projects/${id}/worksheets/ledelsesforankring`)).body.template.version).toBe(1);
});

it('leaves the projects of others as they are, and lists them page by page', async () => {
  const jens = await api.aMember();
  for (const title of ['Et', 'To', 'Tre']) await api.aProject(jens, { title });
  await api.database.admin("UPDATE projects SET process_model_version = 1 WHERE title IN ('Et', 'To', 'Tre')");
  const page = async (cursor?: string) => (await api.as(jens).get(`/upgrades?limit=2${cursor ? `&cursor=${cursor}` : ''}`)).body;
  const one = await page();
  const two = await page(one.next);
  expect([one.total, one.entries.length, two.entries.length, two.next]).toEqual([3, 2, 1, null]);
  expect([...one.entries, ...two.entries].map(({ from, to, project: { title } }) => [title, from, to]).toSorted(([a], [b]) => a.localeCompare(b))).toEqual([['Et', 1, 3], ['To', 1, 3], ['Tre', 1, 3]]);
});
