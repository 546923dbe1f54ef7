import type { PaperView } from '@nybrud/contracts';
import { html, type Markup } from './html.ts';
import { longDay, type Say } from './words.ts';

/** What goes with each form: where it is sent, what was read, and how one proves who one is. */
export type FormGround = {
  paper: PaperView; say: Say; action: string; token: string; rendered: string;
  /** How to prove who one is with the answer; null when that is fresh. */
  proof: 'demo' | 'password_totp' | null;
  /** What was typed, when the form comes back with an error. */
  typed: Readonly<Record<string, string>>;
  name: string;
};
const CONDITIONS = [1, 2, 3];

/** The bar with the main answers, and a panel for each that opens in place: an address after #, so it works without a script. */
export const bar = ({ paper, say }: FormGround): Markup => html`<nav class="bar" aria-label="${say.w('yourDecision')}"><div>
<a class="btn primary" href="#godkend">${say.w('approve')}</a><a class="btn" href="#retur">${say.w('return')}</a>
<details class="menu"><summary class="btn">${say.w('more')}</summary><ul>
${paper.request.kind === 'gate' && html`<li><a href="#betingelser">${say.w('conditions')}</a></li><li><a href="#pause">${say.w('pause')}</a></li><li><a href="#stop">${say.w('stop')}</a></li>`}
${paper.request.can.delegate && html`<li><a href="#uddeleger">${say.w('delegate')}</a></li>`}
</ul></details></div></nav>`;

export const panels = (ground: FormGround): Markup => html`${approve(ground)}${sendBack(ground)}${ground.paper.request.kind === 'gate' && html`${conditions(ground)}${pause(ground)}${stop(ground)}`}${ground.paper.request.can.delegate && passOn(ground)}`;

type Panel = { id: string; heading: string; outcome: string | null; button: string; content: Markup };

function panel(ground: FormGround, { id, heading, outcome, button, content }: Panel): Markup {
  const { say, action, token, rendered, paper } = ground;
  return html`<section class="panel" id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${heading}</h2>
<form method="post" action="${outcome === null ? `${action}/uddelegering` : action}">
<input type="hidden" name="token" value="${token}"><input type="hidden" name="sha256" value="${paper.contentSha256}"><input type="hidden" name="rendered" value="${rendered}">
${outcome !== null && html`<input type="hidden" name="outcome" value="${outcome}">`}
${content}${outcome !== null && proofFields(ground, id)}
<button class="btn primary" type="submit">${button}</button> <a class="back" href="#indhold">${say.w('back')}</a></form></section>`;
}

function proofFields({ proof, say, name }: FormGround, id: string): Markup | false {
  if (proof === null) return false;
  if (proof === 'demo') return html`<p class="fine">${say.both(`I demoen beviser knappen, at du er ${name}. Uden for demoen skal du bruge adgangskode og engangskode.`, `In the demo the button proves that you are ${name}. Outside the demo you need your password and a one-time code.`)}</p>`;
  return html`<fieldset><legend>${say.both(`Bekræft, at du er ${name}`, `Confirm that you are ${name}`)}</legend>
${field({ id: `${id}-password`, name: 'password', label: say.w('password'), type: 'password', more: html` autocomplete="current-password"` })}
${field({ id: `${id}-code`, name: 'code', label: say.w('code'), help: say.w('code_help'), more: html` inputmode="numeric" autocomplete="one-time-code"` })}</fieldset>`;
}

type Field = { id: string; name: string; label: string; type?: string; value?: string; help?: string; required?: boolean; more?: Markup };
const field = ({ id, name, label, type = 'text', value = '', help, required = true, more }: Field): Markup =>
  html`<div class="field"><label for="${id}">${label}</label>${help !== undefined && html`<p class="hint" id="${id}-hint">${help}</p>`}<input class="in" id="${id}" name="${name}" type="${type}" value="${value}"${help !== undefined && html` aria-describedby="${id}-hint"`}${required && html` required`}${more}></div>`;

const area = ({ id, name, label, value = '', required = true }: Field): Markup =>
  html`<div class="field"><label for="${id}">${label}</label><textarea class="in" id="${id}" name="${name}" rows="4"${required && html` required`}>${value}</textarea></div>`;

function approve(ground: FormGround): Markup {
  const { paper: { request, recommendation, project, undoMinutes }, say, typed } = ground;
  const undo = undoMinutes > 0 ? say.both(` Du kan fortryde i ${undoMinutes} minutter.`, ` You can undo it for ${undoMinutes} minutes.`) : '';
  return panel(ground, {
    id: 'godkend', outcome: 'go',
    heading: say.both(`Godkend ${request.label.da} i ${project.title}?`, `Approve ${request.label.en} in ${project.title}?`),
    button: say.both(`Godkend ${request.kind === 'track' ? 'sporskiftet' : request.phase.da}`, `Approve ${request.kind === 'track' ? 'the change of track' : request.phase.en}`),
    content: html`${recommendation.length > 0 && html`<p>${say.both('Du godkender,', 'You approve')}</p><ol>${recommendation.map((point) => html`<li>${point}</li>`)}</ol>`}
${area({ id: 'godkend-note', name: 'note', label: say.w('note'), value: typed['note'] ?? '', required: false })}
<p class="fine">${say.both(`Du godkender udgave ${request.round}.`, `You approve edition ${request.round}.`)}${undo}</p>`,
  });
}

function sendBack(ground: FormGround): Markup {
  const { say, typed } = ground;
  const reasons = (['noMoney', 'unclearGain', 'wrongTime', 'other'] as const).map((word) => say.w(word));
  return panel(ground, {
    id: 'retur', outcome: 'revise', heading: say.both('Send oplægget retur', 'Return the paper'), button: say.w('return'),
    content: html`<fieldset><legend>${say.w('whatMissing')}</legend>${reasons.map((reason) => html`<label class="pick"><input type="radio" name="missing" value="${reason}" required${typed['missing'] === reason && html` checked`}> ${reason}</label>`)}</fieldset>
${area({ id: 'retur-reason', name: 'reason', label: say.w('doWhat'), value: typed['reason'] ?? '' })}`,
  });
}

function conditions(ground: FormGround): Markup {
  const { paper: { people, missing, request }, say, typed } = ground;
  const rows = CONDITIONS.map((at) => html`<fieldset><legend>${say.w('condition')} ${at}${at > 1 && say.both(' (valgfri)', ' (optional)')}</legend>
${area({ id: `c${at}-text`, name: `c${at}_text`, label: say.w('condition'), value: typed[`c${at}_text`] ?? '', required: at === 1 })}
<div class="field"><label for="c${at}-owner">${say.w('owner')}</label><select class="in" id="c${at}-owner" name="c${at}_owner"${at === 1 && html` required`}><option value="">${say.w('choose')}</option>${people.map(({ memberId, name }) => html`<option value="${memberId}"${typed[`c${at}_owner`] === memberId && html` selected`}>${name}</option>`)}</select></div>
${field({ id: `c${at}-due`, name: `c${at}_due`, label: say.w('due'), type: 'date', value: typed[`c${at}_due`] ?? '', required: at === 1 })}
${at === 1 && missing.length > 0 && html`<p>${say.w('covers')}:</p>${missing.map(({ id, label }) => html`<label class="pick"><input type="checkbox" name="covers" value="${id}" checked> ${say.text(label)}</label>`)}`}</fieldset>`);
  return panel(ground, { id: 'betingelser', outcome: 'go_with_conditions', heading: say.w('conditions'), button: say.both(`Godkend ${request.phase.da} på betingelser`, `Approve ${request.phase.en} on conditions`), content: html`${rows}` });
}

const pause = (ground: FormGround): Markup => {
  const { say, typed } = ground;
  return panel(ground, {
    id: 'pause', outcome: 'pause', heading: say.both('Sæt projektet på pause', 'Pause the project'), button: say.w('pause'),
    content: html`${area({ id: 'pause-reason', name: 'reason', label: say.w('why'), value: typed['reason'] ?? '' })}${field({ id: 'pause-resume', name: 'resume_on', label: say.w('resume'), type: 'date', value: typed['resume_on'] ?? '' })}`,
  });
};

const stop = (ground: FormGround): Markup => {
  const { say, typed } = ground;
  return panel(ground, {
    id: 'stop', outcome: 'stop', heading: say.both('Stop projektet', 'Stop the project'), button: say.both('Stop projektet', 'Stop the project'),
    content: html`<p>${say.both('Et stop er et ordentligt resultat, når I skriver, hvad I har lært.', 'A stop is a proper result when you write what you have learned.')}</p>${area({ id: 'stop-reason', name: 'reason', label: say.w('why'), value: typed['reason'] ?? '' })}${area({ id: 'stop-lesson', name: 'lesson', label: say.w('lesson'), value: typed['lesson'] ?? '' })}`,
  });
};

const passOn = (ground: FormGround): Markup => {
  const { paper: { people, request }, say, typed } = ground;
  return panel(ground, {
    id: 'uddeleger', outcome: null, heading: say.both('Uddelegér din underskrift', 'Pass your signature on'), button: say.w('delegate'),
    content: html`<p>${say.both(`Fristen er stadig ${longDay(request.dueOn, say)}.`, `It is still due on ${longDay(request.dueOn, say)}.`)}</p>
<div class="field"><label for="pass-to">${say.w('to')}</label><select class="in" id="pass-to" name="to" required><option value="">${say.w('choose')}</option>${people.map(({ memberId, name }) => html`<option value="${memberId}">${name}</option>`)}</select></div>
${area({ id: 'pass-reason', name: 'reason', label: say.w('why'), value: typed['reason'] ?? '' })}`,
  });
};
