import { Body, Controller, Get, Ip, Patch, Put } from '@nestjs/common';
import { type ChangeMe, changeMeBody, type ChangePassword, changePasswordBody, meView } from '@nybrud/contracts';
import { CurrentPerson, type Person } from '../http/actor.ts';
import { SignedIn } from '../http/needs.ts';
import { Returns, ReturnsNothing } from '../http/returns.ts';
import { MeService } from './me.service.ts';
import { SignInService } from './sign-in.service.ts';

@Controller('api/me')
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly signIn: SignInService,
  ) {}

  @Get()
  @SignedIn()
  @Returns(meView)
  show(@CurrentPerson() { identityId }: Person) {
    return this.me.show(identityId);
  }

  /** Choose a language. */
  @Patch()
  @SignedIn()
  @Returns(meView)
  change(@CurrentPerson() { identityId }: Person, @Body({ schema: changeMeBody }) { language }: ChangeMe) {
    return this.me.speak(identityId, language);
  }

  @Put('password')
  @SignedIn()
  @ReturnsNothing()
  changePassword(@CurrentPerson() person: Person, @Ip() ip: string, @Body({ schema: changePasswordBody }) change: ChangePassword) {
    return this.signIn.changePassword(person, change, ip);
  }
}
