import { registers, roles, worksheetTemplatesOf } from '@nybrud/content';
import type { BlockerView, TextView } from '@nybrud/contracts';
import { type Blocker, type BlockerSubject, type Phase, type ProcessModel } from '@nybrud/domain';
import { formFor } from '../worksheets/worksheet-form.ts';
import type { Person } from './approver-slots.ts';
import { daysBetween } from './days-between.ts';
import type { GateGround } from './gate-ground.ts';
import { gateName, labelOfField, labelOfShared } from './names.ts';

type Shown = { ground: GateGround; phase: Phase; people: readonly Person[]; taskTitles: ReadonlyMap<string, string> };
type Named = { label: TextView; within: TextView | null };

/** What is missing, by the names that people know it by, whose move it is and for how many days. */
export const presentBlocker = ({ id, subject, reason, force, holderId, since }: Blocker, shown: Shown): BlockerView => ({
  id, reason, force, since,
  subject: placed(subject, shown.ground),
  ...nameOf(subject, shown),
  holder: shown.people.find(({ memberId }) => memberId === holderId)?.name ?? null,
  days: Math.max(0, daysBetween(since, shown.ground.today)),
});

/** With the instance of the worksheet, and for a shared field the worksheet of the phase where it is answered: what a link needs. */
function placed(subject: BlockerSubject, { rows, project }: GateGround): BlockerView['subject'] {
  if (subject.kind === 'worksheet' || subject.kind === 'field') {
    const { worksheetId, ...rest } = subject;
    return { ...rest, instance: rows.find(({ id }) => id === worksheetId)?.instance ?? '' };
  }
  return subject.kind === 'shared_field' ? { ...subject, ...whereShared(project.model, subject.fieldKey) } : { ...subject };
}

/** The first worksheet that shows the shared field. */
function whereShared(model: ProcessModel, address: string): { worksheetKey?: string; fieldKey: string } {
  for (const template of worksheetTemplatesOf(model)) {
    const field = template.sections.flatMap(({ fields }) => fields).find(({ type, ref }) => type === 'shared' && ref === address);
    if (field) return { worksheetKey: template.key, fieldKey: field.key };
  }
  return { fieldKey: address };
}

const text = (da: string, en: string): TextView => ({ da, en });

function nameOf(subject: BlockerSubject, { ground, phase, taskTitles }: Shown): Named {
  switch (subject.kind) {
    case 'field':
      return { label: labelOfField(formAt(ground, subject.worksheetKey), subject.fieldKey), within: formAt(ground, subject.worksheetKey).label };
    case 'worksheet':
      return { label: formAt(ground, subject.worksheetKey).label, within: null };
    case 'shared_field':
      return { label: labelOfShared(subject.fieldKey), within: null };
    case 'register':
    case 'register_row':
      return { label: registers().find(({ key }) => key === subject.registerKey)?.label ?? text('Register', 'Register'), within: null };
    default:
      return { label: nameInPhase(subject, { ground, phase, taskTitles }), within: null };
  }
}

type InPhase = Exclude<BlockerSubject, { kind: 'field' | 'worksheet' | 'shared_field' | 'register' | 'register_row' }>;

function nameInPhase(subject: InPhase, { ground, phase, taskTitles }: Pick<Shown, 'ground' | 'phase' | 'taskTitles'>): TextView {
  switch (subject.kind) {
    case 'question':
      return phase.gateQuestions.find(({ key }) => key === subject.questionKey)?.question ?? text('Spørgsmål', 'Question');
    case 'criterion':
      return phase.entryCriteria[subject.index]?.label ?? text('Krav', 'Requirement');
    case 'document':
      return phase.deliverables[subject.index]?.label ?? text('Dokument', 'Document');
    case 'gate':
      return gateName(ground.project.model, subject.gateKey);
    case 'role':
      return roles().find(({ key }) => key === subject.role)?.label ?? text('Rolle', 'Role');
    case 'task': {
      const title = taskTitles.get(subject.taskId) ?? '';
      return text(title, title);
    }
    case 'declarations':
      return text('Habilitetserklæringer', 'Declarations of impartiality');
  }
}

function formAt({ rows, project }: GateGround, key: string) {
  const version = rows.find(({ templateKey }) => templateKey === key)?.templateVersion;
  return formFor(project.model, key, version);
}

