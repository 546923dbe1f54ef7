import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { demoLinksView, demoSignInBody, demoSignInView, personasView } from '@nybrud/contracts';
import type { FastifyReply } from 'fastify';
import { DoorLinks } from '../doors/door-links.ts';
import { Public } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { SessionCookie } from '../http/session-cookie.ts';
import { Personas } from './personas.ts';

const DEMO = 'there is nothing to protect in a demo; production does not have this route';

/** Only where the demo is on: see ServerModule. */
@Controller('api/demo')
export class DemoController {
  constructor(
    private readonly personas: Personas,
    private readonly doors: DoorLinks,
    private readonly cookie: SessionCookie,
  ) {}

  /** The people of the demo town whom one can be. */
  @Get('personas')
  @Public(DEMO)
  @Returns(personasView)
  list() {
    return this.personas.list();
  }

  /** Be one of them. */
  @Post('sign-in')
  @Public(DEMO)
  @Returns(demoSignInView)
  async signIn(@Res({ passthrough: true }) reply: FastifyReply, @Body({ schema: demoSignInBody }) { persona }: { persona: string }) {
    const { token, ...signedIn } = await this.personas.signIn(persona);
    this.cookie.set(reply, token);
    return signedIn;
  }

  /** Invitations and password links that would have been mailed. */
  @Get('links')
  @Public(DEMO)
  @Returns(demoLinksView)
  links() {
    return this.doors.demoLinks();
  }
}
