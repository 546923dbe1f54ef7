import { Global, Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AnsweredRequests } from './answered-requests.ts';
import { AuthGuard } from './auth.guard.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RouteInventory } from './route-inventory.ts';
import { SessionCookie } from './session-cookie.ts';
import { TenantScopeInterceptor } from './tenant-scope.interceptor.ts';

/** Guard, scope, answers and problems: what every route passes through. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AnsweredRequests,
    RouteInventory,
    SessionCookie,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: TenantScopeInterceptor },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
  ],
  exports: [AnsweredRequests, SessionCookie],
})
export class HttpModule {}
