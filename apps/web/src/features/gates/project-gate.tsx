import type { GatesView, RequestRowView } from '@nybrud/contracts';
import { Badge, ButtonLink, Section } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';
import { BlockerList } from './blocker-list.tsx';
import styles from './gates.module.css';
import { gatesQuery, type ProjectKey } from './gates.queries.ts';
import { RequestBlock } from './request-block.tsx';

const SHOWN = 6;

/** What the project waits for: its next decision points with what they lack, and what lies with the deciders. */
export function ProjectGate({ projectKey }: { projectKey: ProjectKey }) {
  const { data: { awaited, requests } } = useSuspenseQuery(gatesQuery(projectKey));
  const out = requests.filter(({ state }) => state === 'waiting');
  return (
    <div className={styles.block} id="beslutningspunkt" tabIndex={-1}>
      {out.map((request) => <RequestBlock key={request.id} projectKey={projectKey} request={request} />)}
      {awaited.filter((gate) => !out.some((request) => isAbout(request, gate))).map((gate) => (
        <AwaitedGate key={`${gate.gateKey}/${gate.milestone ?? ''}`} projectKey={projectKey} gate={gate} />
      ))}
    </div>
  );
}

const isAbout = (request: RequestRowView, gate: GatesView['awaited'][number]) => request.gateKey === gate.gateKey && request.milestone === gate.milestone;

function AwaitedGate({ projectKey: { tenant, projectId }, gate }: { projectKey: ProjectKey; gate: GatesView['awaited'][number] }) {
  const { t } = useTranslation();
  const pick = useText();
  const project = `/${tenant}/projekter/${projectId}`;
  const address = `${project}/beslutningspunkt/${gate.gateKey}${gate.milestone === null ? '' : `?delmaal=${gate.milestone}`}`;
  const { met, total } = gate.progress;
  const left = gate.blockers.length - SHOWN;
  return (
    <Section title={t('Før I kan sende: {{met}} af {{total}} krav er opfyldt', { met, total })} intro={`${pick(gate.label)}, ${pick(gate.phase)}`}>
      <div className={styles.part}>
        {gate.blockers.length === 0 && <p><Badge tone="ok">{t('Alt er på plads')}</Badge></p>}
        <BlockerList blockers={gate.blockers.slice(0, SHOWN)} project={project} gate={address} />
        {left > 0 && <p className={styles.muted}>{t('Og {{count}} mere. Se dem alle på siden Send til beslutning.', { count: left })}</p>}
        <div><ButtonLink variant={gate.can.send ? 'primary' : 'secondary'} href={address}>{gate.can.send ? t('Send til beslutning') : t('Forbered beslutningen')}</ButtonLink></div>
      </div>
    </Section>
  );
}
