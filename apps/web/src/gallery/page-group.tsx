import { ButtonLink, Columns, Disclosure, NextStep, Section, Steps, Time } from '@nybrud/ui';
import { Example } from './example.tsx';

export const PageGroup = () => (
  <Section title="Sidens dele">
    <Example name="Fortsæt">
      <NextStep
        heading="Fortsæt, hvor du slap"
        title="Risikovurdering, felt 3: Hvad kan gå galt?"
        detail="Intelligente affaldskurve i bymidten. Jens Bak er her nu."
        action={<ButtonLink variant="primary" href="#fortsaet">Fortsæt i Risikovurdering</ButtonLink>}
      />
    </Example>
    <Example name="Trin">
      <Steps text="Trin 2 af 3" title="Hvem er med?" current={2} total={3} />
    </Example>
    <Example name="Fold ud">
      <Disclosure title="Nyt siden sidst" detail="7 nye">
        <p>Aisha Rahimi godkendte fase 3 i Døgnrytmelys.</p>
      </Disclosure>
      <Disclosure title="Sådan gør I" detail="2 min" isOpen>
        <p>Skriv problemet, som borgerne oplever det. Nævn ingen produkter.</p>
      </Disclosure>
    </Example>
    <Example name="Spalter">
      <Columns
        main={<p>Hovedspalten har det, du arbejder med.</p>}
        aside={<p>Ved siden af står det, der hører til. Sidst ændret <Time at="2026-11-23" />.</p>}
        asideLabel="Ved siden af"
      />
    </Example>
  </Section>
);
