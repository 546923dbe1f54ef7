import { roles } from '@nybrud/content';
import type { ProjectView } from '@nybrud/contracts';
import type { ProjectRecord } from './projects.repository.ts';

export const labelOfRole = (key: string) => roles().find((role) => role.key === key)?.label ?? { da: key, en: key };

export const presentTeam = (team: ProjectRecord['team']): ProjectView['team'] =>
  team.map(({ id, memberId, role, name, title }) => ({ id, memberId, name, title, role, roleLabel: labelOfRole(role) }));
