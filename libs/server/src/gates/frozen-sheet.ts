import type { WorksheetEnvelope } from '@nybrud/domain';

/** A worksheet as it was sent, and as it was the time before. */
export type FrozenSheet = { key: string; instance: string; no: number; contentSha256: string; envelope: WorksheetEnvelope; before: WorksheetEnvelope | null };
