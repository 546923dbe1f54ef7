import { Link } from '../actions/link.tsx';
import styles from './footer.module.css';

type Props = {
  organisation: string;
  mail?: string | undefined;
  phone?: { label: string; number: string } | undefined;
  links: { label: string; href: string }[];
  version: string;
};

/** Authority, contact and duties; also the foot of every printed page's last sheet. */
export const Footer = ({ organisation, mail, phone, links, version }: Props) => (
  <footer className={styles.footer}>
    <ul className="wrap">
      <li>{organisation}</li>
      {mail && (
        <li>
          <a href={`mailto:${mail}`}>{mail}</a>
        </li>
      )}
      {phone && (
        <li>
          {phone.label} <a href={`tel:+45${phone.number.replaceAll(/\s/g, '')}`}>{phone.number}</a>
        </li>
      )}
      {links.map((link) => (
        <li key={link.href} data-no-print>
          <Link href={link.href}>{link.label}</Link>
        </li>
      ))}
      <li className="muted">{version}</li>
    </ul>
  </footer>
);
