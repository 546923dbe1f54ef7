import type { MemberView } from '@nybrud/contracts';
import { Menu, type MenuAct } from '@nybrud/ui/overlays';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PasswordLinkDialog = lazy(() => import('./password-link-dialog.tsx').then(({ PasswordLinkDialog: dialog }) => ({ default: dialog })));
const RemoveMemberDialog = lazy(() => import('./remove-member-dialog.tsx').then(({ RemoveMemberDialog: dialog }) => ({ default: dialog })));
const RolesDialog = lazy(() => import('./roles-dialog.tsx').then(({ RolesDialog: dialog }) => ({ default: dialog })));

type Props = { tenant: string; member: MemberView; onDone: (text: string) => void };
type Act = 'roles' | 'password' | 'remove';

/** What I may do with one member; the server says which. */
export function MemberActs({ tenant, member, onDone }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Act>();
  const acts: MenuAct[] = [
    ...(member.can.changeRoles ? [{ key: 'roles', label: t('Ret roller'), onSelect: () => setOpen('roles') }] : []),
    ...(member.can.resetPassword ? [{ key: 'password', label: t('Lav link til ny adgangskode'), onSelect: () => setOpen('password') }] : []),
    ...(member.can.remove ? [{ key: 'remove', label: t('Fjern fra organisationen'), onSelect: () => setOpen('remove'), isDangerous: true }] : []),
  ];
  if (acts.length === 0) return null;
  const dialog = { tenant, member, onClose: () => setOpen(undefined), onDone };
  return (
    <>
      <Menu label={t('Ret {{name}}', { name: firstName(member.name) })} acts={acts} isSmall />
      <Suspense>
        {open === 'roles' && <RolesDialog {...dialog} />}
        {open === 'password' && <PasswordLinkDialog {...dialog} />}
        {open === 'remove' && <RemoveMemberDialog {...dialog} />}
      </Suspense>
    </>
  );
}

const firstName = (name: string) => name.split(' ')[0] ?? name;
