import type { DeputyshipView } from '@nybrud/contracts';
import { Badge, type BadgeTone, Button, TaskList, TaskRow, VisuallyHidden } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tKey, useLanguage } from '../../lib/text.ts';
import styles from './deputyships.module.css';

const EndDialog = lazy(() => import('./end-dialog.tsx').then(({ EndDialog: dialog }) => ({ default: dialog })));

const statuses = {
  to_come: { label: tKey('Kommende'), tone: 'neutral' },
  in_force: { label: tKey('Gælder nu'), tone: 'ok' },
  over: { label: tKey('Udløbet'), tone: 'neutral' },
  ended: { label: tKey('Afsluttet'), tone: 'neutral' },
} satisfies Record<DeputyshipView['status'], { label: string; tone: BadgeTone }>;

type Props = { tenant: string; deputyships: DeputyshipView[]; onDone: (text: string) => void };

/** Given and received, the latest first. */
export function DeputyshipList({ tenant, deputyships, onDone }: Props) {
  const { t } = useTranslation();
  const [ending, setEnding] = useState<DeputyshipView>();
  if (deputyships.length === 0) return <p className="muted">{t('Ingen underskriver på andres vegne.')}</p>;
  const ended = ({ deputy, principal }: DeputyshipView) => {
    setEnding(undefined);
    onDone(t('{{deputy}} er ikke længere stedfortræder for {{principal}}.', { deputy: deputy.name, principal: principal.name }));
  };
  return (
    <>
      <TaskList label={t('Stedfortrædere')}>
        {deputyships.map((one) => (
          <Row key={one.id} deputyship={one} onEnd={() => setEnding(one)} />
        ))}
      </TaskList>
      <Suspense fallback={null}>{ending && <EndDialog tenant={tenant} deputyship={ending} onEnded={() => ended(ending)} onClose={() => setEnding(undefined)} />}</Suspense>
    </>
  );
}

function Row({ deputyship, onEnd }: { deputyship: DeputyshipView; onEnd: () => void }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const { principal, deputy, basis, from, to, endedOn, status, can } = deputyship;
  const days = { from: formatDate(from, locale), to: formatDate(endedOn ?? to, locale) };
  const names = { deputy: deputy.name, principal: principal.name };
  return (
    <TaskRow
      title={t('{{deputy}} underskriver for {{principal}}', names)}
      reason={`${from === (endedOn ?? to) ? days.from : t('{{from}} til {{to}}', days)}. ${basis}`}
      status={
        <span className={styles.status}>
          <Badge tone={statuses[status].tone}>{t(statuses[status].label)}</Badge>
          {can.end && (
            <Button small onClick={onEnd}>
              {t('Afslut')}
              <VisuallyHidden> {t('{{deputy}} som stedfortræder for {{principal}}', names)}</VisuallyHidden>
            </Button>
          )}
        </span>
      }
    />
  );
}
