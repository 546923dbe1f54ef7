import { LinkTabs } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import type { ListProps } from './list-props.ts';
import { projectsHref } from './projects-search.ts';

export function ViewTabs({ tenant, search: { visning, ...search } }: ListProps) {
  const { t } = useTranslation();
  return (
    <LinkTabs
      label={t('Visning')}
      items={[
        { label: t('Liste'), href: projectsHref(tenant, search), current: visning !== 'tavle' },
        { label: t('Tavle'), href: projectsHref(tenant, { visning: 'tavle', ...search }), current: visning === 'tavle' },
      ]}
    />
  );
}
