import type { DriftView, PaperView } from '@nybrud/contracts';
import { html, lines, type Markup } from './html.ts';
import { inDays, longDay, momentWords, type Say, shortDay, type Word } from './words.ts';

export type Links = { project: string; worksheet: (source: { worksheetKey: string; instance: string; fieldKey: string } | null) => string | null; file: (id: string) => string };
type Reading = { paper: PaperView; say: Say; links: Links; today: string };

/** What is decided, from when and from whom. */
export function head({ paper, say, today }: Reading): Markup {
  const { request, project } = paper;
  const days = Math.round((Date.parse(request.dueOn) - Date.parse(today)) / 86_400_000);
  return html`<h1><span>${say.w('decision')}: ${say.text(request.label)}, ${say.text(request.phase)}</span>${project.title}</h1>
<dl class="facts">
<div><dt>${say.w('due')}</dt><dd><b>${longDay(request.dueOn, say)}</b> (${inDays(days, say)})</dd></div>
<div><dt>${say.w('from')}</dt><dd>${request.sentBy}</dd></div>
<div><dt>${say.w('signature')}</dt><dd>${request.places.map((place, at) => placeLine(place, at, say))}</dd></div>
</dl>`;
}

function placeLine({ person, signed, isTurn, passedOnBy }: PaperView['request']['places'][number], at: number, say: Say): Markup {
  const passed = passedOnBy === null ? '' : say.both(` (fra ${passedOnBy})`, ` (from ${passedOnBy})`);
  if (signed) {
    const behalf = signed.onBehalfOf === null ? '' : say.both(` på vegne af ${signed.onBehalfOf}`, ` on behalf of ${signed.onBehalfOf}`);
    return html`<span class="place">${at + 1}. ${signed.by}${behalf}: ${say.both('underskrevet', 'signed')} ${momentWords(signed.at, say)}</span>`;
  }
  const waits = isTurn ? say.both('det er nu', 'is next') : say.both('kommer senere', 'comes later');
  return html`<span class="place">${at + 1}. ${person.name}${passed}: ${waits}</span>`;
}

/** What the deciders say yes to. */
export function ask({ paper, say }: Reading): Markup {
  const { recommendation, trackChange, request } = paper;
  if (trackChange) {
    const text = say.both(`at projektet skifter spor fra ${trackChange.from.da} til ${trackChange.to.da}`, `that the project changes track from ${trackChange.from.en} to ${trackChange.to.en}`);
    return section('ask', say.w('proposes'), html`<ol><li>${text}</li></ol>`);
  }
  const points = recommendation.length > 0 ? recommendation : [say.both(`at projektet går videre efter ${request.phase.da}`, `that the project goes on after ${request.phase.en}`)];
  return section('ask', say.w('proposes'), html`<ol>${points.map((point) => html`<li>${point}</li>`)}</ol>`);
}

export const summary = ({ paper, say }: Reading): Markup | false => paper.summary !== '' && section('short', say.w('short'), html`<p>${lines(paper.summary)}</p>`);

const section = (kind: string, heading: string, content: Markup): Markup => html`<section class="${kind}" aria-labelledby="h-${kind}"><h2 id="h-${kind}">${heading}</h2>${content}</section>`;

/** What stands behind it, folded: each statement links to the field it comes from. */
export function folds(reading: Reading): Markup {
  const { paper, say } = reading;
  const answered = paper.questions.length;
  const high = paper.risks.filter(({ level }) => level === 'high').length;
  return html`<section class="more" aria-labelledby="h-more"><h2 id="h-more" class="vh">${say.w('readMore')}</h2>
${paper.drift.length > 0 && fold(say, 'sinceSent', counted(paper.drift.length, say), changes(paper.drift, reading))}
${paper.missing.length > 0 && fold(say, 'missing', String(paper.missing.length), html`<ul>${paper.missing.map(({ label }) => html`<li>${say.text(label)}</li>`)}</ul>`)}
${answered > 0 && fold(say, 'questions', say.both(`${answered} besvaret`, `${answered} answered`), questionList(reading))}
${paper.money.length > 0 && fold(say, 'money', paper.money[0] ? say.text(paper.money[0].words) : '', moneyList(reading))}
${paper.risks.length > 0 && fold(say, 'risks', say.both(`${high} ${high === 1 ? 'høj' : 'høje'}`, `${high} high`), riskList(reading))}
${paper.openPoints.length > 0 && fold(say, 'openPoints', String(paper.openPoints.length), openList(reading))}
${paper.softReasons.length > 0 && fold(say, 'setAside', String(paper.softReasons.length), html`<dl>${paper.softReasons.map(({ label, reason }) => html`<dt>${say.text(label)}</dt><dd>${reason}</dd>`)}</dl>`)}
${fold(say, 'sinceLast', counted(paper.sinceLast.length, say), paper.sinceLast.length > 0 ? changes(paper.sinceLast, reading) : html`<p>${say.both('Der er ingen tidligere udgave at sammenligne med.', 'There is no earlier edition to compare with.')}</p>`)}
${fold(say, 'adviser', '', html`<p>${say.w('noAdviser')}</p>`)}
${paper.worksheets.length > 0 && fold(say, 'worksheets', String(paper.worksheets.length), worksheetList(reading))}
${paper.attachments.length > 0 && fold(say, 'attachments', String(paper.attachments.length), attachmentList(reading))}
<p class="fine">${say.w('disclaimer')}</p></section>`;
}

const counted = (count: number, { both }: Say) => both(`${count} ${count === 1 ? 'ændring' : 'ændringer'}`, `${count} ${count === 1 ? 'change' : 'changes'}`);
const fold = (say: Say, word: Word, note: string, content: Markup): Markup => html`<details class="fold"><summary>${say.w(word)}<span>${note}</span></summary><div>${content}</div></details>`;
const linked = (href: string | null, text: string): Markup => (href === null ? html`${text}` : html`<a href="${href}">${text}</a>`);

const questionList = ({ paper, say }: Reading): Markup =>
  html`<dl>${paper.questions.map(({ question, answer, reason, expected }) => html`<dt>${say.text(question)}</dt><dd><b>${say.text(answer)}</b>${!expected && html` <span class="badge warn">${say.both('Ikke som ventet', 'Not as expected')}</span>`}${reason !== '' && html`<br>${lines(reason)}`}</dd>`)}</dl>`;

const moneyList = ({ paper, say, links }: Reading): Markup =>
  html`<dl>${paper.money.map(({ label, words, source }) => html`<dt>${linked(links.worksheet(source), say.text(label))}</dt><dd>${say.text(words)}</dd>`)}</dl><p class="fine">${say.both('Beløb er ekskl. moms.', 'Amounts exclude VAT.')}</p>`;

const LEVELS = { high: { da: 'Høj', en: 'High' }, middle: { da: 'Middel', en: 'Middle' }, low: { da: 'Lav', en: 'Low' } } as const;
const riskList = ({ paper, say }: Reading): Markup =>
  html`<ol class="risks">${paper.risks.slice(0, 5).map(({ title, level, score, measure, owner }) => html`<li><span class="badge ${level === 'high' ? 'bad' : level === 'middle' ? 'warn' : ''}">${say.text(LEVELS[level])}, ${score}</span> ${title}${measure !== '' && html`<br>${measure}`}${owner !== '' && html` (${owner})`}</li>`)}</ol>
${paper.risks.length > 5 && html`<p>${say.both(`De 5 højeste af ${paper.risks.length} risici.`, `The 5 highest of ${paper.risks.length} risks.`)}</p>`}`;

const openList = ({ paper, say, links }: Reading): Markup =>
  html`<ul>${paper.openPoints.map(({ label, reason, clarifyBy, source }) => html`<li>${linked(links.worksheet(source), say.text(label))}: ${reason} (${say.both('afklares senest', 'known by')} ${shortDay(clarifyBy, say)})</li>`)}</ul>`;

const changes = (all: readonly DriftView[], { say, links }: Reading): Markup =>
  html`<ul class="changes">${all.map(({ label, within, source, signed, now }) => html`<li>${linked(links.worksheet(source), say.text(label))} (${say.text(within)})<br><span class="vh">${say.w('was')}: </span><del>${say.text(signed) || '–'}</del> <span class="vh">${say.w('now')}: </span><ins>${say.text(now) || '–'}</ins></li>`)}</ul>`;

const worksheetList = ({ paper, say, links }: Reading): Markup =>
  html`${paper.worksheets.map(({ key, instance, label, no }) => html`<details class="inner"><summary>${say.text(label)} <span>${say.both('version', 'version')} ${no}</span></summary><dl>${paper.answers.filter(({ source }) => source.worksheetKey === key && source.instance === instance).map(({ label: field, source, words }) => html`<dt>${linked(links.worksheet(source), say.text(field))}</dt><dd>${lines(say.text(words))}</dd>`)}</dl></details>`)}`;

const attachmentList = ({ paper, links }: Reading): Markup =>
  html`<ul>${paper.attachments.map(({ title, url, fileId }) => html`<li>${linked(fileId === null ? url : links.file(fileId), title)}</li>`)}</ul>`;
