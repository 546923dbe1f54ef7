import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  type ChangeRoles, changeRolesBody, doorLinkView, memberParams, membersView, memberView, type PeopleQuery, peopleQuery,
} from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns, ReturnsNothing } from '../http/returns.ts';
import { MembersService } from './members.service.ts';

type MemberParams = { memberId: string };

@Controller('members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @Members()
  @Returns(membersView)
  list(@CurrentActor() actor: Actor, @Query({ schema: peopleQuery }) query: PeopleQuery) {
    return this.members.list(actor, query);
  }

  @Put(':memberId/roles')
  @Needs('people_manage', 'full')
  @Returns(memberView)
  changeRoles(@CurrentActor() actor: Actor, @Param({ schema: memberParams }) { memberId }: MemberParams, @Body({ schema: changeRolesBody }) roles: ChangeRoles) {
    return this.members.changeRoles(actor, memberId, roles);
  }

  /** End a membership. */
  @Delete(':memberId')
  @Needs('people_manage', 'full')
  @ReturnsNothing()
  remove(@CurrentActor() actor: Actor, @Param({ schema: memberParams }) { memberId }: MemberParams) {
    return this.members.remove(actor, memberId);
  }

  /** Make a link by which the member chooses a new password. */
  @Post(':memberId/password-reset')
  @Needs('people_manage', 'full')
  @Returns(doorLinkView, 201)
  resetPassword(@CurrentActor() actor: Actor, @Param({ schema: memberParams }) { memberId }: MemberParams) {
    return this.members.resetPassword(actor, memberId);
  }
}
