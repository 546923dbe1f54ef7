import styles from './drawing.module.css';
import { wrapWords } from './wrap-words.ts';

type Props = {
  text: string;
  x: number;
  /** The middle of the whole text, or of its first line when `isTop`. */
  y: number;
  unit: number;
  /** Breaks the text when it is wider. */
  width?: number | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  look?: 'strong' | 'muted' | 'tiny' | undefined;
  isTop?: boolean;
};

/** Text in a drawing. Its mark has a name of its own, so a screen reader does not hear the letters again. */
export function SvgText({ text, x, y, unit, width, anchor = 'start', look, isTop = false }: Props) {
  const lines = width === undefined ? [text] : wrapWords(text, width / unit);
  const line = 18 * unit;
  const first = isTop ? y : y - ((lines.length - 1) * line) / 2;
  return (
    <text className={`${styles.text} ${look ? styles[look] : ''}`} textAnchor={anchor} dominantBaseline="central" aria-hidden="true">
      {lines.map((words, at) => (
        <tspan key={`${at}`} x={x} y={first + at * line}>
          {words}
        </tspan>
      ))}
    </text>
  );
}
