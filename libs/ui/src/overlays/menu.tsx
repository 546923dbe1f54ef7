import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buttonClass } from '../actions/button.tsx';
import { Icon, type IconName } from '../actions/icon.tsx';
import './aria-styles.ts';
import styles from './menu.module.css';

export type MenuAct = { key: string; label: string; onSelect: () => void; icon?: IconName; isDangerous?: boolean };

/** Acts on one thing, behind one button. For places to go, use `FoldMenu`. */
export const Menu = ({ label, acts, isSmall = false }: { label: string; acts: MenuAct[]; isSmall?: boolean }) => (
  <MenuTrigger>
    <Button className={buttonClass({ small: isSmall })}>
      {label}
      <Icon name="chevronDown" />
    </Button>
    <Popover className={styles.popover ?? ''} placement="bottom end">
      <AriaMenu className={styles.menu ?? ''} aria-label={label}>
        {acts.map((act) => (
          <MenuItem
            key={act.key}
            id={act.key}
            textValue={act.label}
            onAction={act.onSelect}
            className={`${styles.item} ${act.isDangerous ? styles.danger : ''}`}
          >
            {act.icon && <Icon name={act.icon} />}
            {act.label}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
