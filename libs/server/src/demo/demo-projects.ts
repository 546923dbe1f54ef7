import { Injectable } from '@nestjs/common';
import { type DemoProject, demoTown } from '@nybrud/content/demo';
import { createProjectBody } from '@nybrud/contracts';
import { type Actor, addDays } from '@nybrud/domain';
import { Clock } from '../http/clock.ts';
import { ProjectsService } from '../projects/projects.service.ts';

/** The people of an organisation, by their key in the demo town. */
export type Settlers = Map<string, Actor>;

/** The projects of an organisation in the demo town. */
@Injectable()
export class DemoProjects {
  constructor(
    private readonly projects: ProjectsService,
    private readonly clock: Clock,
  ) {}

  async found(slug: string, settlers: Settlers): Promise<void> {
    const { projects, lightProjects } = demoTown();
    for (const project of [...projects, ...lightProjects]) if (project.organisation === slug) await this.begin(project, settlers);
  }

  private async begin(project: DemoProject, settlers: Settlers): Promise<void> {
    const { title, need, purpose, policyArea, caseNumber, visibility, track, phase, startedDaysAgo, dueInDays, estimatedValueKroner } = project;
    const team = project.team.map(({ person, role }) => ({ memberId: settler(settlers, person).memberId, role }));
    const lead = settler(settlers, project.team.find(({ role }) => role === 'project_lead')?.person ?? '');
    const today = this.clock.today();
    const dates = { startedOn: addDays(today, -startedDaysAgo), dueOn: dueInDays === null ? null : addDays(today, dueInDays) };
    const body = createProjectBody.parse({ title, need, policyArea, caseNumber, visibility, track, phase, team, ...dates });
    const { id, version } = await this.projects.create(lead, body);
    const more = { ...(purpose && { purpose }), ...(estimatedValueKroner && { estimatedValue: estimatedValueKroner * 100 }) };
    await this.projects.change(lead, id, more, version);
  }
}

function settler(settlers: Settlers, key: string): Actor {
  const found = settlers.get(key);
  if (!found) throw new Error(`The demo town has no ${key} in this organisation`);
  return found;
}
