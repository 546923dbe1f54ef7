import type { DecisionView } from '@nybrud/contracts';
import { Badge, DefinitionList, EmptyState, InfoNote, Link, Section } from '@nybrud/ui';
import { formatDateInText, formatDateTime } from '@nybrud/ui/formats';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { useLanguage, useText } from '../../lib/text.ts';
import { DriftList } from './drift-list.tsx';
import styles from './gates.module.css';
import { decisionsQuery, type ProjectKey } from './gates.queries.ts';

/** The log of decisions. Nybrud keeps it, and nobody can change it. */
export function DecisionsScreen({ project: { title }, ...key }: ProjectKey & { project: { title: string } }) {
  const { t } = useTranslation();
  const { data: decisions } = useSuspenseQuery(decisionsQuery(key));
  const project = `/${key.tenant}/projekter/${key.projectId}`;
  return (
    <div className={styles.page}>
      <PageHead
        title={t('Beslutninger')} within={[title]} lead={t('Nybrud fører loggen. Ingen kan rette i den.')}
        crumbs={[{ label: t('Projekter'), href: `/${key.tenant}/projekter` }, { label: title, href: project }]}
      />
      {decisions.length === 0 && <EmptyState title={t('Der er ikke besluttet noget endnu')}>{t('Når et oplæg er besluttet, står det her med underskrifter og det, der blev besluttet.')}</EmptyState>}
      {decisions.map((decision) => <OneDecision key={decision.id} decision={decision} project={project} />)}
    </div>
  );
}

function OneDecision({ decision, project }: { decision: DecisionView; project: string }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const { id, label, phase, outcomeLabel, decidedAt, round, code, conditions, reversed, drift, keyId, recordSha256 } = decision;
  return (
    <div id={id} tabIndex={-1}>
      <Section title={`${pick(phase)}: ${pick(outcomeLabel)}`} intro={pick(label)}>
        <div className={styles.part}>
          {reversed && <InfoNote tone="warn" title={t('Fortrudt')}>{t('{{name}} fortrød beslutningen {{at}}: {{reason}}', { name: reversed.by, at: formatDateTime(reversed.at, locale), reason: reversed.reason })}</InfoNote>}
          {drift.length > 0 && <Badge tone="warn">{t('Ændret efter underskrift')}</Badge>}
          <DefinitionList
            items={[
              { term: t('Besluttet'), value: formatDateTime(decidedAt, locale) },
              { term: t('Underskrifter'), value: <Signatures decision={decision} /> },
              { term: t('Udgave'), value: String(round) },
              { term: t('Kontrolkode'), value: <Link href={`/bevis/${code}`}>{code}</Link> },
            ]}
          />
          <Reason decision={decision} />
          {conditions.length > 0 && (
            <ul>{conditions.map((condition) => <li key={condition.text}>{condition.text} ({condition.owner}, {formatDateInText(condition.dueOn, locale)})</li>)}</ul>
          )}
          {drift.length > 0 && <DriftList drift={drift} project={project} />}
          <details>
            <summary>{t('Forseglingen')}</summary>
            <p className={styles.code}>{t('SHA-256')} {recordSha256}<br />{t('Nøgle')} {keyId}</p>
          </details>
        </div>
      </Section>
    </div>
  );
}

function Signatures({ decision: { signatures } }: { decision: DecisionView }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  return (
    <ul className={styles.lines}>
      {signatures.map(({ name, title, onBehalfOf, at, waived }) => (
        <li key={`${name}${at}`}>
          {[name, title].filter(Boolean).join(', ')}{onBehalfOf && ` ${t('på vegne af {{name}}', { name: onBehalfOf })}`}, {formatDateTime(at, locale)}
          {waived && <> <Badge tone="warn">{t('Undtagelse fra fire øjne')}</Badge></>}
        </li>
      ))}
    </ul>
  );
}

function Reason({ decision: { decision } }: { decision: DecisionView }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  if (decision.outcome === 'go') return decision.note ? <p>{decision.note}</p> : null;
  if (!('reason' in decision)) return null;
  return (
    <>
      <p>{decision.reason}</p>
      {decision.outcome === 'pause' && <p>{t('Tages op igen {{day}}.', { day: formatDateInText(decision.resumeOn, locale) })}</p>}
      {decision.outcome === 'stop' && <p>{t('Det har I lært: {{lesson}}', { lesson: decision.lesson })}</p>}
    </>
  );
}
