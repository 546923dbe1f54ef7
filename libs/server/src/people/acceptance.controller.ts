import { Body, Controller, Ip, Post, Req, Res } from '@nestjs/common';
import { type AcceptInvitation, acceptInvitationBody, enteredView, openInvitationBody, openInvitationView } from '@nybrud/contracts';
import type { FastifyReply } from 'fastify';
import type { ActingRequest } from '../http/actor.ts';
import { Public } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { setSessionCookie } from '../http/session-cookie.ts';
import { Attempts } from '../sign-in/attempts.ts';
import { SignInService } from '../sign-in/sign-in.service.ts';
import { AcceptanceService } from './acceptance.service.ts';

@Controller('api/invitations')
export class AcceptanceController {
  constructor(
    private readonly acceptance: AcceptanceService,
    private readonly signIn: SignInService,
    private readonly attempts: Attempts,
  ) {}

  /** See what an invitation is for. Changes nothing. */
  @Post('opening')
  @Public('the link is the proof')
  @Returns(openInvitationView)
  async open(@Ip() ip: string, @Body({ schema: openInvitationBody }) { token }: { token: string }) {
    await this.attempts.count(ip);
    const opened = await this.acceptance.open(token);
    await this.attempts.succeeded(ip);
    return opened;
  }

  /** Accept an invitation, and sign in. */
  @Post('acceptance')
  @Public('the link is the proof')
  @Returns(enteredView)
  async accept(@Req() request: ActingRequest, @Res({ passthrough: true }) reply: FastifyReply, @Body({ schema: acceptInvitationBody }) acceptance: AcceptInvitation) {
    await this.attempts.count(request.ip);
    const { identityId, tenant } = await this.acceptance.accept(acceptance, request.ip);
    await this.attempts.succeeded(request.ip);
    setSessionCookie(request, reply, await this.signIn.start(identityId));
    return { tenant };
  }
}
