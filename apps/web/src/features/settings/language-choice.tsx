import { RadioGroup } from '@nybrud/ui/forms';
import { useTranslation } from 'react-i18next';
import { useLanguageSwitch } from '../../lib/language-switch.ts';
import { asLanguage } from '../../lib/text.ts';

/** Changes at once; there is nothing to save. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const { language, names, change } = useLanguageSwitch();
  const options = [
    { value: 'da', label: names.da },
    { value: 'en', label: names.en },
  ];
  return (
    <RadioGroup
      name="language"
      label={t('Sprog på siderne')}
      isLabelHidden
      hint={t('Det, du og andre skriver, bliver ikke oversat.')}
      options={options}
      value={language}
      onChange={(chosen) => change(asLanguage(chosen))}
    />
  );
}
