import type { Locale } from '../formats/dates.ts';
import { weekNumber } from '../formats/relative-day.ts';
import styles from './drawing.module.css';
import { SvgText } from './svg-text.tsx';
import { middleOf, restDays, shownMonths, shownWeeks, startOf, type TimelineLayout } from './timeline-layout.ts';
import { dayOfNumber } from './timeline-row.ts';

type Props = {
  layout: TimelineLayout;
  today: string;
  words: { today: string; week: string };
  locale: Locale;
  isWorkingDay: (day: string) => boolean;
};

const tags = { da: 'da-DK', en: 'en-GB' } satisfies Record<Locale, string>;

/** What lies under the rows: months, weeks, days of rest and today. */
export function TimelineGround({ layout, today, words, locale, isWorkingDay }: Props) {
  const { unit, head, height, width } = layout;
  const length = layout.dayWidth * 28 > 115 * unit ? 'long' : 'short';
  const month = new Intl.DateTimeFormat(tags[locale], { month: length, year: 'numeric', timeZone: 'UTC' });
  const now = middleOf(layout, today);
  const weeks = shownWeeks(layout);
  const isTight = ((weeks[1] ?? layout.last) - layout.first) * layout.dayWidth < 56 * unit; // then the word needs the room of the next number
  const weekText = (day: number, at: number) => {
    if (at === 1 && isTight) return '';
    return at === 0 ? `${words.week} ${weekNumber(dayOfNumber(day))}` : `${weekNumber(dayOfNumber(day))}`;
  };
  return (
    <g aria-hidden="true">
      {restDays(layout, isWorkingDay).map(({ day, length }) => (
        <rect key={day} className={styles.rest} x={startOf(layout, day)} y={head} width={length * layout.dayWidth} height={height - head} />
      ))}
      {shownMonths(layout).map((day) => (
        <SvgText key={day} text={month.format(new Date(dayOfNumber(day)))} x={startOf(layout, day)} y={10 * unit} unit={unit} look="strong" />
      ))}
      {weeks.map((day, at) => (
        <g key={day}>
          <path className={styles.line} d={`M${startOf(layout, day)} ${head - 8 * unit}V${height}`} />
          <SvgText text={weekText(day, at)} x={startOf(layout, day)} y={32 * unit} unit={unit} look="tiny" />
        </g>
      ))}
      <path className={styles.path} d={`M0 ${head}H${width}`} />
      <path className={styles.now} d={`M${now} ${head - 10 * unit}V${height}`} />
      <rect className={styles.ink} x={now - 22 * unit} y={head - 12 * unit} width={44 * unit} height={18 * unit} rx={3} />
      <text className={`${styles.text} ${styles.tiny} ${styles.onDark}`} x={now} y={head - 3 * unit} textAnchor="middle" dominantBaseline="central">
        {words.today}
      </text>
    </g>
  );
}
