/** Hard: no decision can be asked for. Soft: it can, with a reason that the deciders read. */
export type Force = 'hard' | 'soft';

/** The thing that is missing, with what is needed to link to it. */
export type BlockerSubject =
  | { kind: 'worksheet'; worksheetKey: string; worksheetId: string | null }
  | { kind: 'field'; worksheetKey: string; worksheetId: string; sectionKey: string; fieldKey: string }
  | { kind: 'shared_field'; fieldKey: string }
  | { kind: 'document'; phaseKey: string; index: number }
  | { kind: 'task'; taskId: string }
  | { kind: 'register_row'; registerKey: string; rowId: string }
  | { kind: 'register'; registerKey: string }
  | { kind: 'question'; questionKey: string }
  | { kind: 'criterion'; phaseKey: string; index: number }
  | { kind: 'gate'; gateKey: string }
  | { kind: 'declarations'; worksheetKey: string; fieldKey: string }
  | { kind: 'role'; role: string };

export type BlockerReason =
  | 'not_started' | 'not_filled_in' | 'not_refreshed' | 'not_discussed' | 'not_signed' | 'not_known' | 'not_attached' | 'not_done' | 'not_shared'
  | 'too_few_firms' | 'not_answered' | 'reason_missing' | 'not_confirmed' | 'not_decided' | 'not_declared' | 'nobody_has_it';

/** One missing thing: what, why, how hard, whose move it is and since when. */
export type Blocker = {
  /** Stable for one thing at one gate, so that a reason or a condition can name it. */
  id: string;
  subject: BlockerSubject;
  reason: BlockerReason;
  force: Force;
  /** Null when nobody in particular has it. */
  holderId: string | null;
  since: string;
};

export const blockerId = (subject: BlockerSubject, reason: BlockerReason): string => [...Object.values(subject), reason].join(':');
