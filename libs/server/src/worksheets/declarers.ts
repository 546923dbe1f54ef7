import { rights } from '@nybrud/content';
import { allows, roleKey, type RoleKey } from '@nybrud/domain';
import type { Ground } from './worksheet-ground.ts';

export type Declarer = { memberId: string; name: string; roles: RoleKey[] };

/** The people of the team who declare their impartiality: those with a role that does something in the project. */
export function declarersOf({ project }: Pick<Ground, 'project'>): Declarer[] {
  return project.people
    .map(({ memberId, name }) => ({ memberId, name, roles: project.team.filter((one) => one.memberId === memberId).flatMap(({ role }) => roleKey.safeParse(role).data ?? []) }))
    .filter(({ roles }) => allows(rights(), roles, 'impartiality_declare', 'full'));
}
