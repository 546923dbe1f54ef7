import { Body, Controller, Get, Header, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { requestParams, type RequestParams } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, CurrentPerson, type Person } from '../http/actor.ts';
import { fieldsOf, TakesForm } from '../http/form-body.ts';
import { Members } from '../http/needs.ts';
import { ProblemException } from '../http/problem.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { OpensOwnScope } from '../http/tenant-scope.interceptor.ts';
import { DecisionActs } from './decision-acts.ts';
import { type Fields, panelOf, typedIn } from './decision-form.ts';
import { DecisionPageFilter } from './decision-page.filter.ts';
import { addressOf, DecisionPages, type Visit } from './decision-pages.ts';
import { formToken, isOurForm } from './form-token.ts';
import { refusalWords } from './refusal-words.ts';
import { sayIn } from './words.ts';

const HTML = 'text/html; charset=utf-8';
type Params = RequestParams & { tenant: string };
type Posted = { visit: Visit; body: unknown; request: FastifyRequest; reply: FastifyReply };

/** The decider's page: whole in HTML, with forms that post. A GET never changes anything, so whoever follows links decides nothing. */
@Controller('b/:tenant/:projectId/:requestId')
@ApiExcludeController()
@UseFilters(DecisionPageFilter)
export class DecisionPageController {
  constructor(
    private readonly pages: DecisionPages,
    private readonly acts: DecisionActs,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Members()
  @Header('content-type', HTML)
  paper(@CurrentActor() actor: Actor, @CurrentPerson() person: Person, @Param({ schema: requestParams }) params: RequestParams, @Req() request: FastifyRequest) {
    return this.pages.paper(this.visit(actor, person, params, request));
  }

  @Get('kvittering')
  @Members()
  @Header('content-type', HTML)
  receipt(@CurrentActor() actor: Actor, @CurrentPerson() person: Person, @Param({ schema: requestParams }) params: RequestParams, @Req() request: FastifyRequest) {
    return this.pages.receipt(this.visit(actor, person, params, request));
  }

  @Post()
  @Members()
  @TakesForm()
  @OpensOwnScope(true)
  sign(@CurrentActor() actor: Actor, @CurrentPerson() person: Person, @Param({ schema: requestParams }) params: RequestParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown) {
    return this.act({ visit: this.visit(actor, person, params, request), body, request, reply }, (visit, fields) => this.acts.sign(visit, fields), '/kvittering');
  }

  @Post('uddelegering')
  @Members()
  @TakesForm()
  @OpensOwnScope(true)
  delegate(@CurrentActor() actor: Actor, @CurrentPerson() person: Person, @Param({ schema: requestParams }) params: RequestParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown) {
    return this.act({ visit: this.visit(actor, person, params, request), body, request, reply }, (visit, fields) => this.acts.delegate(visit, fields), '');
  }

  @Post('fortryd')
  @Members()
  @TakesForm()
  @OpensOwnScope(true)
  undo(@CurrentActor() actor: Actor, @CurrentPerson() person: Person, @Param({ schema: requestParams }) params: RequestParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown) {
    return this.act({ visit: this.visit(actor, person, params, request), body, request, reply }, (visit, fields) => this.acts.undo(visit, fields), '/kvittering');
  }

  /** Done: on to the page that says so. Refused: the same page with the reason, and what was typed. A second tap finds the first one's receipt. */
  private async act({ visit, body, request, reply }: Posted, work: (visit: Visit, fields: Fields) => Promise<void>, then: string): Promise<void> {
    const fields = fieldsOf(body);
    const { tenant } = request.params as Params; // Fastify types params as unknown; the guard has matched them
    const here = addressOf(tenant, visit.request);
    try {
      if (!isOurForm(fields['token']?.[0], this.cookie.read(request) ?? '')) throw new ProblemException('foreign_origin');
      await work(visit, fields);
      await reply.redirect(`${here}${then}`, 303);
    } catch (error) {
      if (!(error instanceof ProblemException) || error.code === 'not_found' || error.code === 'foreign_origin') throw error;
      if (error.code === 'already_signed') return void (await reply.redirect(`${here}/kvittering`, 303));
      const words = refusalWords(error, sayIn(visit.person.language === 'en' ? 'en' : 'da'));
      const again = await this.pages.again(visit, { ...words, panel: panelOf(fields), typed: typedIn(fields) });
      await reply.status(error.code === 'invalid_request' ? 422 : 409).type(HTML).send(again);
    }
  }

  private visit(actor: Actor, person: Person, { projectId, requestId }: RequestParams, request: FastifyRequest): Visit {
    return { actor, person, request: { projectId, requestId }, token: formToken(this.cookie.read(request) ?? '') };
  }
}
