import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type TestApi, type TestMember } from '@nybrud/testing';

let api: TestApi;
let mette: TestMember;
let project: string;
beforeAll(async () => {
  api = await startApi();
  mette = await api.aMember(['employee', 'project_lead'], undefined, 'Mette Holm');
  project = `/projects/${(await api.aProject(mette, { need: 'Bedre nætter' })).id}`;
}, 30_000);
afterAll(() => api.close());

const value = (given: unknown) => ({ kind: 'value', value: given });
const text = (words: string) => value({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] });
const milestone = (delmaal: string) => ({ id: '0197a000-0000-4000-8000-000000000001', delmaal });

/** Whatever a save says follows from the answers. */
const STANDING = ['missing', 'openPoints', 'computed', 'progress', 'prefill', 'status', 'state', 'stateSince', 'lastDiscussedOn'] as const;
const standingIn = (body: Record<string, unknown>) => Object.fromEntries(STANDING.map((part) => [part, body[part]]));

/** Saves, and says whether the answer to the save stands on the page that is opened afterwards. */
async function saveAndOpen(sheet: string, field: string, answer: object | null, instance = '') {
  const query = instance && `?instance=${instance}`;
  const path = `${project}/worksheets/${sheet}`;
  const version = (await api.as(mette).get(`${path}${query}`)).body.answers[field]?.version ?? 0;
  const { status, body } = await api.as(mette).put(`${path}/answers/${field}${query}`, { answer, version });
  expect(status).toBe(200);
  const opened = (await api.as(mette).get(`${path}${query}`)).body;
  expect([standingIn(body), body.field]).toEqual([standingIn(opened), opened.answers[field]]);
  return opened;
}

it.each([
  ['ratings that a score is worked out from', 'behovskortlaegning', ['score_vigtighed', 'score_udbredelse'], value({ score: 4, reason: 'Mange' }), value({ score: 2, reason: 'Få' })],
  ['running text, and that it is not relevant', 'behovskortlaegning', ['situation'], text('Beboerne sover dårligt.'), { kind: 'not_relevant', reason: 'Vi ved det' }],
  ['the project’s own text', 'ledelsesforankring', ['formaal'], text('Bedre nætter'), text('Roligere nætter')],
  ['a column of the project', 'behovskortlaegning', ['behov_kort'], value('Nattevagten løber'), value('Beboerne vågner')],
  ['milestones, which lists are made of', 'valg_af_udbudsform', ['delmaal'], value([milestone('Lys på to afdelinger')]), value([milestone('Lys overalt')])],
])('answers a save of %s with what the page says when it is opened again', async (_, sheet, fields, first, second) => {
  for (const field of fields) for (const answer of [first, second, null, first]) if (answer || field !== 'behov_kort') await saveAndOpen(sheet, field, answer);
});

it('does so in an entry of the log of contacts, and in a declaration', async () => {
  const { body: { instance } } = await api.as(mette).post(`${project}/registers/kontaktlog`);
  for (const firm of ['Lysværk ApS', 'Nordlys A/S']) await saveAndOpen('kontaktlog', 'virksomhed', value(firm), instance);
  for (const interests of ['ingen', 'ja_beskriv', 'ingen']) await saveAndOpen('habilitet', 'interesser', value(interests), mette.memberId);
});

it('does so when the answer takes a worksheet up again that was discussed', async () => {
  await saveAndOpen('idekort', 'udloeser', text('Jens'));
  const { status } = await api.as(mette).put(`${project}/worksheets/idekort/state`, { state: 'klar_til_droeftelse' });
  expect(status).toBe(200);
  await saveAndOpen('idekort', 'udloeser', text('Aisha'));
});
