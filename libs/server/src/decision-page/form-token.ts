import { createHash, timingSafeEqual } from 'node:crypto';

/** What a form of ours carries and another site cannot know: made of the secret in the session's cookie. */
export const formToken = (cookie: string): string => createHash('sha256').update(`form:${cookie}`).digest('base64url');

export function isOurForm(given: string | undefined, cookie: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(formToken(cookie))];
  return a.length === b.length && timingSafeEqual(a, b);
}
