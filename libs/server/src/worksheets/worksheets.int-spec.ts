import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { worksheetTemplates } from '@nybrud/content';
import { worksheetView } from '@nybrud/contracts';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let mette: TestMember;
let projectId: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  ({ id: projectId } = await api.aProject(mette, { title: 'Døgnrytmelys på plejecentre' }));
}, 30_000);
afterAll(() => api.close());

const text = (...lines: string[]) => ({ type: 'doc', content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })) });
const value = (given: unknown) => ({ kind: 'value', value: given });
const open = async (worksheet: string, who = mette) => (await api.as(who).get(`/projects/${projectId}/worksheets/${worksheet}`)).body;
const save = (worksheet: string, field: string, answer: unknown, version = 0, who = mette) =>
  api.as(who).put(`/projects/${projectId}/worksheets/${worksheet}/answers/${field}`, { answer, version });

describe('a worksheet', () => {
  it('opens in one answer, with its questions, choices and what is missing', async () => {
    const sheet = await open('behovskortlaegning');
    expect(sheet).toMatchObject({ project: { id: projectId }, template: { key: 'behovskortlaegning' }, can: { edit: true, seeConfidential: true } });
    expect(sheet.progress.answered).toBe(0);
    expect(sheet.missing.length).toBeGreaterThan(5);
    expect(sheet.lists.phases).toHaveLength(9);
    expect((await open('ledelsesforankring')).toldElsewhere).toEqual(['projektejer']);
  });

  it.each(worksheetTemplates().map(({ key }) => key))('%s answers as its whole schema says, though only parts are checked before it is sent', async (key) => {
    const sheet = await open(key);
    expect(worksheetView.parse(sheet)).toEqual(sheet);
  });

  it('keeps an answer, says who gave it, and counts what is left', async () => {
    const before = await open('ledelsesforankring');
    const { status, body } = await save('ledelsesforankring', 'konsekvens_intet', value(text('Beboerne sover dårligt.', 'Nattevagten slides op.')));
    expect([status, body.field]).toMatchObject([200, { version: 1, by: 'Mette Holm' }]);
    expect(body.missing).toHaveLength(before.missing.length - 1);
    expect(body.progress.answered).toBe(before.progress.answered + 1);
    expect((await open('ledelsesforankring')).answers['konsekvens_intet'].answer).toEqual(value(text('Beboerne sover dårligt.', 'Nattevagten slides op.')));
  });

  it('refuses the second of two who answer the same field, and shows both values', async () => {
    const answers = await Promise.all([save('idekort', 'udloeser', value(text('Jens'))), save('idekort', 'udloeser', value(text('Aisha')))]);
    const refused = answers.filter(({ status }) => status === 409);
    const kept = answers.find(({ status }) => status === 200);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.body).toMatchObject({ code: 'answered_since_read', details: { field: 'udloeser', current: { version: 1, answer: kept?.body.field.answer, by: 'Mette Holm' } } });
    const { body: history } = await api.as(mette).get(`/projects/${projectId}/worksheets/idekort/answers/udloeser/history`);
    expect(history).toHaveLength(1);
  });

  it('never lets two who answer different fields collide, and remembers every answer', async () => {
    const fields = ['strategisk_styrke', 'konsekvens_intet'];
    let [one, two] = [0, (await open('ledelsesforankring')).answers['konsekvens_intet'].version];
    for (let round = 0; round < 10; round++) {
      const saved = await Promise.all([
        save('ledelsesforankring', 'strategisk_styrke', value({ score: 1 + (round % 5) }), one++),
        save('ledelsesforankring', 'konsekvens_intet', value(text(`Udgave ${round}`)), two++),
      ]);
      expect(saved.map(({ status }) => status)).toEqual([200, 200]);
    }
    for (const field of fields) {
      const { body } = await api.as(mette).get(`/projects/${projectId}/worksheets/ledelsesforankring/answers/${field}/history`);
      expect(body.map(({ version }: { version: number }) => version)).toEqual(Array.from({ length: body.length }, (_, at) => body.length - at));
      expect(body.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('takes an answer away again, and still remembers it', async () => {
    await save('idekort', 'udloeser', null, 1);
    expect((await open('idekort')).answers['udloeser']).toMatchObject({ answer: null, version: 2 });
  });

  it.each([
    ['idekort', 'findes_ikke', value('x'), 'unknown_field'],
    ['ledelsesforankring', 'strategisk_styrke', value({ score: 9 }), 'wrong_type'],
    ['ledelsesforankring', 'konsekvens_intet', value('<script>alert(1)</script>'), 'wrong_type'],
    ['idekort', 'ioi_konklusion', value('ioi'), 'not_writable'],
    ['ledelsesforankring', 'projektejer', value({ memberId: randomUUID() }), 'not_writable'],
    ['ledelsesforankring', 'konsekvens_intet', { kind: 'unknown', reason: 'x', clarifyBy: '2027-01-01' }, 'unknown_not_allowed'],
    ['ledelsesforankring', 'konsekvens_intet', { kind: 'guess' }, 'invalid_request'],
  ])('refuses in %s, %s: %o', async (worksheet, field, answer, code) => {
    const before = await api.database.admin('SELECT count(*) FROM answers');
    const { status, body } = await save(worksheet, field, answer, 99);
    expect([status, body.code]).toEqual([422, code]);
    expect(await api.database.admin('SELECT count(*) FROM answers')).toEqual(before);
  });

  it('that does not exist is not found', async () => {
    expect((await api.as(mette).get(`/projects/${projectId}/worksheets/findes_ikke`)).status).toBe(404);
  });
});

describe('a shared field', () => {
  it('answered in one worksheet stands in the next, and on the project’s page', async () => {
    const { body: project } = await api.as(mette).get(`/projects/${projectId}`);
    const { status } = await save('ledelsesforankring', 'formaal', value(text('Beboerne skal sove bedre.')));
    expect(status).toBe(200);
    expect((await api.as(mette).get(`/projects/${projectId}`)).body).toMatchObject({ purpose: 'Beboerne skal sove bedre.', version: project.version + 1 });
    const stale = await api.as(mette).patch(`/projects/${projectId}`, { purpose: 'Noget andet' }, { 'if-match': `"${project.version}"` });
    expect(stale).toMatchObject({ status: 412, body: { details: { current: { purpose: 'Beboerne skal sove bedre.' } } } });
  });

  it('changed on the project’s page stands in the worksheets', async () => {
    const { body: project } = await api.as(mette).get(`/projects/${projectId}`);
    const change = { estimatedValue: 640_000_000, noveltyDegree: 'nyt_i_danmark', purpose: 'Bedre nætter' };
    expect((await api.as(mette).patch(`/projects/${projectId}`, change, { 'if-match': `"${project.version}"` })).body).toMatchObject(change);
    expect((await open('ledelsesforankring')).answers['formaal'].answer).toEqual(value(text('Bedre nætter')));
  });

  it('that lists sort by is kept with the project, under its version', async () => {
    const sheet = await open('idekort');
    const field = sheet.template.sections.flatMap(({ fields }: { fields: { key: string; ref?: string }[] }) => fields).find(({ ref }: { ref?: string }) => ref === 'projekt.behov_kort');
    const { version } = sheet.answers[field.key];
    expect((await save('idekort', field.key, value('Beboere med demens sover dårligt.'), version)).status).toBe(200);
    expect((await api.as(mette).get(`/projects/${projectId}`)).body.need).toBe('Beboere med demens sover dårligt.');
    expect((await save('idekort', field.key, value('For sent'), version)).body.code).toBe('answered_since_read');
  });
});

it('tells the project’s story once for a sitting, not for every key', async () => {
  const { body } = await api.as(mette).get(`/projects/${projectId}/activity?limit=100`);
  const edits = body.entries.filter(({ event }: { event: string }) => event === 'worksheet.edited');
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatchObject({ actor: 'Mette Holm', facts: { worksheet: { da: 'Ledelsesforankring' } } });
});

it('counts answers kept with the project, such as its title, to the same sitting', async () => {
  const aisha = await api.aMember(['employee', 'contributor'], mette.tenant, 'Aisha Rahimi');
  await api.as(mette).post(`/projects/${projectId}/team`, { memberId: aisha.memberId, role: 'contributor' });
  const sheet = await open('idekort', aisha);
  const { key } = sheet.template.sections.flatMap(({ fields }: { fields: { key: string; ref?: string }[] }) => fields).find(({ ref }: { ref?: string }) => ref === 'projekt.behov_kort');
  for (const [at, words] of ['Et', 'Et behov', 'Et behov i én sætning'].entries()) {
    expect((await save('idekort', key, value(words), sheet.answers[key].version + at, aisha)).status).toBe(200);
  }
  const edits = await api.database.admin("SELECT FROM events WHERE name = 'worksheet.edited' AND actor_id = $1", [aisha.identityId]);
  expect(edits).toHaveLength(1);
});

it('lists the worksheets with how far they have come', async () => {
  const { body } = await api.as(mette).get(`/projects/${projectId}/worksheets`);
  const row = (key: string) => body.find((one: { key: string }) => one.key === key);
  expect(row('ledelsesforankring')).toMatchObject({ use: 'sign', status: 'under_way', label: { da: 'Ledelsesforankring' } });
  expect(row('evaluering')).toMatchObject({ use: null, lastAnsweredAt: null });
  for (const { status, progress } of body) expect(status === 'not_begun').toBe(progress.answered === 0);
});

it('leaves a confidential question out for who may not read it', async () => {
  const reader = await api.aMember(['employee'], mette.tenant, 'Åse');
  const worksheets = ['markedsdialog', 'business_case', 'valg_af_udbudsform', 'udbudsplan', 'idekort', 'opstartsplan', 'risikovurdering', 'implementering'];
  const confidential = async (who: TestMember) => {
    const sheets = await Promise.all(worksheets.map((key) => open(key, who)));
    return sheets.flatMap(({ template }) => template.sections.flatMap(({ fields }: { fields: { confidential?: boolean }[] }) => fields.filter((field) => field.confidential)));
  };
  expect((await confidential(mette)).length).toBeGreaterThan(0);
  expect(await confidential(reader)).toEqual([]);
});
