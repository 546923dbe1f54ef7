import { z } from 'zod';
import { textView } from './shapes.ts';

export const personaView = z
  .object({ key: z.string(), name: z.string(), title: textView, card: textView, roles: z.array(z.string()), tenant: z.string(), organisation: z.string() })
  .meta({ id: 'Persona' });
export const personasView = z.array(personaView);
export type PersonaView = z.infer<typeof personaView>;

export const demoSignInBody = z.object({ persona: z.string().min(1).max(100) }).meta({ id: 'DemoSignIn' });
export const demoSignInView = z.object({ tenant: z.string(), name: z.string(), persona: z.string() }).meta({ id: 'DemoSignedIn' });

/** Links that would have been mailed, newest first. */
export const demoLinksView = z.array(z.object({ purpose: z.enum(['invitation', 'password_reset']), to: z.string(), link: z.string(), at: z.string() })).meta({ id: 'DemoLinks' });
export type DemoLinksView = z.infer<typeof demoLinksView>;
