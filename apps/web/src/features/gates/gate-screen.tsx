import type { GateView, RequestRowView } from '@nybrud/contracts';
import { Badge, ButtonLink, InfoNote, Receipt, Section } from '@nybrud/ui';
import { formatDateInText } from '@nybrud/ui/formats';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../lib/page.tsx';
import { useLanguage, useText } from '../../lib/text.ts';
import { BlockerList } from './blocker-list.tsx';
import { GateConfirmations } from './gate-confirmations.tsx';
import { GatePaper } from './gate-paper.tsx';
import { GateQuestions } from './gate-questions.tsx';
import { GateReasons } from './gate-reasons.tsx';
import styles from './gates.module.css';
import { type GateKey, gateQuery } from './gates.queries.ts';
import { SendForm } from './send-form.tsx';

/** Send til beslutning: what is missing, what is written for it, and who decides. */
export function GateScreen(key: GateKey) {
  const { t } = useTranslation();
  const pick = useText();
  const { data: gate } = useSuspenseQuery(gateQuery(key));
  const [sent, setSent] = useState<RequestRowView>();
  const project = `/${key.tenant}/projekter/${key.projectId}`;
  if (sent) return <SentReceipt request={sent} gate={gate} project={project} tenant={key.tenant} />;
  return (
    <div className={styles.page}>
      <PageHead
        title={t('Send til beslutning')} within={[gate.project.title]} lead={[pick(gate.label), pick(gate.phase.label), gate.milestone?.label].filter(Boolean).join(' · ')}
        crumbs={[{ label: t('Projekter'), href: `/${key.tenant}/projekter` }, { label: gate.project.title, href: project }]}
      />
      {gate.request && <InfoNote icon="lock" title={t('Oplægget er sendt')}>{t('Det venter på svar. Du kan følge det på projektets side.')}</InfoNote>}
      <Missing gate={gate} project={project} />
      <GateQuestions gateKey={key} gate={gate} />
      <GateConfirmations gateKey={key} gate={gate} />
      <GatePaper gateKey={key} gate={gate} />
      <GateReasons gateKey={key} gate={gate} />
      <OpenPoints gate={gate} project={project} />
      <SendForm gateKey={key} gate={gate} onSent={setSent} />
    </div>
  );
}

function Missing({ gate, project }: { gate: GateView; project: string }) {
  const { t } = useTranslation();
  const hard = gate.blockers.filter(({ force }) => force === 'hard');
  const { met, total } = gate.progress;
  return (
    <Section title={t('Før I kan sende: {{met}} af {{total}} krav er opfyldt', { met, total })}>
      {hard.length === 0 ? <p><Badge tone="ok">{t('Alt, der skal være på plads, er på plads')}</Badge></p> : <BlockerList blockers={hard} project={project} gate="" />}
    </Section>
  );
}

/** What is not known yet, and by when it will be: the deciders read it. */
function OpenPoints({ gate, project }: { gate: GateView; project: string }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  if (gate.openPoints.length === 0) return null;
  return (
    <Section title={t('Ukendt endnu')}>
      <ul>
        {gate.openPoints.map(({ worksheetKey, fieldKey, label, reason, clarifyBy }) => (
          <li key={`${worksheetKey}.${fieldKey}`}><a href={`${project}/vaerktoejer/${worksheetKey}#${fieldKey}`}>{pick(label)}</a>: {reason} ({t('afklares senest {{day}}', { day: formatDateInText(clarifyBy, locale) })})</li>
        ))}
      </ul>
    </Section>
  );
}

function SentReceipt({ request, gate, project, tenant }: { request: RequestRowView; gate: GateView; project: string; tenant: string }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const first = request.places.find(({ isTurn }) => isTurn)?.person.name ?? '';
  return (
    <Receipt
      title={t('Oplægget er sendt til beslutning')}
      facts={[
        { term: t('Beslutningspunkt'), value: `${pick(gate.label)}, ${pick(gate.phase.label)}` },
        { term: t('Udgave'), value: String(request.round) },
        { term: t('Frist'), value: formatDateInText(request.dueOn, locale) },
      ]}
      nextTitle={t('Hvad sker der nu?')}
      next={[
        t('{{name}} bliver bedt om at beslutte.', { name: first }),
        t('Værktøjerne er låst, til der er svaret. Træk oplægget tilbage, hvis noget skal rettes.'),
        t('Når alle har skrevet under, går projektet videre, og holdet kan se beslutningen.'),
      ]}
      actions={
        <>
          <ButtonLink variant="primary" href={project}>{t('Gå til projektet')}</ButtonLink>
          <a href={`/b/${tenant}/${gate.project.id}/${request.id}`}>{t('Se oplægget, som lederen ser det')}</a>
        </>
      }
    />
  );
}
