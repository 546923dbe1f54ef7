import { describe, expect, it } from '@jest/globals';
import { type WorksheetState, worksheetStates } from '../gates/gate-facts.ts';
import { standingAfter, stateAfterEdit, stepByGate, stepByTeam, type Transition, type WorksheetStep } from './worksheet-steps.ts';

const transitions: Transition[] = [
  { from: 'kladde', to: 'klar_til_droeftelse' }, { from: 'klar_til_droeftelse', to: 'droeftet' }, { from: 'klar_til_droeftelse', to: 'kladde' },
  { from: 'droeftet', to: 'kladde' }, { from: 'droeftet', to: 'indsendt_til_underskrift' }, { from: 'indsendt_til_underskrift', to: 'underskrevet' },
  { from: 'indsendt_til_underskrift', to: 'returneret' }, { from: 'returneret', to: 'kladde' }, { from: 'underskrevet', to: 'kladde' },
];
const waysOf = (rule: typeof stepByTeam) =>
  worksheetStates.flatMap((from) => worksheetStates.filter((to) => rule(transitions, from, to).ok).map((to) => `${from} > ${to}`));
const step = (state: WorksheetState, at: string, more: Partial<WorksheetStep> = {}): WorksheetStep => ({ state, at, byId: 'mette', discussedOn: null, participants: [], ...more });

it('lets the team prepare, discuss and take back, and leaves the rest to the gate', () => {
  expect(waysOf(stepByTeam)).toEqual([
    'kladde > klar_til_droeftelse', 'klar_til_droeftelse > kladde', 'klar_til_droeftelse > droeftet', 'droeftet > kladde', 'returneret > kladde',
  ]);
  expect(stepByTeam(transitions, 'kladde', 'droeftet')).toEqual({ ok: false, refusal: { code: 'worksheet_state_differs', details: { state: 'kladde' } } });
});

it('lets the gate send what was not discussed, since that is a soft rule, and put back what was when it is withdrawn', () => {
  const ways = waysOf(stepByGate);
  expect(ways).toEqual(expect.arrayContaining(['kladde > indsendt_til_underskrift', 'indsendt_til_underskrift > droeftet', 'indsendt_til_underskrift > returneret']));
  expect(ways.filter((way) => way.endsWith('> underskrevet'))).toEqual(['indsendt_til_underskrift > underskrevet']);
});

describe('an edit', () => {
  it.each<[WorksheetState, WorksheetState]>([
    ['kladde', 'kladde'], ['klar_til_droeftelse', 'klar_til_droeftelse'], ['droeftet', 'droeftet'], ['underskrevet', 'kladde'], ['returneret', 'kladde'],
  ])('of a worksheet that is %s leaves it %s', (before, after) => {
    expect(stateAfterEdit(before)).toEqual({ ok: true, value: after });
  });

  it('is refused while the worksheet lies with the deciders', () => {
    expect(stateAfterEdit('indsendt_til_underskrift')).toMatchObject({ ok: false, refusal: { code: 'worksheet_sent' } });
  });
});

it('says where a worksheet stands after its steps, and remembers when it was discussed and that it was signed', () => {
  expect(standingAfter([])).toEqual({ state: 'kladde', since: null, signedBefore: false, discussedAt: null, discussedOn: null, participants: [] });
  const steps = [
    step('droeftet', '2026-10-12T10:00:00.000Z', { discussedOn: '2026-10-12', participants: ['Mette'] }),
    step('underskrevet', '2026-10-20T10:00:00.000Z'), step('kladde', '2026-11-01T10:00:00.000Z'),
  ];
  expect(standingAfter(steps)).toEqual({
    state: 'kladde', since: '2026-11-01T10:00:00.000Z', signedBefore: true, discussedAt: '2026-10-12T10:00:00.000Z', discussedOn: '2026-10-12', participants: ['Mette'],
  });
});
