import { Controller, Get, Param, Post } from '@nestjs/common';
import { begunSheetView, declarationsView, projectParams, type RegisterParams, registerParams, registerView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { DeclarationsService } from './declarations.service.ts';
import { RegistersService } from './registers.service.ts';

@Controller('projects/:projectId')
export class RegistersController {
  constructor(
    private readonly registers: RegistersService,
    private readonly declarations: DeclarationsService,
  ) {}

  @Get('registers/:registerKey')
  @Members()
  @Returns(registerView)
  list(@CurrentActor() actor: Actor, @Param({ schema: registerParams }) register: RegisterParams) {
    return this.registers.list(actor, register);
  }

  /** Begin an entry. It is answered as a worksheet, by the `instance` that comes back. */
  @Post('registers/:registerKey')
  @Needs('contact_log_write', 'limited')
  @Returns(begunSheetView, 201)
  begin(@CurrentActor() actor: Actor, @Param({ schema: registerParams }) register: RegisterParams) {
    return this.registers.begin(actor, register);
  }

  /** Who has declared their impartiality. */
  @Get('declarations')
  @Members()
  @Returns(declarationsView)
  declared(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: { projectId: string }) {
    return this.declarations.list(actor, projectId);
  }
}
