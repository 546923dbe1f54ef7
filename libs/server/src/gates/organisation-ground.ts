import { Injectable } from '@nestjs/common';
import { DecisionRulesService } from '../decision-rules/decision-rules.service.ts';
import { DeputyshipsService } from '../deputyships/deputyships.service.ts';
import { WaiversService } from '../four-eyes-waivers/waivers.service.ts';

/** How the organisation decides, and who stands in for whom. */
@Injectable()
export class OrganisationGround {
  constructor(
    private readonly rules: DecisionRulesService,
    private readonly deputyships: DeputyshipsService,
    private readonly waivers: WaiversService,
  ) {}

  async of(projectId: string, today: string) {
    return {
      rules: await this.rules.current(),
      deputyships: await this.deputyships.inForce(today),
      waiverId: (await this.waivers.inForce(projectId, today))?.id ?? null,
    };
  }
}
