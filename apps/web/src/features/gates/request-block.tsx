import type { RequestRowView } from '@nybrud/contracts';
import { Badge, Button, InfoNote, Section } from '@nybrud/ui';
import { formatDateInText, formatDateTime, formatRelativeDay } from '@nybrud/ui/formats';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../lib/now.ts';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useLanguage, useText } from '../../lib/text.ts';
import styles from './gates.module.css';
import { useRemind } from './gates.mutations.ts';
import { type ProjectKey } from './gates.queries.ts';
import { outcomeWords } from './outcome-words.ts';

const WithdrawDialog = lazy(() => import('./withdraw-dialog.tsx').then(({ WithdrawDialog: component }) => ({ default: component })));
type Props = { projectKey: ProjectKey; request: RequestRowView };

/** A paper with its deciders: who has signed, whose turn it is, and what the sender can do. */
export function RequestBlock({ projectKey, request }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const now = useNow();
  const remind = useRemind(projectKey);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const paper = `/b/${projectKey.tenant}/${projectKey.projectId}/${request.id}`;
  const due = t('Frist {{day}} ({{away}})', { day: formatDateInText(request.dueOn, locale), away: formatRelativeDay(request.dueOn, now, locale) });
  return (
    <Section title={t('Beslutning: {{name}}', { name: pick(request.label) })} intro={`${pick(request.phase)} · ${due}`}>
      <div className={styles.part}>
        <ol className={styles.lines}>{request.places.map((place) => <PlaceLine key={place.place} place={place} />)}</ol>
        {request.changed > 0 && <InfoNote tone="warn" title={t('Ændret efter udsendelse: {{count}} felter', { count: request.changed })}>{t('Den, der beslutter, ser både det, der blev sendt, og det, der står nu. Træk oplægget tilbage, og send en ny udgave, hvis det betyder noget.')}</InfoNote>}
        <p className={styles.muted}>{t('Udgave {{round}}, sendt {{at}} af {{name}}', { round: request.round, at: formatDateTime(request.sentAt, locale), name: request.sentBy })}</p>
        <div className={styles.acts}>
          {request.can.sign && <a className={styles.name} href={paper}>{t('Læs og beslut')}</a>}
          {!request.can.sign && <a href={paper}>{t('Se oplægget')}</a>}
          {request.can.remind && <Button isBusy={remind.isPending} onClick={() => remind.mutate({ requestId: request.id })}>{t('Påmind')}</Button>}
          {request.can.withdraw && <Button onClick={() => setWithdrawing(true)}>{t('Træk tilbage')}</Button>}
        </div>
        {remind.isSuccess && <InfoNote tone="success" isLive>{t('Der er sendt en påmindelse.')}</InfoNote>}
        <ProblemNote error={remind.error} />
        <Suspense>{isWithdrawing && <WithdrawDialog projectKey={projectKey} request={request} onClose={() => setWithdrawing(false)} />}</Suspense>
      </div>
    </Section>
  );
}

function PlaceLine({ place: { person, roleLabel, passedOnBy, deputies, isTurn, signed } }: { place: RequestRowView['places'][number] }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const [deputy] = deputies;
  const notes = [
    roleLabel && pick(roleLabel), passedOnBy && t('uddelegeret af {{name}}', { name: passedOnBy }),
    deputy && t('{{name}} kan underskrive på vegne af til {{day}}', { name: deputy.name, day: formatDateInText(deputy.until, locale) }),
  ].filter(Boolean);
  return (
    <li className={styles.line}>
      <span>
        <span className={styles.name}>{signed ? (signed.onBehalfOf ? t('{{by}} på vegne af {{for}}', { by: signed.by, for: signed.onBehalfOf }) : signed.by) : person.name}</span>
        <span className={styles.muted}>{notes.join(' · ')}</span>
      </span>
      {signed
        ? <Badge tone={signed.outcome === 'go' ? 'ok' : 'info'}>{t('{{outcome}} {{at}}', { outcome: outcomeWords(signed.outcome, t), at: formatDateTime(signed.at, locale) })}</Badge>
        : <Badge tone={isTurn ? 'info' : 'neutral'}>{isTurn ? t('Venter') : t('Senere')}</Badge>}
    </li>
  );
}
