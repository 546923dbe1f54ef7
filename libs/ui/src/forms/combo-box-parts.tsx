import { Button, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { Icon } from '../actions/icon.tsx';
import styles from './combo-box.module.css';
import fieldStyles from './field.module.css';
import type { Option } from './select.tsx';

export const ComboBoxInput = ({ id, openLabel }: { id: string; openLabel: string }) => (
  <div className={styles.row}>
    <Input id={id} className={`${fieldStyles.input} ${styles.input}`} />
    <Button className={styles.arrow ?? ''} aria-label={openLabel}>
      <Icon name="chevronDown" />
    </Button>
  </div>
);

export const ComboBoxChoices = ({ noneText }: { noneText: string }) => (
  <Popover className={styles.popover ?? ''}>
    <ListBox<Option> className={styles.list ?? ''} renderEmptyState={() => <p className={styles.none}>{noneText}</p>}>
      {(option) => <Choice option={option} />}
    </ListBox>
  </Popover>
);

const Choice = ({ option }: { option: Option }) => (
  <ListBoxItem id={option.value} textValue={option.label} className={styles.option ?? ''}>
    <Text slot="label">{option.label}</Text>
    {option.hint && (
      <Text slot="description" className={styles.optionHint}>
        {option.hint}
      </Text>
    )}
  </ListBoxItem>
);
