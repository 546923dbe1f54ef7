import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Attempts } from './attempts.ts';
import { LocalStrategy } from './local.strategy.ts';
import { MeController } from './me.controller.ts';
import { MeService } from './me.service.ts';
import { Passwords } from './passwords.ts';
import { SessionController } from './session.controller.ts';
import { SignInService } from './sign-in.service.ts';

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [SessionController, MeController],
  providers: [SignInService, MeService, Passwords, Attempts, LocalStrategy],
  exports: [SignInService, Attempts],
})
export class SignInModule {}
