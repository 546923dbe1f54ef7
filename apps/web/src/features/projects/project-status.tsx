import type { ProjectStatus } from '@nybrud/contracts';
import { Badge } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { statusWords } from '../../lib/project-words.ts';

/** How a project stands against the date by which its phase is due, in words. */
export function ProjectStatusBadge({ status }: { status: ProjectStatus }) {
  const { t } = useTranslation();
  const { label, tone } = statusWords[status];
  return <Badge tone={tone}>{t(label)}</Badge>;
}
