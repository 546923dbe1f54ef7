import { Disclosure, type Filter, FilterBar } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { AppliedFilters } from './applied-filters.tsx';
import { useFilterChoices, type FilterName } from './filter-choices.ts';
import type { ListProps } from './list-props.ts';
import { changed, isFiltered, withoutFilters } from './projects-search.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useTypedSearch } from './use-typed-search.ts';

/** Search and filters over the list, and what of it is in force. */
export function ProjectFilters({ shown, total, ...props }: ListProps & { shown: number; total: number }) {
  const { t } = useTranslation();
  const { search, onSearch } = props;
  const typed = useTypedSearch(search.soeg ?? '', (soeg) => onSearch(changed(search, { soeg })));
  const clear = () => {
    typed.forget();
    onSearch(withoutFilters(search));
  };
  const words = { label: t('Søg i projekter'), value: typed.text, onChange: typed.type };
  const summary = total > 0 && t('Viser {{shown}} af {{total}}', { shown, total });
  const clearing = isFiltered(search) ? { label: t('Ryd filtre'), onClear: clear } : undefined;
  const filters = useFilters(props);
  return (
    <>
      {useIsNarrow() ? (
        <>
          <FilterBar label={t('Søg i projekter')} search={words} summary={summary} />
          <Disclosure title={t('Filtre og sortering')}>
            <FilterBar label={t('Filtre og sortering')} filters={filters} clear={clearing} />
          </Disclosure>
        </>
      ) : (
        <FilterBar label={t('Søg i projekter')} search={words} filters={filters} clear={clearing} summary={summary} />
      )}
      <AppliedFilters {...props} onSearchRemoved={typed.forget} />
    </>
  );
}

function useFilters({ tenant, search, onSearch }: ListProps): Filter[] {
  const { t } = useTranslation();
  const choices = useFilterChoices(tenant);
  const filter = (name: FilterName, all: string): Filter => ({
    key: name,
    label: choices[name].label,
    value: String(search[name] ?? ''),
    options: [{ value: '', label: all }, ...choices[name].options],
    onChange: (value) => onSearch(changed(search, { [name]: value })),
  });
  return [
    filter('fase', t('Alle faser')),
    filter('omraade', t('Alle fagområder')),
    filter('status', t('Alle')),
    filter('mine', t('Alle projekter')),
    filter('sorter', t('Nyeste først')),
  ];
}
