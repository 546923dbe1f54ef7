import type { WorksheetView } from '@nybrud/contracts';
import { valueIn } from '@nybrud/domain';
import { useTranslation } from 'react-i18next';
import { useText } from '../../lib/text.ts';

/** What a sheet is called: by its form, or by what it is about where there are several. */
export function useSheetTitle({ template, about, instance, instances, answers }: WorksheetView): string {
  const { t } = useTranslation();
  const pick = useText();
  if (about) return pick(about);
  if (template.kind === 'register') {
    const firm = valueIn(answers['virksomhed']?.answer ?? undefined);
    return typeof firm === 'string' ? firm : t('Ny kontakt');
  }
  if (template.kind === 'request') return t('Anmodning {{number}}', { number: 1 + instances.findIndex((one) => one.instance === instance) });
  return pick(template.label);
}
