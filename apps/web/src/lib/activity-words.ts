import type { ActivityEntryView, EventName, TextView } from '@nybrud/contracts';
import { formatDate, type Locale } from '@nybrud/ui/formats';
import type { TFunction } from 'i18next';
import { tKey } from './text.ts';

type Words = { t: TFunction; pick: (text: TextView) => string; locale: Locale };

/** What happened, without who and when: "Anna har oprettet projektet" is this after the name. */
const sentences = {
  'member.invited': tKey('{{actor}} har inviteret en kollega'),
  'member.joined': tKey('{{actor}} er blevet medlem'),
  'member.left': tKey('{{actor}} har fjernet {{person}} fra organisationen'),
  'member.roles_changed': tKey('{{actor}} har ændret roller for {{person}}'),
  'invitation.withdrawn': tKey('{{actor}} har trukket en invitation tilbage'),
  'password_reset.issued': tKey('{{actor}} har lavet et link til ny adgangskode for {{person}}'),
  'project.created': tKey('{{actor}} har oprettet projektet'),
  'project.edited': tKey('{{actor}} har ændret {{fields}}'),
  'phase.due_date_set': tKey('{{actor}} har sat fristen for {{phase}} til {{dueOn}}'),
  'team.joined': tKey('{{actor}} har føjet {{person}} til holdet som {{role}}'),
  'worksheet.edited': tKey('{{actor}} har arbejdet i {{worksheet}}'),
  'team.left': tKey('{{actor}} har taget {{person}} af holdet som {{role}}'),
  'worksheet.state_changed': tKey('{{actor}} har sat {{worksheet}} til "{{state}}"'),
  'register.entry_added': tKey('{{actor}} har tilføjet en post i {{worksheet}}'),
  'field_note.changed': tKey('{{actor}} har skrevet en hjælpetekst til {{worksheet}}'),
  'file.attached': tKey('{{actor}} har vedhæftet en fil'),
  'file.removed': tKey('{{actor}} har fjernet en fil'),
  'gate.requested': tKey('{{actor}} har sendt {{phase}} til beslutning'),
  'gate.withdrawn': tKey('{{actor}} har trukket oplægget om {{phase}} tilbage'),
  'gate.delegated': tKey('{{actor}} har uddelegeret sin underskrift på {{phase}} til {{person}}'),
  'gate.reminded': tKey('{{actor}} har mindet {{person}} om {{phase}}'),
  'sign_off.recorded': tKey('{{actor}} har underskrevet {{phase}}: {{outcome}}'),
  'gate.decided': tKey('{{phase}} er besluttet: {{outcome}}'),
  'gate.reversed': tKey('{{actor}} har fortrudt beslutningen om {{phase}}'),
  'track.changed': tKey('Projektet har skiftet spor'),
  'phase.opened': tKey('{{phase}} er gået i gang'),
  'phase.closed': tKey('{{phase}} er afsluttet'),
  'phase.reopened': tKey('{{actor}} har genåbnet {{phase}}'),
  'phase.skipped': tKey('{{actor}} har sprunget {{phase}} over'),
  'task.made': tKey('{{actor}} har givet {{person}} en opgave'),
  'task.changed': tKey('{{actor}} har ændret en opgave hos {{person}}'),
  'deputyship.made': tKey('{{actor}} har givet en stedfortræder fuldmagt'),
  'deputyship.ended': tKey('{{actor}} har afsluttet en fuldmagt'),
  'four_eyes.waived': tKey('{{actor}} har gjort en undtagelse fra fire øjne'),
  'decision_rules.changed': tKey('{{actor}} har ændret reglerne for beslutninger'),
  'project.upgraded': tKey('{{actor}} har opgraderet projektet til en ny version af procesmodellen'),
} satisfies Record<EventName, string>;

/** When people do to themselves what others can do to them. */
const ownSteps = new Map([
  ['team.joined', tKey('{{actor}} er kommet på holdet som {{role}}')],
  ['team.left', tKey('{{actor}} har forladt holdet som {{role}}')],
]);
const dueDateTaken = tKey('{{actor}} har fjernet fristen for {{phase}}');
const somethingElse = tKey('{{actor}} har ændret noget');

const fieldNames = {
  title: tKey('titel'),
  need: tKey('behov'),
  purpose: tKey('formål'),
  policyArea: tKey('fagområde'),
  caseNumber: tKey('sagsnummer'),
  noveltyDegree: tKey('grad af nyhed'),
  visibility: tKey('synlighed'),
  estimatedValue: tKey('anslået værdi'),
  developmentBudget: tKey('budget til udvikling'),
  purchaseBudget: tKey('budget til indkøb'),
} satisfies Record<string, string>;

/** One line of a project's or an organisation's story. */
export function activitySentence({ event, actor, facts }: ActivityEntryView, { t, pick, locale }: Words): string {
  return t(sentenceFor(event, facts, actor), {
    actor: actor ?? t('Systemet'),
    person: facts.person ?? t('en tidligere kollega'),
    phase: facts.phase ? pick(facts.phase) : t('fasen'),
    worksheet: facts.worksheet ? pick(facts.worksheet) : t('et værktøj'),
    role: facts.role ? pick(facts.role).toLowerCase() : t('medlem'),
    outcome: facts.outcome ? pick(facts.outcome) : '',
    state: facts.state ? pick(facts.state) : '',
    dueOn: facts.dueOn ? formatDate(facts.dueOn, locale) : '',
    fields: listed((facts.fields ?? []).map((field) => (isNamed(field) ? t(fieldNames[field]) : field)), locale),
  });
}

function sentenceFor(event: string, { dueOn, person }: ActivityEntryView['facts'], actor: string | null): string {
  if (event === 'phase.due_date_set' && !dueOn) return dueDateTaken;
  const ownStep = actor !== null && actor === person ? ownSteps.get(event) : undefined;
  return ownStep ?? (isKnown(event) ? sentences[event] : somethingElse);
}

const isKnown = (event: string): event is EventName => Object.hasOwn(sentences, event);
const isNamed = (field: string): field is keyof typeof fieldNames => Object.hasOwn(fieldNames, field);
const listed = (words: string[], locale: Locale) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
