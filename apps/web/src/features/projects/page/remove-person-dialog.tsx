import { ConfirmDialog } from '@nybrud/ui/overlays';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../lib/problem-note.tsx';
import { useText } from '../../../lib/text.ts';
import { useRemoveFromTeam } from '../project-changes.ts';
import type { ProjectKey } from '../projects.queries.ts';
import type { TeamMember } from './team-row.tsx';

type Props = { projectKey: ProjectKey; member: TeamMember; onRemoved: () => void; onClose: () => void };

/** Asks, naming the person and the role, before somebody leaves the team. */
export function RemovePersonDialog({ projectKey, member, onRemoved, onClose }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const remove = useRemoveFromTeam(projectKey);
  const words = { name: member.name, role: pick(member.roleLabel).toLowerCase() };
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('Fjern {{name}} som {{role}}?', words)}
      confirmLabel={t('Fjern fra holdet')}
      keepLabel={t('Behold')}
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate(member.id, { onSuccess: onRemoved })}
      onKeep={onClose}
    >
      <p>{t('{{name}} mister de rettigheder i projektet, som rollen giver. I kan tilføje personen igen.', words)}</p>
      <ProblemNote error={remove.error} />
    </ConfirmDialog>
  );
}
