import type { RoleKey } from '../permissions/roles.ts';

export type LedProject = { id: string; need: string; dueOn: string | null; startedOn: string; teamRoles: RoleKey[] };
export type NextActKind = 'phase_due' | 'set_due_date' | 'describe_need' | 'find_need_owner' | 'find_procurement_officer' | 'find_project_owner';
export type NextAct = { kind: NextActKind; projectId: string; dueOn: string | null };

/** Without them a project stalls: nobody owns the need, nobody decides, or purchasing comes too late. */
const MISSING: [RoleKey, NextActKind][] = [
  ['project_owner', 'find_project_owner'],
  ['need_owner', 'find_need_owner'],
  ['procurement_officer', 'find_procurement_officer'],
];

/** What a project's lead should do next, most urgent first: dates by date, then what is missing, oldest project first. */
export function nextActs(projects: LedProject[]): NextAct[] {
  const oldestFirst = [...projects].sort((a, b) => a.startedOn.localeCompare(b.startedOn));
  const dated = oldestFirst.filter(({ dueOn }) => dueOn !== null).sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
  return [
    ...dated.map(({ id, dueOn }): NextAct => ({ kind: 'phase_due', projectId: id, dueOn })),
    ...oldestFirst.flatMap((project) => gaps(project).map((kind): NextAct => ({ kind, projectId: project.id, dueOn: null }))),
  ];
}

function gaps({ need, dueOn, teamRoles }: LedProject): NextActKind[] {
  return [
    ...(need === '' ? (['describe_need'] as const) : []),
    ...MISSING.filter(([role]) => !teamRoles.includes(role)).map(([, kind]) => kind),
    ...(dueOn === null ? (['set_due_date'] as const) : []),
  ];
}
