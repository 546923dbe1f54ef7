import { Button, PeopleList, Section } from '@nybrud/ui';

export const PeopleGroup = () => (
  <Section title="Personer">
    <PeopleList
      label="Holdet"
      people={[
        { key: '1', name: 'Mette Holm', role: 'Projektleder' },
        { key: '2', name: 'Aisha Rahimi', role: 'Behovsejer', action: <Button small>Påmind Aisha</Button> },
        { key: '3', name: 'Åse Ørskov Aagaard', role: 'Ældrechef, projektejer' },
        { key: '4', name: 'Bo' },
      ]}
    />
  </Section>
);
