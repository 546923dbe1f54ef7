import { Controller, Get } from '@nestjs/common';
import { catalogueView, organisationView } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { CurrentActor } from '../http/actor.ts';
import { Members } from '../http/needs.ts';
import { Returns } from '../http/returns.ts';
import { presentCatalogue } from './catalogue.presenter.ts';
import { OrganisationService } from './organisation.service.ts';

@Controller()
export class OrganisationController {
  constructor(private readonly organisation: OrganisationService) {}

  /** The organisation, who one is in it, and what one may do. */
  @Get('organisation')
  @Members()
  @Returns(organisationView)
  show(@CurrentActor() actor: Actor) {
    return this.organisation.show(actor);
  }

  /** Phases, tracks, roles and choices, with their names in both languages. */
  @Get('catalogue')
  @Members()
  @Returns(catalogueView)
  catalogue(@CurrentActor() { tenantKind }: Actor) {
    return presentCatalogue(tenantKind);
  }
}
