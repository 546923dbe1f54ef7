import { Button, ButtonLink, FoldMenu, Icon, Link, Section, type IconName } from '@nybrud/ui';
import { Example } from './example.tsx';
import styles from './gallery.module.css';

const icons: IconName[] = [
  'back', 'bell', 'building', 'calendar', 'check', 'checkCircle', 'chevronDown', 'chevronRight', 'circle', 'clock', 'close', 'comment', 'dash',
  'download', 'error', 'eye', 'file', 'half', 'help', 'home', 'info', 'list', 'lock', 'menu', 'offline', 'pause', 'person', 'plus', 'search',
  'sortDown', 'sortUp', 'stop', 'undo', 'warning',
];

export const ActionsGroup = () => (
  <Section title="Knapper, links og ikoner">
    <Example name="Knapper">
      <div className="cluster">
        <Button variant="primary">Send til beslutning</Button>
        <Button>Gem visning</Button>
        <Button icon="plus">Tilføj række</Button>
        <Button small>Påmind</Button>
        <Button variant="text">Fortryd</Button>
        <Button variant="danger">Slet risiko</Button>
        <Button isBusy>Gemmer</Button>
        <ButtonLink href="#ud" icon="download">Eksportér</ButtonLink>
      </div>
    </Example>
    <Example name="Links og foldemenu">
      <div className="cluster">
        <Link href="#vis">Vis alle faser</Link>
        <FoldMenu isButton label="Del" items={[{ label: 'Med CO-PI', href: '#copi' }, { label: 'Kopiér adressen', onSelect: () => undefined }]} />
      </div>
    </Example>
    <Example name="Ikoner">
      <ul className={styles.icons}>
        {icons.map((name) => (
          <li key={name}>
            <Icon name={name} />
            {name}
          </li>
        ))}
      </ul>
    </Example>
  </Section>
);
