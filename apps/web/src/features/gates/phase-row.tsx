import type { ProjectView } from '@nybrud/contracts';
import { Badge, Button } from '@nybrud/ui';
import { TextArea } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { tKey, useText } from '../../lib/text.ts';
import styles from './gates.module.css';
import { usePhaseAct } from './gates.mutations.ts';
import { type ProjectKey } from './gates.queries.ts';

type Phase = ProjectView['phases'][number];
type Act = 'open' | 'reopen' | 'skip';

const states = {
  done: tKey('Afsluttet'), done_before: tKey('Gjort før Nybrud'), current: tKey('I gang'), to_come: tKey('Kommer senere'), not_relevant: tKey('Ikke relevant for sporet'),
} satisfies Record<Phase['status'], string>;
const acts = { open: tKey('Tag fasen op nu'), reopen: tKey('Genåbn fasen'), skip: tKey('Spring fasen over') } satisfies Record<Act, string>;

/** What can be done with a phase as it stands. */
function actsOf({ status, number }: Phase): Act[] {
  if (number === null) return [];
  if (status === 'to_come') return ['open', 'skip'];
  if (status === 'done_before') return ['open'];
  return status === 'current' ? ['skip'] : ['reopen'];
}

/** A phase, and what those allowed can do with it: leaving out and taking up again are explained. */
export function PhaseRow({ projectKey, phase }: { projectKey: ProjectKey; phase: Phase }) {
  const { t } = useTranslation();
  const pick = useText();
  const act = usePhaseAct(projectKey);
  const [chosen, setChosen] = useState<Act>();
  const [reason, setReason] = useState('');
  const done = () => {
    setChosen(undefined);
    setReason('');
  };
  const carryOut = (kind: Act) => act.mutate({ phaseKey: phase.key, act: kind === 'open' ? { act: kind } : { act: kind, reason } }, { onSuccess: done });
  return (
    <li className={styles.part}>
      <span className={styles.line}>
        <span><span className={styles.name}>{pick(phase.label)}</span></span>
        <Badge tone={phase.status === 'current' ? 'info' : phase.status === 'done' ? 'ok' : 'neutral'}>{t(states[phase.status])}</Badge>
      </span>
      <span className={styles.acts}>
        {actsOf(phase).map((kind) => (
          <Button key={kind} small isBusy={act.isPending && chosen === kind} onClick={() => (kind === 'open' ? carryOut(kind) : setChosen(kind))}>{t(acts[kind])}</Button>
        ))}
      </span>
      {chosen && (
        <div className={styles.part}>
          <TextArea label={t('Hvorfor?')} name={`${phase.key}:reason`} rows={2} maxLength={2000} value={reason} onChange={setReason} />
          <span className={styles.acts}>
            <Button variant="primary" small disabled={reason.trim() === ''} isBusy={act.isPending} onClick={() => carryOut(chosen)}>{t(acts[chosen])}</Button>
            <Button small onClick={done}>{t('Lad være')}</Button>
          </span>
        </div>
      )}
      <ProblemNote error={act.error} />
    </li>
  );
}
