import type { ProjectRowView } from '@nybrud/contracts';
import { Board } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { catalogueQuery } from '../../../lib/session.queries.ts';
import { useLanguage, useText } from '../../../lib/text.ts';
import { ProjectStatusBadge } from '../project-status.tsx';
import type { ListProps } from './list-props.ts';

/** The projects by phase, one column each. */
export function ProjectBoard({ tenant, projects }: ListProps & { projects: ProjectRowView[] }) {
  const { t } = useTranslation();
  const pick = useText();
  const card = useCard(tenant);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(tenant));
  const columns = catalogue.processModel.phases.map(({ key, label }, index) => ({
    key,
    title: t('{{number}}. {{phase}}', { number: index + 1, phase: pick(label) }),
    cards: projects.filter(({ phase }) => phase.key === key).map(card),
  }));
  return (
    <>
      <h2 className="vh">{t('Projekter efter fase')}</h2>
      <Board label={t('Projekter efter fase, kan rulles sidelæns')} columns={columns} emptyText={t('Ingen projekter her')} />
    </>
  );
}

function useCard(tenant: string) {
  const { t } = useTranslation();
  const locale = useLanguage();
  return ({ id, title, lead, dueOn, status }: ProjectRowView) => {
    const due = dueOn && t('Frist {{day}}', { day: formatDate(dueOn, locale) });
    return {
      key: id,
      title,
      href: `/${tenant}/projekter/${id}`,
      detail: [lead, due].filter(Boolean).join(' · '),
      status: <ProjectStatusBadge status={status} />,
    };
  };
}
