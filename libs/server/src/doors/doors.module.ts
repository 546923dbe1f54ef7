import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { DoorLinks } from './door-links.ts';
import { PasswordResetsController } from './password-resets.controller.ts';
import { PasswordResets } from './password-resets.ts';

@Module({ imports: [SignInModule], controllers: [PasswordResetsController], providers: [DoorLinks, PasswordResets], exports: [DoorLinks, PasswordResets] })
export class DoorsModule {}
