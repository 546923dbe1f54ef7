import { SetMetadata } from '@nestjs/common';
import type { GrantLevel, Permission } from '@nybrud/domain';

/** Whom a route is for. A route that does not say stops the start of the API (see RouteInventory). */
export type Access =
  | { kind: 'public'; reason: string }
  | { kind: 'signed_in' }
  | { kind: 'member' }
  | { kind: 'permission'; permission: Permission; level: GrantLevel };

export const ACCESS = Symbol('access');
const access = (of: Access) => SetMetadata(ACCESS, of);

/** For everyone, signed in or not; the reason is for the reader. */
export const Public = (reason: string) => access({ kind: 'public', reason });
/** For the person themself, outside any organisation. */
export const SignedIn = () => access({ kind: 'signed_in' });
/** For every member of the organisation in the address. */
export const Members = () => access({ kind: 'member' });
/** For those whose roles hold the right: in the project that the address names, else in the organisation. */
export const Needs = (permission: Permission, level: GrantLevel) => access({ kind: 'permission', permission, level });
