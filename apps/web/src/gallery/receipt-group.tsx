import { ButtonLink, Receipt, Section, Time } from '@nybrud/ui';

export const ReceiptGroup = () => (
  <Section title="Kvittering">
    <Receipt
      level={2}
      title="Projektet er oprettet"
      facts={[
        { term: 'Projekt', value: 'Døgnrytmelys på plejecentre' },
        { term: 'Oprettet', value: <Time at="2026-11-23">23.11.2026 kl. 14.32</Time> },
        { term: 'Reference', value: 'P-0142' },
      ]}
      nextTitle="Hvad sker der nu?"
      next={[
        'Lars Ottosen og Aisha Rahimi har fået besked.',
        'Du kan udfylde Idekort med det samme.',
        'Beslutningen om fase 1 har frist den 14. december.',
      ]}
      actions={
        <>
          <ButtonLink href="#projekt" variant="primary">Gå til projektet</ButtonLink>
          <ButtonLink href="#projekter" variant="text">Tilbage til Projekter</ButtonLink>
        </>
      }
    />
  </Section>
);
