import { z } from 'zod';

const person = z.object({ id: z.string(), name: z.string(), title: z.string() });

const values = z.object({
  title: z.string(),
  need: z.string(),
  policyArea: z.string(),
  caseNumber: z.string(),
  /** The roles that are asked for by name, each with the person found. */
  asked: z.record(z.string(), person.optional()),
  others: z.array(z.object({ key: z.string(), role: z.string(), person: person.optional() })),
  track: z.string(),
  /** Empty for the first phase of the track. */
  phase: z.string(),
  startedOn: z.string().optional(),
  dueOn: z.string().optional(),
  visibility: z.string(),
});
export type DraftValues = z.infer<typeof values>;

/** `key` goes with every attempt to send the draft, so that a repeated one makes no second project. */
const draft = z.object({ key: z.uuid(), savedAt: z.iso.datetime().optional(), values });
export type Draft = z.infer<typeof draft>;

export const emptyDraft = (today: string): Draft => ({
  key: newKey(),
  values: {
    title: '', need: '', policyArea: '', caseNumber: '', asked: {}, others: [],
    track: 'fuldt', phase: '', startedOn: today, dueOn: undefined, visibility: 'organisation',
  },
});

/** `crypto.randomUUID` is missing where a municipality serves the page without https; random bytes are not. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

/** One draft for each person in each organisation, in this browser only. */
const placeOf = (tenant: string, memberId: string) => `nybrud.kladde.${tenant}.${memberId}`;

export function keptDraft(tenant: string, memberId: string): Draft | undefined {
  try {
    return draft.safeParse(JSON.parse(localStorage.getItem(placeOf(tenant, memberId)) ?? 'null')).data;
  } catch {
    return undefined; // storage is switched off, or holds something else
  }
}

/** False when the browser would not keep it. */
export function keepDraft(tenant: string, memberId: string, kept: Draft): boolean {
  try {
    localStorage.setItem(placeOf(tenant, memberId), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(tenant: string, memberId: string): void {
  try {
    localStorage.removeItem(placeOf(tenant, memberId));
  } catch {
    // nothing was kept
  }
}
