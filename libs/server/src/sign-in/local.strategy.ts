import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { signInBody } from '@nybrud/contracts';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { invalidRequest } from '../http/problem.ts';
import { SignInService } from './sign-in.service.ts';

/** E-mail address and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignInService) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  validate({ ip, body }: FastifyRequest): Promise<{ id: string }> {
    return this.signIn.recognise(parsed(body), ip);
  }
}

/** Guards run before pipes, so the shape is checked here; passport itself only says that something is missing. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override canActivate(context: Parameters<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']>[0]) {
    parsed(context.switchToHttp().getRequest<FastifyRequest>().body);
    return super.canActivate(context);
  }

  override handleRequest<T>(error: Error | null, identity: T): T {
    if (error) throw error;
    return identity;
  }
}

function parsed(body: unknown) {
  const { data, error } = signInBody.safeParse(body);
  if (error) throw invalidRequest(error.issues);
  return data;
}
