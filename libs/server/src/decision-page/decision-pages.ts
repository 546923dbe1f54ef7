import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { PaperView, RequestParams } from '@nybrud/contracts';
import { StepUps, TenantDatabase, Tenants } from '@nybrud/database';
import { type Actor, STEP_UP_SECONDS } from '@nybrud/domain';
import { DecisionsService } from '../gates/decisions.service.ts';
import { PaperService } from '../gates/paper.service.ts';
import { type Person, scopeOf } from '../http/actor.ts';
import { Clock } from '../http/clock.ts';
import { orNotFound } from '../http/problem.ts';
import { SURROUNDINGS, type Surroundings } from '../surroundings.ts';
import { html, type Markup } from './html.ts';
import { notice, type Organisation, page } from './page-frame.ts';
import { bar, type FormGround, panels } from './panels.ts';
import { ask, folds, head, type Links, summary } from './paper-page.ts';
import { receipt } from './receipt-page.ts';
import { sayIn, type Say } from './words.ts';

export type Visit = { actor: Actor; person: Person; request: RequestParams; token: string };
/** What came of the last form: shown above the paper, with what was typed still in its fields. */
export type Back = { heading: string; text: string; panel: string; typed: Record<string, string> };

/** The pages of a decider: the paper, plain notices and the receipt. */
@Injectable()
export class DecisionPages {
  constructor(
    private readonly papers: PaperService,
    private readonly decisions: DecisionsService,
    private readonly tenants: Tenants,
    private readonly stepUps: StepUps,
    private readonly clock: Clock,
    private readonly database: TenantDatabase,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  async paper(visit: Visit, back?: Back): Promise<string> {
    const { actor, request, person } = visit;
    const say = sayFor(person);
    const [paper, organisation] = [await this.papers.show(actor, request), await this.organisation(actor)];
    const reading = this.reading(paper, organisation, say);
    const ground = await this.ground(visit, { paper, say, rendered: sha256(reading.text), typed: back?.typed ?? {} });
    const title = `${say.w('decision')}: ${paper.project.title}`;
    const acts = paper.request.can.sign ? html`${bar(ground)}${panels(ground)}` : this.standing(paper, say, visit);
    return page({ title, organisation, say, main: html`${back && alarm(back)}<div class="decide">${reading.top}${acts}${reading.more}</div>` });
  }

  /** The paper once more, in a reading scope of its own: the form that was posted had none, or lost it. */
  again(visit: Visit, back: Back): Promise<string> {
    return this.database.read(scopeOf(visit.actor), () => this.paper(visit, back));
  }

  /** The hash of what the decider saw: the paper without its forms. */
  async renderedSha256({ actor, request, person }: Visit): Promise<string> {
    return sha256(this.reading(await this.papers.show(actor, request), await this.organisation(actor), sayFor(person)).text);
  }

  async receipt(visit: Visit): Promise<string> {
    const { actor, request, person, token } = visit;
    const say = sayFor(person);
    const [organisation, all] = [await this.organisation(actor), await this.decisions.list(actor, request.projectId)];
    const decision = all.find(({ requestId }) => requestId === request.requestId);
    const action = addressOf(organisation.slug, request);
    const project = `/${organisation.slug}/projekter/${request.projectId}`;
    const { project: { title } } = await this.papers.show(actor, request);
    const main = decision
      ? receipt({ decision, title, say, action, token, project, waiting: 0 })
      : notice(say.both('Din underskrift er modtaget', 'Your signature has been received'), say.both('Den næste skal nu underskrive. Du hører, når der er besluttet.', 'The next person signs now. You will hear when it is decided.'), [{ href: project, label: say.w('toProject') }]);
    return page({ title: say.w('receipt'), organisation, say, main });
  }

  private standing({ request }: PaperView, say: Say, { request: params }: Visit): Markup {
    const texts = {
      decided: say.both('Der er besluttet.', 'It has been decided.'),
      withdrawn: say.both('Oplægget er trukket tilbage. Holdet sender en ny udgave.', 'The paper has been withdrawn. The team will send a new edition.'),
      expired: say.both('Tiden til at underskrive er udløbet.', 'The time for signing has run out.'),
      waiting: say.both('Du kan læse oplægget. Det er ikke dig, der skal underskrive nu.', 'You can read the paper. You are not the one to sign now.'),
    };
    return html`<p class="note">${texts[request.state]}${request.state === 'decided' && html` <a href="${params.requestId}/kvittering">${say.both('Se beslutningen', 'See the decision')}</a>`}</p>`;
  }

  private reading(paper: PaperView, organisation: Organisation, say: Say) {
    const reading = { paper, say, today: this.clock.today(), links: linksOf(organisation.slug, paper.project.id) };
    const [top, more] = [html`${head(reading)}${ask(reading)}${summary(reading)}`, folds(reading)];
    return { top, more, text: top.text + more.text };
  }

  private async ground({ actor, person, token, request }: Visit, { paper, say, rendered, typed }: { paper: PaperView; say: Say; rendered: string; typed: Record<string, string> }): Promise<FormGround> {
    const latest = await this.stepUps.latest(person.sessionId, person.identityId);
    const isFresh = latest !== undefined && latest.secondsAgo <= STEP_UP_SECONDS - 60; // with a minute left to read the panel
    const proof = isFresh ? null : this.surroundings.demo ? 'demo' : 'password_totp';
    return { paper, say, action: addressOf((await this.organisation(actor)).slug, request), token, rendered, proof, typed, name: person.name };
  }

  private async organisation({ tenantId }: Actor): Promise<Organisation> {
    return orNotFound((await this.tenants.byIds([tenantId]))[0]);
  }
}

const alarm = ({ heading, text, panel }: Back): Markup =>
  html`<div class="note bad" role="alert"><h2>${heading}</h2><p>${text}</p><p><a href="#${panel}">${'→'}</a></p></div>`;
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const sayFor = ({ language }: Person): Say => sayIn(language === 'en' ? 'en' : 'da');
export const addressOf = (slug: string, { projectId, requestId }: RequestParams) => `/b/${slug}/${projectId}/${requestId}`;

const linksOf = (slug: string, projectId: string): Links => {
  const project = `/${slug}/projekter/${projectId}`;
  return {
    project,
    worksheet: (source) => (source === null ? null : `${project}/vaerktoejer/${source.worksheetKey}${source.instance === '' ? '' : `/${source.instance}`}#${source.fieldKey}`),
    file: (id) => `/api/${slug}/projects/${projectId}/files/${id}`,
  };
};
