import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { problems } from '@nybrud/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActingRequest } from '../http/actor.ts';
import { ProblemException } from '../http/problem.ts';
import { notice, page } from './page-frame.ts';
import { sayIn } from './words.ts';

/** What goes wrong on a decider's page is said on a page. Who is not signed in goes to the door, and comes back. */
@Catch()
export class DecisionPageFilter implements ExceptionFilter {
  private readonly logger = new Logger(DecisionPageFilter.name);

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<ActingRequest & FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (!(error instanceof ProblemException)) this.logger.error(error);
    const code = error instanceof ProblemException ? error.code : 'internal_error';
    if (code === 'not_signed_in') return void (await reply.redirect(`/log-ind?efter=${encodeURIComponent(request.url)}`, 303));
    const say = sayIn(request.person?.language === 'en' ? 'en' : 'da');
    const isHidden = problems[code].status === 404 || problems[code].status === 403 || problems[code].status === 422;
    const [heading, text] = isHidden
      ? [say.both('Siden findes ikke', 'The page does not exist'), say.both('Linket virker kun for den, det er sendt til, når de er logget ind i organisationen.', 'The link works only for the person it was sent to, signed in to the organisation.')]
      : [say.both('Vi kunne ikke vise siden', 'We could not show the page'), say.both('Intet er ændret. Prøv igen om lidt.', 'Nothing was changed. Try again in a while.')];
    const main = notice(heading, text, [{ href: '/', label: say.w('toHome') }]);
    await reply.status(isHidden ? 404 : problems[code].status).type('text/html; charset=utf-8').send(page({ title: heading, organisation: null, say, main }));
  }
}
