import { z } from 'zod';
import { day, line, moment } from './shapes.ts';

/** An administrator may name a project that they cannot open themself. */
export const addFourEyesWaiverBody = z.strictObject({ projectId: z.uuid(), reason: line(2000), until: day }).meta({ id: 'AddFourEyesWaiver' });
export type AddFourEyesWaiver = z.infer<typeof addFourEyesWaiverBody>;

/** An exception from four eyes, up to and with a day. */
export const fourEyesWaiverView = z
  .object({ id: z.uuid(), projectId: z.uuid(), reason: z.string(), until: day, isInForce: z.boolean(), givenBy: z.string(), givenAt: moment })
  .meta({ id: 'FourEyesWaiver' });
export type FourEyesWaiverView = z.infer<typeof fourEyesWaiverView>;
export const fourEyesWaiversView = z.array(fourEyesWaiverView);
