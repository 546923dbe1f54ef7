import { Body, Controller, Ip, Post } from '@nestjs/common';
import { askPasswordResetBody, type ResetPassword, resetPasswordBody } from '@nybrud/contracts';
import { Public } from '../http/needs.ts';
import { ReturnsNothing } from '../http/returns.ts';
import { PasswordResets } from './password-resets.ts';

@Controller('api/password-resets')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResets) {}

  /** Ask for a new password. The answer does not tell whether the address is known. */
  @Post()
  @Public('whoever forgot a password cannot sign in')
  @ReturnsNothing(202)
  ask(@Ip() ip: string, @Body({ schema: askPasswordResetBody }) { email }: { email: string }) {
    return this.resets.ask(email, ip);
  }

  /** Choose a new password with the link. */
  @Post('redemption')
  @Public('the link is the proof')
  @ReturnsNothing()
  redeem(@Ip() ip: string, @Body({ schema: resetPasswordBody }) reset: ResetPassword) {
    return this.resets.redeem(reset, ip);
  }
}
