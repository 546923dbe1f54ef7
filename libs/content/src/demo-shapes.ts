import { contentKey, organisationKind, roleKey, text } from '@nybrud/domain';
import { z } from 'zod';

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);
const exampleAddress = z.email().endsWith('.example');
const words = z.string().trim().min(1);
const days = z.int();

export const demoOrganisation = z.strictObject({
  slug,
  name: words,
  kind: organisationKind,
  contactEmail: exampleAddress,
  contactPhone: z.string().regex(/^\d\d \d\d \d\d \d\d$/),
});
export type DemoOrganisation = z.infer<typeof demoOrganisation>;

export const demoPerson = z.strictObject({
  key: slug,
  name: words,
  email: exampleAddress,
  organisation: slug,
  title: text,
  roles: z.array(roleKey).min(1),
  /** What one sees as this person in two minutes. Without it the person is a colleague, whom nobody can be. */
  card: text.nullable().default(null),
});
export type DemoPerson = z.infer<typeof demoPerson>;

export const demoProject = z.strictObject({
  key: slug,
  organisation: slug,
  title: words.max(200),
  need: words.max(500),
  purpose: z.string().max(5000).default(''),
  policyArea: contentKey,
  track: contentKey,
  phase: contentKey,
  startedDaysAgo: days.min(0),
  dueInDays: days.nullable(),
  visibility: z.enum(['team', 'organisation', 'organisation_and_copi_figures']),
  caseNumber: z.string().max(60).default(''),
  estimatedValueKroner: z.int().positive().optional(),
  team: z.array(z.strictObject({ person: slug, role: roleKey })).min(1),
});
export type DemoProject = z.infer<typeof demoProject>;

/** A project that fills the lists: somebody leads it, and no more is told. */
export const lightProject = demoProject
  .omit({ organisation: true, purpose: true, visibility: true, caseNumber: true, estimatedValueKroner: true, team: true })
  .extend({ lead: slug })
  .transform(({ lead, ...project }): DemoProject => ({
    ...project,
    organisation: 'strandhoej',
    purpose: '',
    visibility: 'organisation',
    caseNumber: '',
    team: [{ person: lead, role: 'project_lead' }],
  }));
