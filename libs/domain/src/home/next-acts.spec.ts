import { expect, it } from '@jest/globals';
import { type LedProject, nextActs } from './next-acts.ts';

const whole: LedProject = { id: 'a', need: 'Beboere sover dårligt', dueOn: '2026-12-01', startedOn: '2026-01-01', teamRoles: ['project_owner', 'need_owner', 'procurement_officer'] };

it('puts the nearest date first', () => {
  const acts = nextActs([whole, { ...whole, id: 'b', dueOn: '2026-11-25' }]);
  expect(acts).toEqual([{ kind: 'phase_due', projectId: 'b', dueOn: '2026-11-25' }, { kind: 'phase_due', projectId: 'a', dueOn: '2026-12-01' }]);
});

it('names each thing that a project lacks', () => {
  const acts = nextActs([{ id: 'c', need: '', dueOn: null, startedOn: '2026-02-01', teamRoles: [] }]);
  expect(acts.map(({ kind }) => kind)).toEqual(['describe_need', 'find_project_owner', 'find_need_owner', 'find_procurement_officer', 'set_due_date']);
});

it('asks nothing of who leads nothing', () => {
  expect(nextActs([])).toEqual([]);
});
