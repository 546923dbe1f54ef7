import type { TextView, UpgradeView } from '@nybrud/contracts';
import type { TFunction } from 'i18next';
import { tKey } from '../../../lib/text.ts';

type Changes = NonNullable<UpgradeView['changes']>;
type PhaseChange = Changes['phases'][number];
type QuestionChange = Changes['questions'][number];
type FieldChange = Changes['fields'][number];
type Words = { t: TFunction; pick: (text: TextView) => string };

const phases = {
  added: tKey('Ny fase: {{number}}. {{name}}'),
  removed: tKey('Fasen »{{name}}« er ikke længere med'),
  moved: tKey('Fasen »{{name}}« flytter fra nummer {{wasNumber}} til nummer {{number}}'),
  renamed: tKey('Fasen »{{was}}« kommer til at hedde »{{name}}«'),
} satisfies Record<PhaseChange['kind'], string>;

/** What becomes of a phase, and of its dates. */
export function phaseSentence({ kind, label, was, number, wasNumber, hasDates, isBehind }: PhaseChange, { t, pick }: Words): string {
  const sentence = t(phases[kind], { name: pick(label), was: was ? pick(was) : '', number, wasNumber });
  if (kind === 'removed' && hasDates) return `${sentence}. ${t('Datoerne bliver stående.')}`;
  if (kind === 'added' && isBehind) return `${sentence}. ${t('Projektet er forbi den, så den åbnes kun, hvis I selv gør det.')}`;
  return sentence;
}

const questions = {
  added: tKey('{{phase}}: nyt spørgsmål »{{question}}«'),
  removed: tKey('{{phase}}: spørgsmålet »{{question}}« stilles ikke længere'),
  reworded: tKey('{{phase}}: spørgsmålet »{{was}}« lyder nu »{{question}}«'),
} satisfies Record<QuestionChange['kind'], string>;

export const questionSentence = ({ kind, phase, question, was }: QuestionChange, { t, pick }: Words): string =>
  t(questions[kind], { phase: pick(phase), question: pick(question), was: was ? pick(was) : '' });

const fields = {
  added: tKey('{{form}}: nyt felt »{{field}}«'),
  removed: tKey('{{form}}: feltet »{{field}}« er ikke længere med'),
  reworded: tKey('{{form}}: feltet »{{was}}« kommer til at hedde »{{field}}«'),
  made_required: tKey('{{form}}: feltet »{{field}}« skal nu udfyldes'),
} satisfies Record<FieldChange['kind'], string>;

export function fieldSentence({ kind, form, label, was, required }: FieldChange, { t, pick }: Words): string {
  const sentence = t(fields[kind], { form: pick(form), field: pick(label), was: was ? pick(was) : '' });
  return kind === 'added' && required ? `${sentence}. ${t('Det skal udfyldes.')}` : sentence;
}

const obstacles = {
  gate_under_decision: tKey('Et oplæg ligger til beslutning. Projektet kan opgraderes, når beslutningen er truffet, eller oplægget er trukket tilbage.'),
  open_phase_removed: tKey('Projektet er i fasen »{{phase}}«, som den nye version ikke har. Gør fasen færdig først.'),
  unknown_track: tKey('Den nye version har ikke projektets spor. Skift spor først.'),
} as const;

const isNamed = (code: string): code is keyof typeof obstacles => Object.hasOwn(obstacles, code);

/** Why the project cannot be upgraded as things are. */
export const obstacleSentence = ({ code, phase }: NonNullable<UpgradeView['obstacle']>, { t, pick }: Words): string =>
  isNamed(code) ? t(obstacles[code], { phase: phase ? pick(phase) : '' }) : t('Projektet kan ikke opgraderes lige nu.');
