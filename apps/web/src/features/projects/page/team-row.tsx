import type { ProjectView } from '@nybrud/contracts';
import { Button, Person } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import styles from './page.module.css';

export type TeamMember = ProjectView['team'][number];

/** One person in one role. */
export function TeamRow({ member: { name, title, roleLabel }, onRemove }: { member: TeamMember; onRemove: (() => void) | undefined }) {
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
