import type { ProjectView } from '@nybrud/contracts';
import { Button, Live, Section } from '@nybrud/ui';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectKey } from '../projects.queries.ts';
import styles from './page.module.css';
import { TeamRow, type TeamMember } from './team-row.tsx';

const AddPersonDialog = lazy(() => import('./add-person-dialog.tsx').then((module) => ({ default: module.AddPersonDialog })));
const RemovePersonDialog = lazy(() => import('./remove-person-dialog.tsx').then((module) => ({ default: module.RemovePersonDialog })));

type Props = { projectKey: ProjectKey; project: ProjectView; isAdding: boolean; onAdding: (isAdding: boolean) => void };

/** Who is in, and as what. */
export function ProjectTeam({ projectKey, project: { team, can }, isAdding, onAdding }: Props) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<TeamMember>();
  const { said, adder, tell } = useDone();
  const added = () => {
    onAdding(false);
    tell(t('Personen er føjet til holdet'));
  };
  const removed = ({ name }: TeamMember) => {
    setLeaving(undefined);
    tell(t('{{name}} er fjernet fra holdet', { name }));
  };
  return (
    <Section title={t('Holdet')}>
      <Live className="vh">{said}</Live>
      {team.length === 0 && <p className="muted">{t('Der er ingen på holdet endnu.')}</p>}
      <ul className={styles.team}>
        {team.map((member) => (
          <TeamRow key={member.id} member={member} onRemove={can.manageTeam ? () => setLeaving(member) : undefined} />
        ))}
      </ul>
      {can.manageTeam && (
        <Button ref={adder} className={styles.after} icon="plus" onClick={() => onAdding(true)}>
          {t('Tilføj person')}
        </Button>
      )}
      <Suspense fallback={null}>
        {isAdding && can.manageTeam && <AddPersonDialog projectKey={projectKey} onAdded={added} onClose={() => onAdding(false)} />}
        {leaving && (
          <RemovePersonDialog projectKey={projectKey} member={leaving} onRemoved={() => removed(leaving)} onClose={() => setLeaving(undefined)} />
        )}
      </Suspense>
    </Section>
  );
}

/** What was done is said aloud, and the focus goes to the button below the list: the row it came from may be gone. */
function useDone() {
  const [said, tell] = useState('');
  const adder = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said) adder.current?.focus();
  }, [said]);
  return { said, adder, tell };
}
