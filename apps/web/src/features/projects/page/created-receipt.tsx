import type { ProjectView } from '@nybrud/contracts';
import { Button, Live, Receipt } from '@nybrud/ui';
import { formatDateTime } from '@nybrud/ui/formats';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../../lib/text.ts';
import { currentPhaseOf } from './phase-words.ts';
import { TOOLS_ID } from './phase-tools.tsx';
import styles from './page.module.css';

type Props = { project: ProjectView; onAddPerson: () => void; onSetDue: () => void; onClose: () => void };

/** The project is made: what, when, and three ways to go on. */
export function CreatedReceipt({ project, onAddPerson, onSetDue, onClose }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const dueOn = currentPhaseOf(project)?.dueOn;
  const step = (label: string, onClick: () => void) => (
    <Button variant="text" onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <div className={styles.receipt} data-no-print>
      <Announced>{t('Projektet er oprettet')}</Announced>
      <Receipt
        level={2}
        title={t('Projektet er oprettet')}
        facts={[
          { term: t('Hvornår'), value: formatDateTime(project.createdAt, locale) },
          { term: t('Oprettet af'), value: project.createdBy },
          { term: t('Spor'), value: pick(project.track.label) },
        ]}
        nextTitle={t('Det kan du gøre nu')}
        next={[
          step(t('Føj personer til holdet'), onAddPerson),
          step(dueOn ? t('Ret fristen for fasen') : t('Sæt en frist for fasen'), onSetDue),
          step(t('Se fasens værktøjer'), () => document.getElementById(TOOLS_ID)?.focus()),
        ]}
        actions={<Button onClick={onClose}>{t('Luk kvitteringen')}</Button>}
      />
    </div>
  );
}

/** The heading of the page has the focus, so the good news is said beside it. */
function Announced({ children }: { children: string }) {
  const [isSaid, say] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => say(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return <Live className="vh">{isSaid && children}</Live>;
}
