import { Button, EmptyState } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';
import { ProjectBoard } from './project-board.tsx';
import { ProjectTable } from './project-table.tsx';
import type { ListProps } from './list-props.ts';
import { withoutFilters } from './projects-search.ts';
import type { ProjectPages } from './use-project-pages.ts';

export function FoundProjects({ pages: { projects, total, isOld, more }, ...props }: ListProps & { pages: ProjectPages }) {
  const { t } = useTranslation();
  const { search, onSearch } = props;
  if (total === 0) {
    const clear = <Button onClick={() => onSearch(withoutFilters(search))}>{t('Ryd filtre')}</Button>;
    return <EmptyState reason="filtered" title={t('Ingen projekter passer.')} action={clear} />;
  }
  const View = search.visning === 'tavle' ? ProjectBoard : ProjectTable;
  return (
    <div className={styles.found} aria-busy={isOld || undefined}>
      <View {...props} projects={projects} />
      {more && (
        <Button onClick={more.onMore} isBusy={more.isBusy} data-no-print>
          {t('Vis de næste {{number}}', { number: Math.min(total - projects.length, search.visning === 'tavle' ? 100 : 25) })}
        </Button>
      )}
    </div>
  );
}
