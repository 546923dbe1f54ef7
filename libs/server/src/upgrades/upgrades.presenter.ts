import { rights } from '@nybrud/content';
import type { UpgradeView } from '@nybrud/contracts';
import { type Actor, canEditProject, effectiveRoles, type Refusal, type Result, type RoleKey, roleKey, type Upgrade } from '@nybrud/domain';
import { labelOfPhase, modelOf } from '../projects/process-model.ts';
import { seesOf } from '../worksheets/viewer.ts';
import type { UpgradeRecord } from './upgrades.repository.ts';

/** `planned` is the upgrade to the newest version, or why there can be none; `isGateOut`: not while a decision is being made. */
export type DryRun = { to: number; planned: Result<Upgrade>; isGateOut: boolean };

export function presentUpgrade(actor: Actor, project: UpgradeRecord, run: DryRun | null): UpgradeView {
  const roles = rolesIn(actor, project);
  const { id, title, processModelVersion: from } = project;
  return {
    project: { id, title },
    from,
    to: run?.to ?? null,
    obstacle: run && presentObstacle(project, obstacleOf(run)),
    changes: run?.planned.ok ? presentChanges(run.planned.value, { ...actor, project: { id, roles, lead: null } }) : null,
    can: { upgrade: canEditProject(rights(), roles) },
  };
}

/** A question that one may not read is not told of. */
function presentChanges({ changes }: Upgrade, actor: Actor): UpgradeView['changes'] {
  const sees = seesOf(actor);
  return { ...changes, fields: changes.fields.filter(({ confidential, formKey }) => !confidential || sees(formKey, '')) };
}

function obstacleOf({ planned, isGateOut }: DryRun): Refusal | null {
  if (!planned.ok) return planned.refusal;
  return isGateOut ? { code: 'gate_under_decision' } : null;
}

function presentObstacle(project: UpgradeRecord, obstacle: Refusal | null): UpgradeView['obstacle'] {
  if (!obstacle) return null;
  const phase = obstacle.details?.['phase'];
  return { code: obstacle.code, phase: typeof phase === 'string' ? labelOfPhase(modelOf(project), phase) : null };
}

const isRole = (role: string): role is RoleKey => roleKey.safeParse(role).success;

const rolesIn = ({ roles, memberId }: Actor, { team, visibility }: UpgradeRecord): RoleKey[] =>
  effectiveRoles({ organisationRoles: roles, projectRoles: team.filter((one) => one.memberId === memberId).map(({ role }) => role).filter(isRole), visibility });
