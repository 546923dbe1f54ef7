import { Module } from '@nestjs/common';
import { DoorsModule } from '../doors/doors.module.ts';
import { ProjectsModule } from '../projects/projects.module.ts';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { AcceptanceController } from './acceptance.controller.ts';
import { AcceptanceGround } from './acceptance-ground.ts';
import { AcceptanceService } from './acceptance.service.ts';
import { InvitationsController } from './invitations.controller.ts';
import { InvitationsRepository } from './invitations.repository.ts';
import { InvitationsService } from './invitations.service.ts';
import { MembersController } from './members.controller.ts';
import { MembersRepository } from './members.repository.ts';
import { MembersService } from './members.service.ts';

@Module({
  imports: [DoorsModule, ProjectsModule, SignInModule],
  controllers: [MembersController, InvitationsController, AcceptanceController],
  providers: [MembersService, MembersRepository, InvitationsService, InvitationsRepository, AcceptanceService, AcceptanceGround],
  exports: [MembersService],
})
export class PeopleModule {}
