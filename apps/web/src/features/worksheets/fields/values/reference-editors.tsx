import { TextField } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import type { ValueProps } from '../around.ts';
import styles from '../fields.module.css';
import { Group } from '../group.tsx';
import { partOf } from './part-of.ts';

/** A title and where it leads; the address may be missing. */
export function LinkEditor({ words, name, value, onChange }: ValueProps) {
  const { t } = useTranslation();
  const [title, url] = [partOf(value, 'title') ?? '', partOf(value, 'url') ?? ''];
  const change = (link: { title: string; url: string }) => {
    const address = link.url.trim();
    onChange(address === '' ? { title: link.title } : { title: link.title, url: address });
  };
  return (
    <Group words={words}>
      <div className={styles.pair}>
        <TextField label={t('Navn på siden')} name={name} value={title} onChange={(typed) => change({ title: typed, url })} />
        <TextField label={t('Webadresse')} note={t('valgfrit')} type="url" value={url} onChange={(typed) => change({ title, url: typed })} />
      </div>
    </Group>
  );
}
