import type { ProjectView, TextView } from '@nybrud/contracts';
import { formatMoney } from '@nybrud/ui/formats';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { catalogueQuery } from '../../../lib/session.queries.ts';
import { tKey, useLanguage, useText } from '../../../lib/text.ts';

/** The shared fields of a project, in the order they are read. */
export const fieldLabels = {
  title: tKey('Titel'),
  need: tKey('Behovet i én sætning'),
  purpose: tKey('Formål'),
  policyArea: tKey('Fagområde'),
  caseNumber: tKey('Sagsnummer'),
  noveltyDegree: tKey('Nyhedsgrad'),
  estimatedValue: tKey('Anslået kontraktværdi inkl. optioner'),
  developmentBudget: tKey('Ramme til forarbejde og udvikling'),
  purchaseBudget: tKey('Ramme til indkøb og drift'),
  visibility: tKey('Hvem kan se projektet'),
} satisfies Partial<Record<keyof ProjectView, string>>;

export type FieldName = keyof typeof fieldLabels;
export type SharedFields = Pick<ProjectView, FieldName>;

export const fieldNames = Object.keys(fieldLabels).filter((name): name is FieldName => Object.hasOwn(fieldLabels, name));

type Options = { key: string; label: TextView }[];

/** The choices of the fields that have them, in the reader's language. */
export function useFieldOptions(tenant: string) {
  const pick = useText();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(tenant));
  const named = (options: Options) => options.map(({ key, label }) => ({ value: key, label: pick(label) }));
  return { policyArea: named(catalogue.policyAreas), noveltyDegree: named(catalogue.noveltyDegrees), visibility: named(catalogue.visibilities) };
}

/** What stands in a field, as a person reads it. */
export function useShownField(tenant: string): (name: FieldName, value: SharedFields[FieldName]) => string {
  const { t } = useTranslation();
  const locale = useLanguage();
  const options = useFieldOptions(tenant);
  const choices = new Map<FieldName, { value: string; label: string }[]>([
    ['policyArea', options.policyArea], ['noveltyDegree', options.noveltyDegree], ['visibility', options.visibility],
  ]);
  const labelOf = (name: FieldName, key: string) => choices.get(name)?.find(({ value }) => value === key)?.label ?? key;
  return (name, value) => {
    if (value === null || value === '') return t('Ikke udfyldt');
    return typeof value === 'number' ? t('{{amount}} ekskl. moms', { amount: formatMoney(value, locale) }) : labelOf(name, value);
  };
}
