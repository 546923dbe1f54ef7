import { currentProcessModel, roles } from '@nybrud/content';
import type { ActivityEntryView } from '@nybrud/contracts';
import { z } from 'zod';
import type { ActivityRow } from './activity.repository.ts';

/** Names of people, by the id of the person and of the membership. */
export type Names = Map<string, string>;

const facts = z.object({
  memberId: z.string().optional(),
  role: z.string().optional(),
  phaseKey: z.string().optional(),
  fields: z.array(z.string()).optional(),
  dueOn: z.string().nullable().optional(),
});
export const factsOf = (payload: unknown) => facts.catch({}).parse(payload);

export const presentEntry = ({ id, at, name, actorId, payload, project }: ActivityRow, names: Names): ActivityEntryView => ({
  id,
  at: at.toISOString(),
  event: name,
  actor: names.get(actorId ?? '') ?? null,
  project,
  facts: presentFacts(factsOf(payload), names),
});

function presentFacts({ memberId, role, phaseKey, fields, dueOn }: ReturnType<typeof factsOf>, names: Names): ActivityEntryView['facts'] {
  return {
    ...(memberId && { person: names.get(memberId) }),
    ...(role && { role: roles().find(({ key }) => key === role)?.label }),
    ...(phaseKey && { phase: currentProcessModel().phases.find(({ key }) => key === phaseKey)?.label }),
    ...(fields && { fields }),
    ...(dueOn !== undefined && { dueOn }),
  };
}
