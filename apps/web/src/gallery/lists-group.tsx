import {
  ActivityList, Badge, Button, ButtonLink, CheckList, DefinitionList, Due, Link, LinkList, Section, TaskList, TaskRow, VisuallyHidden,
} from '@nybrud/ui';
import { Example } from './example.tsx';
import styles from './gallery.module.css';

export const ListsGroup = () => (
  <Section title="Lister">
    <Example name="Krav">
      <CheckList
        labels={{ met: 'Opfyldt', missing: 'Mangler' }}
        items={[
          {
            key: '1', isMet: false, text: <><Link href="#felt"><b>Nulpunktsmåling</b></Link> mangler et svar</>,
            detail: 'Aisha Rahimi har haft feltet i 4 dage', action: <Button small>Påmind Aisha</Button>,
          },
          { key: '2', isMet: true, text: 'Behovet er beskrevet uden produktnavne' },
          { key: '3', isMet: true, text: 'Brugere og pårørende er spurgt' },
        ]}
      />
    </Example>
    <Example name="Opgaveliste">
      <TaskList label="Opgaver i denne fase">
        <TaskRow title="Ledelsesforankring" href="#v1" reason="Sidst drøftet 12.10." status={<Badge tone="ok">Godkendt 12.10.</Badge>} />
        <TaskRow title="Behovskortlægning" href="#v2" reason="22 af 25 felter. Nulpunktsmåling mangler" status={<Badge tone="info">I gang</Badge>} />
        <TaskRow title="Markedsdialog" reason="Kan først startes, når fase 3 er godkendt" />
      </TaskList>
    </Example>
    <Example name="Dit næste">
      <TaskList isOrdered label="Dit næste">
        <NextRow title="Gør workshoppen klar" project="Intelligente affaldskurve i bymidten" due="i morgen kl. 9.00" isSoon act="Åbn program" />
        <NextRow title="Besvar 6 felter i Idekort" project="Forebyggelse af fald i eget hjem" due="om 4 dage" act="Åbn Idekort" />
      </TaskList>
    </Example>
    <SideLists />
  </Section>
);

const SideLists = () => (
  <div className={styles.pair}>
    <Example name="Beslutninger">
      <ActivityList
        label="Beslutninger"
        items={[
          { key: '3', text: 'Fase 3 er ikke sendt endnu', detail: 'Frist 30.11.2026', isOpen: true },
          { key: '2', text: <Link href="#b2">Fase 2 godkendt</Link>, detail: 'Lars Ottosen, 26.10.2026' },
          { key: '1', text: <Link href="#b1">Fase 1 godkendt</Link>, detail: 'Lars Ottosen, 12.10.2026' },
        ]}
      />
    </Example>
    <Example name="Veje videre">
      <LinkList
        label="Mere om projektet"
        items={[{ label: 'Risici', href: '#risici', detail: '7, heraf 1 høj' }, { label: 'Tidsplan', href: '#tidsplan' }]}
      />
    </Example>
    <Example name="Oplysninger">
      <DefinitionList items={[{ term: 'Sagsnr.', value: '26/1234' }, { term: 'Fagområde', value: 'Ældre og sundhed' }]} />
    </Example>
  </div>
);

type NextRowProps = { title: string; project: string; due: string; isSoon?: boolean; act: string };

const NextRow = ({ title, project, due, isSoon, act }: NextRowProps) => (
  <TaskRow
    title={title}
    reason={project}
    detail={<Due isSoon={isSoon ?? false}>{due}</Due>}
    status={
      <ButtonLink small href="#naeste">
        <span>
          {act}
          <VisuallyHidden> i {project}</VisuallyHidden>
        </span>
      </ButtonLink>
    }
  />
);
