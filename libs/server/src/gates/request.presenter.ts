import { roles } from '@nybrud/content';
import type { RequestRowView, TextView } from '@nybrud/contracts';
import { dayFrom } from '@nybrud/database';
import { deputiesFor, isApprover, mayRemind, nextSigners, type Place, placesInTurn, placesOf, type Signing } from '@nybrud/domain';
import type { RequestRecord } from './requests.repository.ts';
import { envelopeOf, type Ground, signingOf, stateOf } from './signing-of.ts';

type People = ReadonlyMap<string, string>;
export type Seen = Ground & { today: string; memberId: string; changed: number; people: People };

const asked = ({ id: memberId, name, title }: { id: string; name: string; title: string }) => ({ memberId, name, title });
const roleLabel = (key: string | null): TextView | null => roles().find((role) => role.key === key)?.label ?? null;

/** A request with those who sign, in words that people read. `changed`: how many bound values are others today. */
export function presentRequest(request: RequestRecord, seen: Seen): RequestRowView {
  const { id, gateKey, phaseKey, milestone, round, sentAt, frozenBy, decision } = request;
  const signing = signingOf(request, seen);
  const state = stateOf(request, seen.today);
  const { kind, names } = envelopeOf(request);
  return {
    id, kind, gateKey, phaseKey, round, state,
    milestone: milestone === '' ? null : milestone,
    label: names.gate,
    phase: names.phase,
    sentBy: frozenBy.name,
    sentAt: sentAt.toISOString(),
    dueOn: dayFrom(request.dueOn) ?? '',
    expiresOn: dayFrom(request.expiresOn) ?? '',
    places: placesOf(signing).map((place) => presentPlace(request, { signing, place, seen, isOpen: state === 'waiting' })),
    changed: seen.changed,
    decisionId: decision?.id ?? null,
    can: canIn(request, signing, { ...seen, isOpen: state === 'waiting' }),
  };
}

function canIn(request: RequestRecord, signing: Signing, { isOpen, memberId, today }: { isOpen: boolean; memberId: string; today: string }): RequestRowView['can'] {
  const waitsFor = isOpen ? nextSigners(signing, today) : [];
  const isMine = waitsFor.some((next) => next.memberId === memberId || next.deputyIds.includes(memberId));
  const isSender = isOpen && request.frozenById === memberId;
  const remindedOn = request.reminders.at(-1)?.at;
  const reminded = { since: dayFrom(request.sentAt) ?? today, remindedOn: remindedOn ? dayFrom(remindedOn) : null };
  return {
    sign: isMine && isApprover(signing, memberId, today),
    withdraw: isSender && request.signOffs.length === 0,
    remind: isSender && waitsFor.length > 0 && mayRemind(reminded, today),
    delegate: waitsFor.some((next) => next.memberId === memberId) && !request.delegations.some(({ toId }) => toId === memberId),
  };
}

type Shown = { signing: Signing; place: Place; seen: Seen; isOpen: boolean };

function presentPlace(request: RequestRecord, { signing, place, seen, isOpen }: Shown): RequestRowView['places'][number] {
  const passedOn = request.delegations.find((one) => one.place === place.place);
  const own = request.places.find((one) => one.place === place.place);
  const signed = request.signOffs.find((one) => one.place === place.place);
  const person = passedOn ? passedOn.to : own?.member;
  return {
    place: place.place,
    person: person ? asked(person) : { memberId: place.holderId, name: '', title: '' },
    roleLabel: roleLabel(own?.role ?? null),
    passedOnBy: passedOn?.from.name ?? null,
    deputies: isOpen && !signed ? deputiesFor(signing, place, seen.today).map(({ deputyId, to }) => ({ name: seen.people.get(deputyId) ?? '', until: to })) : [],
    isTurn: isOpen && placesInTurn(signing, seen.today).some((one) => one.place === place.place),
    signed: signed ? { by: signed.signer.name, onBehalfOf: signed.onBehalfOf?.name ?? null, outcome: signed.outcome, at: signed.signedAt.toISOString() } : null,
  };
}
