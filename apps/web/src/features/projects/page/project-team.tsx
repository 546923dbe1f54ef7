import type { ProjectView } from '@nybrud/contracts';
import { Button, Person, Section } from '@nybrud/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import type { ProjectKey } from '../projects.queries.ts';
import styles from './page.module.css';

const AddPersonDialog = lazy(() => import('./add-person-dialog.tsx').then((module) => ({ default: module.AddPersonDialog })));
const RemovePersonDialog = lazy(() => import('./remove-person-dialog.tsx').then((module) => ({ default: module.RemovePersonDialog })));

type TeamMember = ProjectView['team'][number];
type Props = { projectKey: ProjectKey; project: ProjectView; isAdding: boolean; onAdding: (isAdding: boolean) => void };

/** Who is in, and as what. */
export function ProjectTeam({ projectKey, project: { team, can }, isAdding, onAdding }: Props) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<TeamMember>();
  return (
    <Section title={t('Holdet')}>
      {team.length === 0 && <p className="muted">{t('Der er ingen på holdet endnu.')}</p>}
      <ul className={styles.team}>
        {team.map((member) => (
          <TeamRow key={member.id} member={member} onRemove={can.manageTeam ? () => setLeaving(member) : undefined} />
        ))}
      </ul>
      {can.manageTeam && (
        <Button className={styles.after} icon="plus" onClick={() => onAdding(true)}>
          {t('Tilføj person')}
        </Button>
      )}
      <Suspense fallback={null}>
        {isAdding && can.manageTeam && <AddPersonDialog projectKey={projectKey} onClose={() => onAdding(false)} />}
        {leaving && <RemovePersonDialog projectKey={projectKey} member={leaving} onClose={() => setLeaving(undefined)} />}
      </Suspense>
    </Section>
  );
}

function TeamRow({ member: { name, title, roleLabel }, onRemove }: { member: TeamMember; onRemove: (() => void) | undefined }) {
  const { t } = useTranslation();
  const pick = useText();
  const role = pick(roleLabel);
  return (
    <li className={styles.member}>
      <Person name={name} role={<RoleAndTitle role={role} title={title} />} />
      {onRemove && (
        <Button variant="text" small onClick={onRemove} aria-label={t('Fjern {{name}} som {{role}}', { name, role: role.toLowerCase() })}>
          {t('Fjern')}
        </Button>
      )}
    </li>
  );
}

const RoleAndTitle = ({ role, title }: { role: string; title: string }) => (
  <>
    <span className={styles.line}>{role}</span>
    {title && <span className={styles.line}>{title}</span>}
  </>
);
