import type { DecisionView } from '@nybrud/contracts';
import { html, type Markup } from './html.ts';
import { momentWords, type Say, shortDay } from './words.ts';

type Shown = { decision: DecisionView; title: string; say: Say; action: string; token: string; project: string; waiting: number };

/** Who, what, when, edition and code; what happens now; and the way back while there is one. */
export function receipt({ decision, title, say, action, token, project, waiting }: Shown): Markup {
  const { label, phase, outcomeLabel, code, contentSha256, keyId, round } = decision;
  return html`<div class="column"><h1><span>${say.w('receipt')}</span>${title}</h1>
${decision.reversed && html`<p class="note warn">${say.both(`Beslutningen blev fortrudt ${momentWords(decision.reversed.at, say)} af ${decision.reversed.by}: ${decision.reversed.reason}`, `The decision was undone ${momentWords(decision.reversed.at, say)} by ${decision.reversed.by}: ${decision.reversed.reason}`)}</p>`}
<dl class="facts">
<div><dt>${say.w('decision')}</dt><dd><b>${say.text(outcomeLabel)}</b>: ${say.text(label)}, ${say.text(phase)}</dd></div>
${decision.signatures.map(({ name, title: as, onBehalfOf, at }) => html`<div><dt>${say.w('signature')}</dt><dd>${name}${as !== '' && html`, ${as}`}${onBehalfOf !== null && say.both(` på vegne af ${onBehalfOf}`, ` on behalf of ${onBehalfOf}`)}<br>${momentWords(at, say)}</dd></div>`)}
<div><dt>${say.both('Udgave', 'Edition')}</dt><dd>${round}</dd></div>
<div><dt>${say.both('Kontrolkode', 'Check code')}</dt><dd><a href="/bevis/${code}">${code}</a></dd></div>
</dl>
${reasons(decision, say)}
<h2>${say.w('next')}</h2><p>${whatNext(decision, say)}</p>
${waiting > 0 && html`<p>${say.both(`Du har ${waiting} mere, der venter på dig.`, `${waiting} more ${waiting === 1 ? 'waits' : 'wait'} for you.`)}</p>`}
<ul class="ways"><li><a href="${project}">${say.w('toProject')}</a></li></ul>
${decision.can.reverse && undo({ decision, say, action, token })}
<details class="fold"><summary>${say.both('Det, der er forseglet', 'What is sealed')}</summary><div><dl><dt>SHA-256</dt><dd class="code">${contentSha256}</dd><dt>${say.both('Nøgle', 'Key')}</dt><dd class="code">${keyId}</dd></dl>${decision.signatures.map(({ statement }) => html`<p>»${statement}«</p>`)}<p class="fine">${say.w('disclaimer')}</p></div></details></div>`;
}

function reasons({ decision, conditions }: DecisionView, say: Say): Markup | false {
  if (conditions.length > 0) return html`<h2>${say.both('Betingelser', 'Conditions')}</h2><ul>${conditions.map(({ text, owner, dueOn }) => html`<li>${text} (${owner}, ${shortDay(dueOn, say)})</li>`)}</ul>`;
  if (!('reason' in decision)) return false;
  return html`<h2>${say.both('Begrundelse', 'Reason')}</h2><p>${decision.reason}</p>${'lesson' in decision && html`<p>${say.w('lesson')} ${decision.lesson}</p>`}`;
}

function whatNext({ decision, effect }: DecisionView, say: Say): string {
  switch (decision.outcome) {
    case 'go':
    case 'go_with_conditions':
      if (effect.opensPhase) return say.both(`${effect.opensPhase.da} er gået i gang. Holdet kan se beslutningen.`, `${effect.opensPhase.en} has begun. The team can see the decision.`);
      return effect.state === 'completed' ? say.both('Projektet er afsluttet.', 'The project is completed.') : say.both('Projektet går videre. Holdet kan se beslutningen.', 'The project goes on. The team can see the decision.');
    case 'revise':
      return say.both('Holdet kan rette værktøjerne og sende en ny udgave.', 'The team can mend the worksheets and send a new edition.');
    case 'pause':
      return say.both(`Projektet holder pause til ${shortDay(decision.resumeOn, say)}.`, `The project pauses until ${shortDay(decision.resumeOn, say)}.`);
    case 'stop':
      return say.both('Projektet er stoppet. Det, I har lært, står i beslutningen.', 'The project has been stopped. What you have learned stands in the decision.');
  }
}

const undo = ({ decision, say, action, token }: Pick<Shown, 'decision' | 'say' | 'action' | 'token'>): Markup => html`<section class="panel open" aria-labelledby="h-undo"><h2 id="h-undo">${say.w('undo')}</h2>
<form method="post" action="${action}/fortryd"><input type="hidden" name="token" value="${token}"><input type="hidden" name="decision" value="${decision.id}">
<p>${say.both(`Du kan fortryde til ${momentWords(decision.undoUntil ?? '', say)}. Begge dele bliver stående.`, `You can undo it until ${momentWords(decision.undoUntil ?? '', say)}. Both records stay.`)}</p>
<div class="field"><label for="undo-reason">${say.w('why')}</label><textarea class="in" id="undo-reason" name="reason" rows="2" required></textarea></div>
<button class="btn" type="submit">${say.w('undo')}</button></form></section>`;
