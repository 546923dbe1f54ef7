import type { GateView, RequestRowView } from '@nybrud/contracts';
import { Button, InfoNote, Section } from '@nybrud/ui';
import { DateField, Form, FormActions, Select } from '@nybrud/ui/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../lib/problem-note.tsx';
import { useLanguage, useText } from '../../lib/text.ts';
import { useSendGate } from './gates.mutations.ts';
import { type GateKey } from './gates.queries.ts';

type Props = { gateKey: GateKey; gate: GateView; onSent: (request: RequestRowView) => void };
type Slot = GateView['slots'][number];

/** Who decides, in which order and by when. Suggested by the phase and by the organisation's rules. */
export function SendForm({ gateKey, gate, onSent }: Props) {
  const { t } = useTranslation();
  const locale = useLanguage();
  const send = useSendGate(gateKey);
  const [key] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<Record<number, string>>({});
  const [dueOn, setDueOn] = useState<string | undefined>(gate.rules.dueOn);
  const personAt = (slot: Slot, at: number) => chosen[at] ?? usualFor(slot, gate);
  const approvers = gate.slots.flatMap((slot, at) => {
    const memberId = personAt(slot, at);
    return memberId === undefined || memberId === '' ? [] : [{ memberId, role: slot.role as never }]; // a role of the catalogue
  });
  const submit = () => send.mutate({ approvers, dueOn: dueOn ?? gate.rules.dueOn, idempotencyKey: key, replaces: gate.request?.id ?? null }, { onSuccess: onSent });
  return (
    <Section title={t('Hvem beslutter?')} intro={t('De skriver under i den rækkefølge, de står her.')}>
      <Form onSubmit={submit}>
        {gate.slots.map((slot, at) => (
          <SlotField key={at} slot={slot} gate={gate} number={at + 1} value={personAt(slot, at)} onChange={(memberId) => setChosen({ ...chosen, [at]: memberId })} />
        ))}
        <DateField label={t('Frist for svar')} name="dueOn" locale={locale} value={dueOn} onChange={setDueOn} hint={t('Fem arbejdsdage er det normale, hvis jeres organisation ikke har valgt andet.')} />
        <Recipients gate={gate} approvers={approvers.map(({ memberId }) => memberId)} />
        {send.isError && <ProblemNote error={send.error} />}
        <FormActions>
          <Button type="submit" variant="primary" isBusy={send.isPending} disabled={!gate.can.send}>{t('Send til beslutning')}</Button>
        </FormActions>
        {!gate.can.send && <InfoNote tone="info">{whyNot(gate, t)}</InfoNote>}
      </Form>
    </Section>
  );
}

/** Somebody who has neither written last nor sends it; else whoever has the role, so that the server can say why not. */
const usualFor = ({ candidates }: Slot, { authors }: GateView): string | undefined =>
  (candidates.find(({ memberId }) => !authors.some((author) => author.memberId === memberId)) ?? candidates[0])?.memberId;

function SlotField({ slot, gate, number, value, onChange }: { slot: Slot; gate: GateView; number: number; value: string | undefined; onChange: (memberId: string) => void }) {
  const { t } = useTranslation();
  const pick = useText();
  const author = gate.authors.find(({ memberId }) => memberId === value);
  const options = slot.candidates.map(({ memberId, name, title }) => ({ value: memberId, label: title === '' ? name : `${name}, ${title}` }));
  if (options.length === 0) return <InfoNote tone="warn">{t('{{number}}. {{role}}: Ingen på holdet har rollen.', { number, role: pick(slot.label) })}</InfoNote>;
  return (
    <>
      <Select
        label={t('{{number}}. {{role}}', { number, role: pick(slot.label) })} name={`slot:${number}`} options={options} value={value} onChange={onChange}
        emptyText={slot.role === null ? t('Vælg en person') : ''} hint={slot.why === 'phase' ? undefined : t('Kræves af organisationens regler.')}
      />
      {author && <InfoNote tone="warn">{t('{{name}} har selv rettet sidst eller sender oplægget, og kan ikke også godkende det. Lad en anden rette, eller vælg en anden.', { name: author.name })}</InfoNote>}
    </>
  );
}

/** Who hears of it when it is sent, and what they are told. */
function Recipients({ gate, approvers }: { gate: GateView; approvers: string[] }) {
  const { t } = useTranslation();
  const [first] = approvers;
  const name = gate.slots.flatMap(({ candidates }) => candidates).find(({ memberId }) => memberId === first)?.name;
  if (name === undefined) return null;
  return <InfoNote title={t('Hvem får hvad')}>{t('{{name}} ser oplægget på Min side og bliver bedt om at beslutte. De næste bliver spurgt, når den før dem har skrevet under. Holdet kan følge med på projektets side.', { name })}</InfoNote>;
}

function whyNot(gate: GateView, t: ReturnType<typeof useTranslation>['t']): string {
  if (gate.request) return t('Oplægget er sendt. Træk det tilbage på projektets side, hvis noget skal rettes.');
  if (!gate.isAwaited) return t('Projektet er ikke nået til dette beslutningspunkt.');
  const hard = gate.blockers.filter(({ force }) => force === 'hard').length;
  if (hard > 0) return t('Der mangler {{count}} ting, før oplægget kan sendes.', { count: hard });
  return t('Projektlederen kan sende oplægget.');
}
