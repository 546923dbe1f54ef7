import type { FieldType, Option } from '@nybrud/domain';
import { parseDate, parseMoney, parseNumber } from '@nybrud/ui/formats';
import { type Around, type Cell, optionsOf } from '../around.ts';

type Given = { cell: Cell; around: Around; today: Date };
type Read = (text: string, given: Given) => unknown;

const yesNo: Record<string, string> = { ja: 'ja', yes: 'ja', nej: 'nej', no: 'nej', 'ved ikke': 'ved_ikke', "don't know": 'ved_ikke' };

const readers: Partial<Record<FieldType, Read>> = {
  short_text: (text) => (text.length <= 200 ? text : undefined),
  number: (text) => parseNumber(text),
  money: (text) => parseMoney(text),
  date: (text, { today }) => parseDate(text, today),
  period: (text, { today }) => periodIn(text, today),
  yes_no: (text) => yesNo[folded(text)],
  choice: (text, { cell, around }) => optionsOf(cell, around).find((option) => isNamed(option, text))?.key,
  rating: (text) => (/^[1-5]$/.test(text) ? Number(text) : undefined),
  person: (text, { around }) => personNamed(text, around),
  link: (text) => (/^https?:\/\/\S+$/i.test(text) ? { title: text.slice(0, 200), url: text } : { title: text.slice(0, 200) }),
};

/** What a pasted text means in a cell of this type; undefined when it cannot be read. */
export const cellFromText = (text: string, given: Given): unknown => readers[given.cell.type]?.(text, given);

const folded = (text: string): string => text.trim().toLocaleLowerCase('da');
const isNamed = ({ key, label }: Option, text: string): boolean => [key, label.da, label.en].some((name) => folded(name) === folded(text));

function personNamed(text: string, { people }: Around) {
  const member = people.find(({ name }) => folded(name) === folded(text));
  return member ? { memberId: member.memberId } : { name: text.slice(0, 200), org: '' };
}

function periodIn(text: string, today: Date) {
  const [from, to, ...more] = text.split(/\s+[-–]\s+|–/).map((day) => parseDate(day, today));
  if (from === undefined || more.length > 0) return undefined;
  if (!/\s[-–]\s|–/.test(text)) return { from };
  return to === undefined || to < from ? undefined : { from, to };
}
