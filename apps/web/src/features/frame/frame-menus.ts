import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery, organisationQuery } from '../../lib/session.queries.ts';
import { useLanguageSwitch } from '../../lib/language-switch.ts';
import { useSignOut } from './sign-out.ts';

/** What lies under the organisation's name and under one's own. */
export function useFrameMenus(tenant: string) {
  const { t } = useTranslation();
  const { data: organisation } = useSuspenseQuery(organisationQuery(tenant));
  const { data: me } = useSuspenseQuery(meQuery());
  const { other, change } = useLanguageSwitch();
  const signOut = useSignOut();
  const administration = organisation.can.managePeople
    ? [
        { label: t('Personer'), href: `/${tenant}/administration/personer` },
        { label: t('Beslutningsregler'), href: `/${tenant}/administration/beslutningsregler` },
      ]
    : [];
  const content = organisation.can.publishContent ? [{ label: t('Procesmodel'), href: `/${tenant}/procesmodel` }] : [];
  const others = me.memberships.filter((membership) => membership.tenant !== tenant);
  return {
    organisation,
    organisationItems: [...administration, ...content, ...others.map(({ name, tenant: slug }) => ({ label: t('Skift til {{name}}', { name }), href: `/${slug}` }))],
    personItems: [
      { label: t('Dine indstillinger'), href: `/${tenant}/mig` },
      { label: t('Stedfortræder'), href: `/${tenant}/stedfortraeder` },
      { label: other.name, onSelect: () => change(other.key) },
      { label: t('Log af'), onSelect: signOut },
    ],
  };
}
