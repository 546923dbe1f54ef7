import type { TaskView } from '@nybrud/contracts';
import { Badge, Button, Due, TaskRow, VisuallyHidden } from '@nybrud/ui';
import { daysUntil, formatDate, formatRelativeDay } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../lib/now.ts';
import { useLanguage, useText } from '../../../lib/text.ts';
import styles from './tasks.module.css';

type Props = { task: TaskView; onFinish: () => void; onChange: () => void };

const SOON = 3;

export function ProjectTaskRow({ task, onFinish, onChange }: Props) {
  const { t } = useTranslation();
  const { title, status, can } = task;
  const isOpen = status === 'open';
  const words = isOpen ? t('Markér som færdig') : t('Åbn igen');
  const mayTurn = status === 'dropped' ? can.drop : can.finish;
  return (
    <TaskRow
      title={title}
      reason={<Reason task={task} />}
      detail={isOpen ? <When task={task} /> : <Badge tone={status === 'done' ? 'ok' : 'neutral'}>{status === 'done' ? t('Færdig') : t('Bortfaldet')}</Badge>}
      status={
        <span className={styles.acts}>
          {mayTurn && (
            <Button small onClick={onFinish}>
              {words}
              <VisuallyHidden> {title}</VisuallyHidden>
            </Button>
          )}
          {can.finish && (
            <Button small variant="text" onClick={onChange}>
              {t('Ret')}
              <VisuallyHidden> {title}</VisuallyHidden>
            </Button>
          )}
        </span>
      }
    />
  );
}

/** Whose it is, what waits for it, and what was noted. */
function Reason({ task: { owner, origin, gate, force, note } }: { task: TaskView }) {
  const { t } = useTranslation();
  const pick = useText();
  const bearing = gate && (force === 'hard' ? t('Skal være færdig før {{point}}', { point: pick(gate.label) }) : t('Bør være færdig før {{point}}', { point: pick(gate.label) }));
  return (
    <>
      {[owner.name, origin === 'condition' && t('Betingelse fra en beslutning'), bearing].filter(Boolean).join(' · ')}
      {note && <span className={styles.note}>{note}</span>}
    </>
  );
}

function When({ task: { dueOn } }: { task: TaskView }) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const now = useNow();
  if (!dueOn) return <span className="muted">{t('Ingen frist')}</span>;
  const isSoon = daysUntil(dueOn, now) <= SOON;
  return <Due isSoon={isSoon}>{isSoon ? formatRelativeDay(dueOn, now, locale) : formatDate(dueOn, locale)}</Due>;
}
