import type { ProjectView } from '@nybrud/contracts';
import { Disclosure, LinkList } from '@nybrud/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../lib/text.ts';
import { type ProjectKey, projectWorksheetsQuery } from '../projects.queries.ts';

/** The tools of other phases: what was answered earlier can be read and corrected, and what comes later be prepared. */
export function OtherTools({ projectKey, tools }: { projectKey: ProjectKey; tools: ProjectView['current']['tools'] }) {
  const { t } = useTranslation();
  const pick = useText();
  const { data: worksheets = [] } = useQuery(projectWorksheetsQuery(projectKey));
  const others = worksheets.filter(({ key }) => !tools.some((tool) => tool.key === key));
  if (others.length === 0) return null;
  const items = others.map(({ key, label, progress }) => ({
    label: pick(label),
    href: `/${projectKey.tenant}/projekter/${projectKey.projectId}/vaerktoejer/${key}`,
    detail: progress.total > 0 ? t('{{answered}} af {{total}} besvaret', progress) : undefined,
  }));
  const contacts = { label: t('Kontaktlog'), href: `/${projectKey.tenant}/projekter/${projectKey.projectId}/kontaktlog` };
  return (
    <Disclosure title={t('Værktøjer i andre faser')}>
      <LinkList items={[...items, contacts]} />
    </Disclosure>
  );
}
