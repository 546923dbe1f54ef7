import { z } from 'zod';
import { day, line } from './shapes.ts';

export const deputyshipParams = z.object({ deputyshipId: z.uuid() });
export type DeputyshipParams = z.infer<typeof deputyshipParams>;

/** Without a principal it is one's own absence. `basis`: why, as it stands on what the deputy signs. */
export const addDeputyshipBody = z
  .strictObject({ principalId: z.uuid().optional(), deputyId: z.uuid('missing'), basis: line(500), from: day, to: day })
  .meta({ id: 'AddDeputyship' });
export type AddDeputyship = z.infer<typeof addDeputyshipBody>;

const person = z.object({ memberId: z.uuid(), name: z.string() });

/** Somebody signs for somebody else, both days included. */
export const deputyshipView = z
  .object({
    id: z.uuid(),
    principal: person,
    deputy: person,
    basis: z.string(),
    from: day,
    to: day,
    /** Ended before its time. */
    endedOn: day.nullable(),
    status: z.enum(['to_come', 'in_force', 'over', 'ended']),
    madeBy: z.string(),
    can: z.object({ end: z.boolean() }),
  })
  .meta({ id: 'Deputyship' });
export type DeputyshipView = z.infer<typeof deputyshipView>;
export const deputyshipsView = z.array(deputyshipView);
