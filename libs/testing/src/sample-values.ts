import { randomUUID } from 'node:crypto';
import { documentOf, type FieldType } from '@nybrud/domain';

type Choice = { key: string };
export type Asked = {
  key: string; type: FieldType; options?: readonly Choice[] | undefined; optionsSource?: string | undefined; columns?: readonly Asked[] | undefined; minItems?: number | undefined;
  pattern?: string | undefined; mustEqual?: string | undefined;
};
export type Around = { lists: Readonly<Record<string, readonly Choice[]>>; itemFields: (type: FieldType) => readonly Asked[]; memberId: string; fileId?: string };

const LATER = '2027-11-24';

/** An answer that fills the field: of the right kind, and as short as that can be. A choice with nothing to choose from is set aside. */
export function sampleAnswer(field: Asked, around: Around): object {
  const value = sample(field, around, false);
  return value === undefined ? { kind: 'not_relevant', reason: 'Organisationen har ingen liste endnu' } : { kind: 'value', value };
}

type Make = (field: Asked, around: Around, inTable: boolean) => unknown;
const first = ({ options, optionsSource, mustEqual }: Asked, { lists }: Around): string | undefined =>
  mustEqual ?? (options ?? (optionsSource === undefined ? [] : lists[optionsSource]) ?? [])[0]?.key;

const makers: Partial<Record<FieldType, Make>> = {
  short_text: ({ pattern }) => (pattern ? '12345678' : 'Kort tekst'),
  rich_text: () => documentOf('Løbende tekst'),
  number: () => 5,
  money: () => 100_000,
  date: () => LATER,
  period: () => ({ from: '2026-11-24' }),
  yes_no: ({ mustEqual }) => mustEqual ?? 'ja',
  choice: first,
  multi_choice: (field, around) => {
    const chosen = first(field, around);
    return chosen === undefined ? undefined : [chosen];
  },
  rating: (_field, _around, inTable) => (inTable ? 3 : { score: 3, reason: 'Fordi' }),
  person: (_field, { memberId }) => ({ memberId }),
  file: (_field, { fileId }) => (fileId === undefined ? undefined : { documentId: fileId }),
  link: () => ({ title: 'Rapport', url: 'https://rapport.example/' }),
};

function sample(field: Asked, around: Around, inTable: boolean): unknown {
  const make = makers[field.type];
  return make ? make(field, around, inTable) : Array.from({ length: field.minItems ?? 1 }, () => ({ id: randomUUID(), ...row(field, around) }));
}

function row({ type, columns }: Asked, around: Around) {
  const items = columns ?? around.itemFields(type);
  return Object.fromEntries(items.filter(({ key }) => type !== 'timeline' || key !== 'period').map((item) => [item.key, sample(item, around, true)]));
}
