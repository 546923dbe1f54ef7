import { worksheetTemplatesOf } from '@nybrud/content';
import type { ProjectView } from '@nybrud/contracts';
import { type PhaseRow, phaseStatuses, type ProcessModel } from '@nybrud/domain';
import { labelOfPhase } from './process-model.ts';
import type { ProjectRecord } from './projects.repository.ts';

/**
 * In the order of the track; phases that the track leaves out stand last, in the order of the model. A phase that the model no longer has
 * is shown when the project has been in it.
 */
export function presentPhases(model: ProcessModel, phases: ProjectRecord['phases']): ProjectView['phases'] {
  const isShown = ({ phaseKey, openedOn }: PhaseRow) => openedOn !== null || model.phases.some(({ key }) => key === phaseKey);
  const rows = phases.filter(isShown);
  const statuses = phaseStatuses(rows);
  const place = (key: string) => rows.find(({ phaseKey }) => phaseKey === key)?.position ?? 100 + model.phases.findIndex((phase) => phase.key === key);
  return rows
    .map(({ phaseKey, position, openedOn, closedOn, dueOn }) => ({
      key: phaseKey, label: labelOfPhase(model, phaseKey), number: position, status: statuses.get(phaseKey) ?? 'to_come', openedOn, closedOn, dueOn,
    }))
    .sort((a, b) => place(a.key) - place(b.key));
}

/** What the phase is about: its tools, and what will be asked at its decision point. */
export function presentCurrentPhase(model: ProcessModel, key: string | undefined): ProjectView['current'] {
  const phase = model.phases.find((one) => one.key === key);
  if (!phase) return { key: '', help: { da: '', en: '' }, tools: [], questions: [] };
  const templates = worksheetTemplatesOf(model);
  const tools = phase.tools.flatMap((tool) => templates.filter((template) => template.key === tool));
  return {
    key: phase.key,
    help: phase.help,
    tools: tools.map(({ key: tool, label, help }) => ({ key: tool, label, help })),
    questions: phase.gateQuestions.map(({ key: question, question: text }) => ({ key: question, question: text })),
  };
}
