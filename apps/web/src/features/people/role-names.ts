import { useSuspenseQuery } from '@tanstack/react-query';
import { catalogueQuery } from '../../lib/session.queries.ts';
import { useText } from '../../lib/text.ts';

/** The roles of an organisation as choices, and the names of those that somebody has. */
export function useRoles(tenant: string) {
  const pick = useText();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(tenant));
  const options = catalogue.organisationRoles.map(({ key, label, help }) => ({ value: key, label: pick(label), hint: pick(help) }));
  const nameOf = (key: string) => options.find(({ value }) => value === key)?.label ?? key;
  return { options, names: (keys: readonly string[]) => keys.map(nameOf).join(', ') };
}
