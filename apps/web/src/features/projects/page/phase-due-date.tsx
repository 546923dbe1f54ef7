import type { ProjectStatus } from '@nybrud/contracts';
import { Button, Live } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/text.ts';
import { DueDay } from '../due-day.tsx';
import type { ProjectKey } from '../projects.queries.ts';
import { useOpener } from './use-opener.ts';
import type { ProjectPhase } from './phase-words.ts';
import styles from './page.module.css';

const DueDateForm = lazy(() => import('./due-date-form.tsx').then((module) => ({ default: module.DueDateForm })));

type Props = {
  projectKey: ProjectKey;
  phase: ProjectPhase;
  status: ProjectStatus;
  mayEdit: boolean;
  isEditing: boolean;
  onEditing: (isEditing: boolean) => void;
};

/** When the phase is due; changed where it stands. */
export function PhaseDueDate({ projectKey, phase, status, mayEdit, isEditing, onEditing }: Props) {
  const { t } = useTranslation();
  const { said, say } = useSaved();
  const opener = useOpener(isEditing);
  const close = () => onEditing(false);
  const saved = (dueOn: string | null) => {
    say(dueOn);
    close();
  };
  return (
    <>
      <Live className="vh">{said}</Live>
      {isEditing && mayEdit ? (
        <Suspense fallback={null}>
          <DueDateForm projectKey={projectKey} phase={phase} onSaved={saved} onCancel={close} />
        </Suspense>
      ) : (
        <div className={styles.due}>
          <span>
            <strong>{t('Frist for fasen')}</strong> <DueDay dueOn={phase.dueOn} status={status} />
          </span>
          {mayEdit && (
            <Button ref={opener} small onClick={() => onEditing(true)}>
              {phase.dueOn ? t('Ret frist') : t('Sæt frist')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** What is read aloud once it is saved; the eye sees the new day where the old one stood. */
function useSaved() {
  const { t } = useTranslation();
  const locale = useLanguage();
  const [said, setSaid] = useState('');
  const say = (dueOn: string | null) => setSaid(dueOn ? t('Fristen er gemt: {{day}}', { day: formatDate(dueOn, locale) }) : t('Fristen er fjernet'));
  return { said, say };
}
