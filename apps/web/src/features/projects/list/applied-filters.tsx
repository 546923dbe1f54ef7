import { Icon } from '@nybrud/ui';
import { useTranslation } from 'react-i18next';
import { type FilterName, useFilterChoices } from './filter-choices.ts';
import styles from './list.module.css';
import type { ListProps } from './list-props.ts';
import { changed } from './projects-search.ts';

const CHIPS: FilterName[] = ['fase', 'omraade', 'status', 'mine'];

/** The filters in force, each a button that takes it away. */
export function AppliedFilters({ tenant, search, onSearch, onSearchRemoved }: ListProps & { onSearchRemoved: () => void }) {
  const { t } = useTranslation();
  const choices = useFilterChoices(tenant);
  const chips = CHIPS.filter((name) => search[name]).map((name) => {
    const { label, options } = choices[name];
    const chosen = options.find(({ value }) => value === String(search[name]))?.label ?? String(search[name]);
    return { name, text: name === 'mine' ? chosen : t('{{filter}}: {{value}}', { filter: label, value: chosen }) };
  });
  const words = search.soeg ? [{ name: 'soeg' as const, text: t('Søgning: {{value}}', { value: search.soeg }) }] : [];
  const all = [...words, ...chips];
  if (all.length === 0) return null;
  const remove = (name: FilterName | 'soeg') => {
    if (name === 'soeg') onSearchRemoved();
    onSearch(changed(search, { [name]: '' }));
  };
  return (
    <ul className={styles.applied} aria-label={t('Valgte filtre')}>
      {all.map(({ name, text }) => (
        <li key={name}>
          <button type="button" className={styles.remove} onClick={() => remove(name)}>
            <span className="vh">{t('Fjern filteret')} </span>
            {text}
            <Icon name="close" className={styles.cross} />
          </button>
        </li>
      ))}
    </ul>
  );
}
