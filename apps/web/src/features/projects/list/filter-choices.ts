import type { TextView } from '@nybrud/contracts';
import type { Filter } from '@nybrud/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statusWords } from '../../../lib/project-words.ts';
import { catalogueQuery } from '../../../lib/session.queries.ts';
import { useText } from '../../../lib/text.ts';
import { type ProjectsSearch, STATUSES } from './projects-search.ts';

export type FilterName = keyof Pick<ProjectsSearch, 'fase' | 'omraade' | 'status' | 'mine' | 'sorter'>;
type Choice = Pick<Filter, 'label' | 'options'>;

/** What each filter is called, and what can be chosen in it. */
export function useFilterChoices(tenant: string): Record<FilterName, Choice> {
  const { t } = useTranslation();
  const pick = useText();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(tenant));
  const named = ({ key, label }: { key: string; label: TextView }) => ({ value: key, label: pick(label) });
  return {
    fase: { label: t('Fase'), options: catalogue.processModel.phases.map(named) },
    omraade: { label: t('Fagområde'), options: catalogue.policyAreas.map(named) },
    status: { label: t('Status'), options: Object.entries(STATUSES).map(([value, status]) => ({ value, label: t(statusWords[status].label) })) },
    mine: { label: t('Vis'), options: [{ value: '1', label: t('Kun mine') }] },
    sorter: {
      label: t('Sortering'),
      options: [
        { value: 'titel', label: t('Titel, A til Å') },
        { value: 'fase', label: t('Fase') },
        { value: 'frist', label: t('Frist, nærmeste først') },
      ],
    },
  };
}
