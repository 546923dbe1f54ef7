import { Body, Controller, Ip, Post, Res } from '@nestjs/common';
import { type AcceptInvitation, acceptInvitationBody, enteredView, openInvitationBody, openInvitationView } from '@nybrud/contracts';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { Attempts } from '../sign-in/attempts.ts';
import { SignInService } from '../sign-in/sign-in.service.ts';
import { AcceptanceService } from './acceptance.service.ts';

@Controller('api/invitations')
export class AcceptanceController {
  constructor(
    private readonly acceptance: AcceptanceService,
    private readonly signIn: SignInService,
    private readonly attempts: Attempts,
    private readonly cookie: SessionCookie,
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
  async accept(@Ip() ip: string, @Res({ passthrough: true }) reply: FastifyReply, @Body({ schema: acceptInvitationBody }) acceptance: AcceptInvitation) {
    await this.attempts.count(ip);
    const { identityId, tenant } = await this.acceptance.accept(acceptance, ip);
    await this.attempts.succeeded(ip);
    this.cookie.set(reply, await this.signIn.start(identityId));
    return { tenant };
  }
}
