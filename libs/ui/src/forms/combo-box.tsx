import { useId } from 'react';
import { ComboBox as AriaComboBox, FieldError, I18nProvider, Label, Text } from 'react-aria-components';
import { Icon } from '../actions/icon.tsx';
import type { Locale } from '../formats/dates.ts';
import '../overlays/aria-styles.ts';
import { ComboBoxChoices, ComboBoxInput } from './combo-box-parts.tsx';
import { LabelText, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import type { Option } from './select.tsx';

export type ComboBoxProps = FieldWords & {
  name?: string | undefined;
  options: Option[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  onBlur?: (() => void) | undefined;
  disabled?: boolean | undefined;
  labels: {
    /** The button with the arrow: "Vis alle" */
    open: string;
    /** "Ingen passer" */
    none: string;
  };
  locale?: Locale;
};

/** One of a long list, found by typing. */
export function ComboBox({ name, options, value, onChange, onBlur, disabled, labels, locale = 'da', ...words }: ComboBoxProps) {
  const own = useId();
  return (
    <I18nProvider locale={locale === 'da' ? 'da-DK' : 'en-GB'}>
      <AriaComboBox
        className={styles.field ?? ''}
        defaultItems={options}
        value={value ?? null}
        onChange={(key) => onChange(key === null ? undefined : String(key))}
        onBlur={onBlur}
        isDisabled={disabled}
        isInvalid={words.error !== undefined}
        validationBehavior="aria"
        allowsEmptyCollection
      >
        <Words words={words} />
        <ComboBoxInput id={name ?? own} openLabel={labels.open} />
        <ComboBoxChoices noneText={labels.none} />
      </AriaComboBox>
    </I18nProvider>
  );
}

const Words = ({ words }: { words: FieldWords }) => (
  <>
    <Label className={words.isLabelHidden ? 'vh' : styles.label}>
      <LabelText words={words} />
    </Label>
    {words.hint && (
      <Text slot="description" className={styles.hint}>
        {words.hint}
      </Text>
    )}
    <FieldError className={styles.error ?? ''}>
      <Icon name="error" className={styles.errorIcon} />
      {words.error}
    </FieldError>
  </>
);
