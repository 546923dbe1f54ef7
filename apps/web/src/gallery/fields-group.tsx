import { Progress, Section } from '@nybrud/ui';
import {
  Checkbox, CheckboxGroup, ComboBox, DateField, FilePicker, MoneyField, NumberField, RadioGroup, Select, Switch, TextArea, TextField,
} from '@nybrud/ui/forms';
import { useState } from 'react';
import styles from './gallery.module.css';

const areas = [
  { value: 'aeldre', label: 'Ældre og sundhed' },
  { value: 'skole', label: 'Børn og skole' },
  { value: 'teknik', label: 'Teknik og miljø', hint: 'Også veje og parker' },
];

export const FieldsGroup = () => (
  <Section title="Felter">
    <div className={styles.pair}>
      <Texts />
      <Figures />
      <Choices />
    </div>
  </Section>
);

function Texts() {
  const [title, setTitle] = useState('');
  const [need, setNeed] = useState('Beboere med demens sover dårligt om natten.');
  return (
    <div className="stack">
      <TextField label="Titel" name="titel" hint="Kort, uden produktnavne" value={title} onChange={setTitle} />
      <TextField label="Sagsnr." name="sagsnr" note="valgfrit" isShort value="26/1234" onChange={() => undefined} readOnly />
      <TextArea label="Hvad er problemet?" name="problem" value={need} onChange={setNeed} />
      <TextField
        label="Kontaktmail"
        name="mail"
        type="email"
        error="Skriv en mailadresse, for eksempel mette@fjordby.example."
        value="mette"
        onChange={() =>
        undefined}
      />
    </div>
  );
}

function Figures() {
  const [day, setDay] = useState<string | undefined>('2026-11-23');
  const [ore, setOre] = useState<number | string | undefined>(125_000_000);
  const [hours, setHours] = useState<number | string | undefined>(1250.5);
  return (
    <div className="stack">
      <DateField label="Startdato" name="start" hint="For eksempel 23.11.2026 eller i morgen" value={day} onChange={setDay} />
      <MoneyField label="Budget" name="budget" hint="Ekskl. moms. Du kan skrive 1,25 mio" value={ore} onChange={setOre} />
      <NumberField label="Timer om året" name="timer" unit="timer" value={hours} onChange={setHours} />
    </div>
  );
}

function Choices() {
  const [area, setArea] = useState('');
  const [owner, setOwner] = useState<string>();
  const [kind, setKind] = useState('skole');
  const [many, setMany] = useState<string[]>(['aeldre']);
  const [isOn, setOn] = useState(true);
  return (
    <div className="stack">
      <Select label="Fagområde" name="fagomraade" emptyText="Vælg fagområde" options={areas} value={area} onChange={setArea} />
      <ComboBox
        label="Behovsejer"
        name="behovsejer"
        labels={{ open: 'Vis alle', none: 'Ingen passer' }}
        options={people}
        value={owner}
        onChange={setOwner}
      />
      <RadioGroup label="Spor" name="spor" options={areas} value={kind} onChange={setKind} />
      <CheckboxGroup label="Hvem er berørt?" name="beroert" hint="Vælg alle, der passer" options={areas} value={many} onChange={setMany} />
      <Checkbox label="Jeg har talt med lederen" name="talt" value={isOn} onChange={setOn} />
      <FilePicker label="Vælg en fil" dropText="eller slip den her" accept=".pdf" onChoose={() => undefined} />
      <Progress label="Sender Referat.docx" value={0.4} />
      <Switch label="Kompakt visning" name="kompakt" value={isOn} onChange={setOn} />
    </div>
  );
}

const people = ['Aisha Rahimi', 'Jens Bak', 'Lars Ottosen', 'Mette Holm', 'Åse Brandt'].map((name) => ({ value: name, label: name }));
