import { FoldMenu, FoldMenuChevron, type FoldMenuItem } from './fold-menu.tsx';

type Props = { name: string; detail?: string; items: FoldMenuItem[]; className?: string | undefined };

/** The person's own menu, under their name: settings, sign out. */
export const AccountMenu = ({ name, detail, items, className }: Props) => (
  <FoldMenu
    className={className}
    detail={detail}
    items={items}
    label={
      <>
        {name}
        <FoldMenuChevron />
      </>
    }
  />
);
