import type { ProjectView } from '@nybrud/contracts';
import { useState } from 'react';
import { fieldFaults } from '../../../lib/problem-texts.ts';
import { useCreateProject } from '../projects.queries.ts';
import { type Faults, faultsOn, firstFaultyStep, judge, type Step } from './project-body.ts';
import { useDraft } from './use-draft.ts';

type Options = { tenant: string; memberId: string; step: Step; onStep: (step: Step) => void; onCreated: (project: ProjectView) => void };

/** The three steps together: the draft, what is wrong with it, and sending it. */
export function useNewProject({ tenant, memberId, step, onStep, onCreated }: Options) {
  const draft = useDraft(tenant, memberId);
  const [faults, setFaults] = useState<Faults>({});
  const [attempt, setAttempt] = useState(0);
  const create = useCreateProject(tenant);

  /** Shows what is wrong, on the step where it stands. */
  const show = (found: Faults) => {
    setFaults(found);
    setAttempt((before) => before + 1);
    const faulty = firstFaultyStep(found);
    if (faulty && faulty !== step) onStep(faulty);
  };
  const send = (idempotencyKey = draft.key) => {
    if (create.isPending) return;
    const { body, faults: found } = judge(draft.values);
    show(found);
    if (!body) return;
    create.mutate(
      { project: body, idempotencyKey },
      {
        onSuccess: (project) => {
          draft.drop();
          onCreated(project);
        },
        onError: (error) => show(fieldFaults(error)),
      },
    );
  };
  const goOn = () => {
    const found = faultsOn(step, judge(draft.values).faults);
    show(found);
    if (Object.keys(found).length === 0) onStep(step === 1 ? 2 : 3);
  };
  return {
    draft,
    faults: faultsOn(step, faults),
    attempt,
    problem: create.error,
    isSending: create.isPending,
    goOn,
    send: () => send(),
    sendAnew: () => send(draft.renewKey()),
  };
}

export type NewProject = ReturnType<typeof useNewProject>;
