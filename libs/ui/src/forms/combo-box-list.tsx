/* oxlint-disable jsx-a11y/prefer-tag-over-role -- <datalist> tells neither how many fit nor which is chosen */
import { useEffect, useRef } from 'react';
import { Live } from '../page/live.tsx';
import styles from './combo-box.module.css';
import { optionId } from './combo-box-input.tsx';
import type { Choices } from './use-choices.ts';

type Props = { id: string; labelledBy: string; choices: Choices; value: string | undefined; noneText: string };

/** The focus stays in the box, so a press here must not take it. */
export function ComboBoxList({ id, labelledBy, choices, value, noneText }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' });
  }, [choices.active]);
  return (
    <div className={styles.popover} onPointerDown={(event) => event.preventDefault()}>
      <div ref={list} id={id} role="listbox" tabIndex={-1} aria-labelledby={labelledBy} className={styles.list}>
        {choices.fitting.map((option, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys are answered by the box
          <div
            key={option.value}
            id={optionId(id, index)}
            role="option"
            aria-selected={option.value === value}
            data-active={index === choices.active || undefined}
            className={styles.option}
            onClick={() => choices.choose(option)}
          >
            {option.label}
            {option.hint && <span className={styles.optionHint}>{option.hint}</span>}
          </div>
        ))}
      </div>
      <Live className={styles.none}>{choices.fitting.length === 0 && noneText}</Live>
    </div>
  );
}
