import { z } from 'zod';
import { textView } from './shapes.ts';

/** The organisation on whose pages one is, and what one may do there. */
export const organisationView = z
  .object({
    slug: z.string(),
    name: z.string(),
    kind: z.string(),
    contactEmail: z.string(),
    contactPhone: z.string(),
    me: z.object({ memberId: z.uuid(), name: z.string(), title: z.string(), roles: z.array(z.string()) }),
    can: z.object({ createProject: z.boolean(), managePeople: z.boolean(), publishContent: z.boolean() }),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationView>;

const option = z.object({ key: z.string(), label: textView });

/** What may be renamed without code: phases, tracks, roles and the choices of the shared fields. */
export const catalogueView = z
  .object({
    processModel: z.object({
      key: z.string(),
      version: z.int(),
      /** Says that the texts are a proposal, not CO-PI's own. */
      status: textView,
      phases: z.array(z.object({ key: z.string(), label: textView, help: textView })),
      tracks: z.array(z.object({ key: z.string(), label: textView, help: textView, phases: z.array(z.string()) })),
    }),
    organisationRoles: z.array(option.extend({ help: textView })),
    projectRoles: z.array(option.extend({ help: textView })),
    policyAreas: z.array(option),
    noveltyDegrees: z.array(option),
    visibilities: z.array(option),
  })
  .meta({ id: 'Catalogue' });
export type CatalogueView = z.infer<typeof catalogueView>;
