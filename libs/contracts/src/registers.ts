import { contentKey, declarationStatuses, register } from '@nybrud/domain';
import { z } from 'zod';
import { day, moment, textView } from './shapes.ts';
import { answerView } from './worksheets.ts';

export const registerParams = z.object({ projectId: z.uuid(), registerKey: contentKey });
export type RegisterParams = z.infer<typeof registerParams>;

/** One entry of a register, as a row. Its page is that of a worksheet. */
export const registerEntryView = z
  .object({
    instance: z.uuid(),
    answers: z.record(z.string(), answerView),
    missing: z.array(z.object({ fieldKey: z.string(), reason: z.string() })),
    begunAt: moment,
    can: z.object({ edit: z.boolean() }),
  })
  .meta({ id: 'RegisterEntry' });
export type RegisterEntryView = z.infer<typeof registerEntryView>;

/** A register of a project, newest entry first. An entry in which nobody has written anything is not in it. */
export const registerView = z
  .object({
    project: z.object({ id: z.uuid(), title: z.string() }),
    form: register,
    entries: z.array(registerEntryView),
    can: z.object({ add: z.boolean() }),
  })
  .meta({ id: 'Register' });
export type RegisterView = z.infer<typeof registerView>;

/** Whether a person has declared their impartiality, and until when it holds. */
export const declarationView = z
  .object({
    memberId: z.uuid(),
    name: z.string(),
    roles: z.array(textView),
    status: z.enum(declarationStatuses),
    validTo: day.nullable(),
    isOwn: z.boolean(),
    can: z.object({ open: z.boolean(), assess: z.boolean() }),
  })
  .meta({ id: 'Declaration' });
export type DeclarationView = z.infer<typeof declarationView>;

export const declarationsView = z
  .object({ project: z.object({ id: z.uuid(), title: z.string() }), label: textView, help: textView, entries: z.array(declarationView) })
  .meta({ id: 'Declarations' });
export type DeclarationsView = z.infer<typeof declarationsView>;
