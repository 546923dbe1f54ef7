import type { ProcessModelsView } from '@nybrud/contracts';
import { Badge, type Column, DataTable, Disclosure, Section } from '@nybrud/ui';
import { formatDate } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../lib/text.ts';

type Version = ProcessModelsView['versions'][number];
type Form = ProcessModelsView['forms'][number];

/** When each version came, and how many projects follow it. */
export function ModelVersions({ versions }: Pick<ProcessModelsView, 'versions'>) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const pick = useText();
  const columns: Column<Version>[] = [
    {
      key: 'version', header: t('Version'), isRowHeader: true,
      cell: ({ version, isCurrent }) => <>{version} {isCurrent && <Badge tone="info">{t('Nye projekter')}</Badge>}</>,
    },
    { key: 'label', header: t('Navn'), cell: ({ label }) => pick(label) },
    { key: 'published', header: t('Udgivet'), cell: ({ publishedAt }) => (publishedAt ? formatDate(publishedAt, locale) : t('Fulgte med Nybrud')) },
    { key: 'projects', header: t('Jeres projekter'), isNumber: true, cell: ({ projects }) => projects },
  ];
  return (
    <Section title={t('Versioner')}>
      <DataTable
        caption={t('Versioner af procesmodellen')} isCaptionHidden label={t('Versioner af procesmodellen')} columns={columns} rows={versions}
        rowKey={({ key, version }) => `${key} ${version}`}
      />
    </Section>
  );
}

/** The worksheets and registers of the newest version. */
export function ModelForms({ forms }: Pick<ProcessModelsView, 'forms'>) {
  const { t } = useTranslation();
  const pick = useText();
  const columns: Column<Form>[] = [
    { key: 'label', header: t('Værktøj'), isRowHeader: true, cell: ({ label }) => pick(label) },
    { key: 'key', header: t('Nøgle'), cell: ({ key }) => <code>{key}</code> },
    { key: 'version', header: t('Version'), isNumber: true, cell: ({ version }) => version },
  ];
  return (
    <Disclosure title={t('Værktøjer i den nyeste version')} detail={forms.length}>
      <DataTable caption={t('Værktøjer i den nyeste version')} isCaptionHidden label={t('Værktøjer i den nyeste version')} columns={columns} rows={forms} rowKey={({ key }) => key} />
    </Disclosure>
  );
}
