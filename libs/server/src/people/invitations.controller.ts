import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { invitationParams, invitationsView, type Invite, inviteBody, invitedView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Needs } from '../http/needs.ts';
import { Returns, ReturnsNothing } from '../http/returns.ts';
import { InvitationsService } from './invitations.service.ts';

@Controller('invitations')
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  /** Invitations that wait for an answer. */
  @Get()
  @Needs('people_manage', 'full')
  @Returns(invitationsView)
  list() {
    return this.invitations.list();
  }

  @Post()
  @Needs('people_manage', 'full')
  @Returns(invitedView, 201)
  invite(@CurrentActor() actor: Actor, @Body({ schema: inviteBody }) invite: Invite) {
    return this.invitations.invite(actor, invite);
  }

  @Delete(':invitationId')
  @Needs('people_manage', 'full')
  @ReturnsNothing()
  withdraw(@CurrentActor() actor: Actor, @Param({ schema: invitationParams }) { invitationId }: { invitationId: string }) {
    return this.invitations.withdraw(actor, invitationId);
  }
}
