import { Injectable } from '@nestjs/common';
import { demoTown } from '@nybrud/content/demo';
import type { PersonaView } from '@nybrud/contracts';
import { Identities } from '@nybrud/database';
import { orNotFound } from '../http/problem.ts';
import { SignInService } from '../sign-in/sign-in.service.ts';

@Injectable()
export class Personas {
  constructor(
    private readonly identities: Identities,
    private readonly signing: SignInService,
  ) {}

  list(): PersonaView[] {
    const { people, organisations } = demoTown();
    return people.flatMap(({ key, name, title, card, roles, organisation }) => {
      const home = organisations.find(({ slug }) => slug === organisation);
      return card && home ? [{ key, name, title, card, roles, tenant: home.slug, organisation: home.name }] : [];
    });
  }

  async signIn(key: string) {
    const { people } = demoTown();
    const { name, email, organisation } = orNotFound(people.find((person) => person.key === key && person.card !== null));
    const { id } = orNotFound(await this.identities.byEmail(email));
    return { tenant: organisation, name, persona: key, token: await this.signing.start(id) };
  }
}
