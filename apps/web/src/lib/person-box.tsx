import type { MemberView } from '@nybrud/contracts';
import { ComboBox, type FieldWords } from '@nybrud/ui/forms';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleSearchQuery } from './people-search.ts';
import { useSettled } from './use-settled.ts';

export type ChosenPerson = Pick<MemberView, 'id' | 'name' | 'title'>;

type Props = FieldWords & {
  tenant: string;
  name: string;
  ref?: Ref<HTMLInputElement>;
  chosen: string | undefined;
  /** Known from before, so that the name can be shown before any search. */
  known?: ChosenPerson | undefined;
  onChoose: (person: ChosenPerson | undefined) => void;
};

/** Somebody of the organisation, found by typing; the server does the finding. */
export function PersonBox({ tenant, chosen, known, onChoose, ...words }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useQuery({ ...peopleSearchQuery(tenant, useSettled(typed)), placeholderData: keepPreviousData });
  const [picked, setPicked] = useState(known);
  const found: ChosenPerson[] = data?.entries ?? [];
  const people = picked && !found.some(({ id }) => id === picked.id) ? [picked, ...found] : found;
  const choose = (id: string | undefined) => {
    const person = people.find((one) => one.id === id);
    setPicked(person);
    setTyped('');
    onChoose(person && { id: person.id, name: person.name, title: person.title });
  };
  // The box keeps what is typed to itself; the letters are heard as they pass.
  const hear = (event: FormEvent) => {
    if (event.target instanceof HTMLInputElement) setTyped(event.target.value.trim());
  };
  return (
    <div onInput={hear}>
      <ComboBox
        {...words}
        options={people.map(asOption)}
        value={chosen}
        onChange={choose}
        onBlur={() => setTyped('')}
        labels={{ open: t('Vis personer'), none: isFetching ? t('Søger …') : t('Ingen i organisationen passer') }}
      />
    </div>
  );
}

// The title is part of the label: the box lets only those through whose label holds what is typed.
const asOption = ({ id, name, title }: ChosenPerson) => ({ value: id, label: title ? `${name}, ${title}` : name });
