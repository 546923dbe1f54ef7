import type { CatalogueView, ProjectView } from '@nybrud/contracts';
import { Button, InfoNote } from '@nybrud/ui';
import { DateField, Form, FormActions, RadioGroup, Select, TextArea } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useLanguage, useText } from '../../lib/text.ts';
import { useRequestTrack } from './gates.mutations.ts';
import { type ProjectKey } from './gates.queries.ts';

type Props = { projectKey: ProjectKey; project: ProjectView; tracks: CatalogueView['processModel']['tracks']; isOut: boolean };

/** Asks for another track: which, why, and who decides. */
export function TrackForm({ projectKey, project, tracks, isOut }: Props) {
  const { t } = useTranslation();
  const pick = useText();
  const locale = useLanguage();
  const send = useRequestTrack(projectKey);
  const owners = project.team.filter(({ role }) => role === 'project_owner');
  const [track, setTrack] = useState('');
  const [reason, setReason] = useState('');
  const [owner, setOwner] = useState(owners[0]?.memberId ?? '');
  const [dueOn, setDueOn] = useState<string>();
  if (isOut) return <InfoNote>{t('Der er allerede et oplæg ude. Vent, til det er besluttet, eller træk det tilbage.')}</InfoNote>;
  if (owners.length === 0) return <InfoNote tone="warn">{t('Projektet har ingen projektejer. Føj en til holdet først.')}</InfoNote>;
  if (send.isSuccess) return <InfoNote tone="success" isLive title={t('Sporskiftet er sendt til beslutning')}>{t('Det gælder først, når projektejeren har underskrevet.')}</InfoNote>;
  const isReady = track !== '' && reason.trim() !== '' && dueOn !== undefined;
  const submit = () => isReady && send.mutate({ track, reason, dueOn, approvers: [{ memberId: owner, role: 'project_owner' }] });
  return (
    <Form onSubmit={submit}>
      <RadioGroup
        label={t('Nyt spor')} name="track" value={track} onChange={setTrack} hint={t('I følger nu sporet {{track}}.', { track: pick(project.track.label) })}
        options={tracks.filter(({ key }) => key !== project.track.key).map(({ key, label, help }) => ({ value: key, label: pick(label), hint: pick(help) }))}
      />
      <TextArea label={t('Hvorfor skifter I spor?')} name="reason" rows={3} maxLength={2000} value={reason} onChange={setReason} />
      <Select label={t('Hvem beslutter?')} name="owner" options={owners.map(({ memberId, name }) => ({ value: memberId, label: name }))} value={owner} onChange={setOwner} />
      <DateField label={t('Frist for svar')} name="dueOn" locale={locale} value={dueOn} onChange={setDueOn} />
      <ProblemNote error={send.error} />
      <FormActions>
        <Button type="submit" variant="primary" isBusy={send.isPending} disabled={!isReady}>{t('Send sporskiftet til beslutning')}</Button>
      </FormActions>
    </Form>
  );
}
