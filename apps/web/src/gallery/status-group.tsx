import { Badge, Button, Due, InfoNote, Link, Section } from '@nybrud/ui';
import { Example } from './example.tsx';

export const StatusGroup = () => (
  <Section title="Status og besked">
    <Example name="Mærker">
      <div className="cluster">
        <Badge tone="ok">Godkendt 12.10.</Badge>
        <Badge tone="info">I gang</Badge>
        <Badge tone="info" icon="clock">Venter på Lars Ottosen</Badge>
        <Badge tone="warn">12 dage forsinket</Badge>
        <Badge tone="bad">Over fristen</Badge>
        <Badge>Ikke påbegyndt</Badge>
        <Badge icon="checkCircle">Klar til godkendelse</Badge>
        <Badge icon="pause">På pause</Badge>
        <Badge icon="stop">Stoppet</Badge>
      </div>
    </Example>
    <Example name="Frist">
      <div className="cluster">
        <Due isSoon>i morgen kl. 9.00</Due>
        <Due>om 7 dage</Due>
      </div>
    </Example>
    <Example name="Beskeder på siden">
      <div className="stack">
        <InfoNote icon="eye" action={<Link href="#stop">Stop deling</Link>}>Delt med CO-PI: Sofie Lindqvist kan se to værktøjer til 31.1.</InfoNote>
        <InfoNote tone="warn" title="Nulpunktsmåling mangler et svar" action={<Button small>Påmind Aisha</Button>}>
          Aisha Rahimi har haft feltet i 4 dage
        </InfoNote>
        <InfoNote tone="error">Filen er for stor. Vælg en fil under 5 MB.</InfoNote>
        <InfoNote tone="success">Alt er gemt kl. 14.32.</InfoNote>
      </div>
    </Example>
  </Section>
);
