import type { ProjectRowView, ProjectStatus } from '@nybrud/contracts';
import type { BadgeTone, PhaseState } from '@nybrud/ui';
import { tKey } from './text.ts';

type PhaseStatus = ProjectRowView['track'][number];

/** How a phase is drawn. A phase left out by the track is never drawn as missing. */
export const phaseStates = { done: 'done', done_before: 'done', current: 'current', to_come: 'upcoming', not_relevant: 'skipped' } satisfies Record<PhaseStatus, PhaseState>;

/** A project's status in words, and the tone that repeats them. */
export const statusWords = {
  overdue: { label: tKey('Over fristen'), tone: 'bad' },
  due_soon: { label: tKey('Frist inden for en uge'), tone: 'warn' },
  under_way: { label: tKey('I gang'), tone: 'info' },
  no_due_date: { label: tKey('Ingen frist'), tone: 'neutral' },
} satisfies Record<ProjectStatus, { label: string; tone: BadgeTone }>;
