import { Body, Controller, Delete, Post, Req, Res, UseGuards } from '@nestjs/common';
import { meView, type SignIn, signInBody } from '@nybrud/contracts';
import type { FastifyReply } from 'fastify';
import { type ActingRequest, CurrentPerson, type Person } from '../http/actor.ts';
import { Public, SignedIn } from '../http/needs.ts';
import { Returns, ReturnsNothing } from '../http/returns.ts';
import { clearSessionCookie, setSessionCookie } from '../http/session-cookie.ts';
import { LocalGuard } from './local.strategy.ts';
import { MeService } from './me.service.ts';
import { SignInService } from './sign-in.service.ts';

type Recognised = ActingRequest & { user: { id: string } };

@Controller('api/me')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly me: MeService,
  ) {}

  /** Sign in with e-mail address and password. */
  @Post('session')
  @Public('this is the door')
  @UseGuards(LocalGuard)
  @Returns(meView)
  async start(@Req() request: Recognised, @Res({ passthrough: true }) reply: FastifyReply, @Body({ schema: signInBody }) _signIn: SignIn) {
    setSessionCookie(request, reply, await this.signIn.start(request.user.id));
    return this.me.show(request.user.id);
  }

  /** Sign out here. */
  @Delete('session')
  @SignedIn()
  @ReturnsNothing()
  async end(@Req() request: ActingRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentPerson() person: Person) {
    await this.signIn.end(person);
    clearSessionCookie(request, reply);
  }

  /** Sign out everywhere. */
  @Delete('sessions')
  @SignedIn()
  @ReturnsNothing()
  async endAll(@Req() request: ActingRequest, @Res({ passthrough: true }) reply: FastifyReply, @CurrentPerson() person: Person) {
    await this.signIn.endAll(person);
    clearSessionCookie(request, reply);
  }
}
