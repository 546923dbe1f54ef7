import { z } from 'zod';
import { emailAddress, line } from './shapes.ts';

export const language = z.enum(['da', 'en']);
export type Language = z.infer<typeof language>;

/** Twelve characters or more; the sign-in service refuses the ones that are easy to guess. */
export const newPassword = z.string().min(12, 'password_too_short').max(256, 'too_long');

export const signInBody = z.strictObject({ email: emailAddress, password: z.string().min(1, 'missing').max(256, 'too_long') }).meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof signInBody>;

const membershipView = z.object({ tenant: z.string(), name: z.string(), kind: z.string() });

/** The person who is signed in, and the organisations they are a member of. */
export const meView = z
  .object({ id: z.uuid(), name: z.string(), email: z.string(), language, memberships: z.array(membershipView), demo: z.boolean() })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof meView>;

export const changeMeBody = z.strictObject({ language }).meta({ id: 'ChangeMe' });
export type ChangeMe = z.infer<typeof changeMeBody>;

export const changePasswordBody = z.strictObject({ current: z.string().min(1, 'missing').max(256), password: newPassword }).meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof changePasswordBody>;

export const askPasswordResetBody = z.strictObject({ email: emailAddress }).meta({ id: 'AskPasswordReset' });

const token = z.string().min(20).max(100);
export const resetPasswordBody = z.strictObject({ token, password: newPassword }).meta({ id: 'ResetPassword' });
export type ResetPassword = z.infer<typeof resetPasswordBody>;

export const openInvitationBody = z.strictObject({ token }).meta({ id: 'OpenInvitation' });
export const openInvitationView = z
  .object({ organisation: z.string(), email: z.string(), name: z.string(), invitedBy: z.string(), known: z.boolean() })
  .meta({ id: 'OpenedInvitation' });
export type OpenInvitationView = z.infer<typeof openInvitationView>;

/** `password` is the new one of a person unknown so far, or the present one of somebody who has an account. */
export const acceptInvitationBody = z.strictObject({ token, name: line(120), password: z.string().min(1, 'missing').max(256) }).meta({ id: 'AcceptInvitation' });
export type AcceptInvitation = z.infer<typeof acceptInvitationBody>;

export const enteredView = z.object({ tenant: z.string() }).meta({ id: 'Entered' });
