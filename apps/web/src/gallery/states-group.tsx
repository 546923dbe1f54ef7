import { Button, ButtonLink, EmptyState, ErrorState, OfflineBanner, Section, Skeleton } from '@nybrud/ui';
import { Example } from './example.tsx';

export const StatesGroup = () => (
  <Section title="Tilstande">
    <Example name="Tom første gang">
      <EmptyState title="Du har ingen projekter endnu" action={<ButtonLink href="#nyt">Opret dit første projekt</ButtonLink>}>
        Et projekt bærer et behov fra idé til målt gevinst.
      </EmptyState>
    </Example>
    <Example name="Henter, og langsomt">
      <Skeleton label="Henter projekter" slowText="Det tager længere end normalt. Dit arbejde er gemt." />
    </Example>
    <Example name="Fejl">
      <ErrorState
        level={3}
        what="Vi kunne ikke gemme."
        safety="Dine ændringer ligger på denne computer."
        advice="Prøv igen om lidt."
        reference="Ring 12 34 56 78, hvis det bliver ved, og oplys 7F3K."
        actions={<Button>Prøv igen</Button>}
      />
    </Example>
    <Example name="Uden net">
      <OfflineBanner isOffline>Du er uden net. Du kan læse og skrive videre. Det sendes, når nettet er tilbage.</OfflineBanner>
    </Example>
  </Section>
);
