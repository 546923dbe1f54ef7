import { Body, Controller, Delete, Post, Req, Res, UseGuards } from '@nestjs/common';
import { meView, type SignIn, signInBody } from '@nybrud/contracts';
import type { FastifyReply } from 'fastify';
import { type ActingRequest, CurrentPerson, type Person } from '../http/actor.ts';
import { Public, SignedIn } from '../http/needs.ts';
import { Returns, ReturnsNothing } from '../http/returns.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { LocalGuard } from './local.strategy.ts';
import { MeService } from './me.service.ts';
import { SignInService } from './sign-in.service.ts';

type Recognised = ActingRequest & { user: { id: string } };

@Controller('api/me')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly me: MeService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Sign in with e-mail address and password. */
  @Post('session')
  @Public('this is the door')
  @UseGuards(LocalGuard)
  @Returns(meView)
  async start(@Req() request: Recognised, @Res({ passthrough: true }) reply: FastifyReply, @Body({ schema: signInBody }) _signIn: SignIn) {
    this.cookie.set(reply, await this.signIn.start(request.user.id));
    return this.me.show(request.user.id);
  }

  /** Sign out here. */
  @Delete('session')
  @SignedIn()
  @ReturnsNothing()
  async end(@Res({ passthrough: true }) reply: FastifyReply, @CurrentPerson() person: Person) {
    await this.signIn.end(person);
    this.cookie.clear(reply);
  }

  /** Sign out everywhere. */
  @Delete('sessions')
  @SignedIn()
  @ReturnsNothing()
  async endAll(@Res({ passthrough: true }) reply: FastifyReply, @CurrentPerson() person: Person) {
    await this.signIn.endAll(person);
    this.cookie.clear(reply);
  }
}
