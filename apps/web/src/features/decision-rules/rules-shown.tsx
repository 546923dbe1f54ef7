import type { DecisionRulesView } from '@nybrud/contracts';
import { DefinitionList } from '@nybrud/ui';
import { formatMoney } from '@nybrud/ui/formats';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../lib/text.ts';
import { orderOptions } from './rules-words.ts';

/** The rules for those who follow them and cannot change them. */
export function RulesShown({ view: { rules, choices } }: { view: DecisionRulesView }) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const money = (oere: number) => formatMoney(oere, locale);
  const named = (options: DecisionRulesView['choices']['roles'], key: string) => {
    const option = options.find((one) => one.key === key);
    return option ? pick(option.label) : key;
  };
  const added = rules.amountRules.map(({ aboveOere, role }) => t('Over {{amount}}: {{role}}', { amount: money(aboveOere), role: named(choices.roles, role).toLowerCase() }));
  return (
    <DefinitionList
      items={[
        { term: t('Beløbsgrænse'), value: rules.amountLimitOere === null ? t('Ingen') : money(rules.amountLimitOere) },
        { term: t('Flere underskrifter over et beløb'), value: added.join('; ') || t('Ingen') },
        { term: t('Rækkefølge'), value: orderOptions(t).find(({ value }) => value === rules.signingOrder)?.label },
        { term: t('Politisk beslutning'), value: rules.politicalDecisionIn.map((key) => named(choices.phases, key)).join(', ') || t('Ingen') },
        { term: t('Svarfrist'), value: t('{{count}} arbejdsdage', { count: rules.dueWorkingDays }) },
        { term: t('Oplægget udløber efter'), value: t('{{count}} arbejdsdage', { count: rules.expiryWorkingDays }) },
        { term: t('En beslutning kan fortrydes i'), value: t('{{count}} minutter', { count: rules.undoMinutes }) },
      ]}
    />
  );
}
