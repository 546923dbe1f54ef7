import { Injectable } from '@nestjs/common';
import { currentProcessModel, demandProcessModel, editionOf, findForm, findProcessModel, rights } from '@nybrud/content';
import type { ProjectView, UpgradesQuery, UpgradesView, UpgradeView } from '@nybrud/contracts';
import { EventLog } from '@nybrud/database';
import { type Actor, allows, type ProcessModel, reachesAllProjects, refuse, type Result, type Upgrade, type UpgradeFacts, upgradeProject } from '@nybrud/domain';
import { AnswersService } from '../answers/answers.service.ts';
import { Clock } from '../http/clock.ts';
import { orNotFound, orRefuse } from '../http/problem.ts';
import { ProjectsService } from '../projects/projects.service.ts';
import { factsOf } from './upgrade-facts.ts';
import { type DryRun, presentUpgrade } from './upgrades.presenter.ts';
import { type UpgradeRecord, UpgradesRepository } from './upgrades.repository.ts';

/** Projects that follow an older version of the process model, and how they come to a newer one. */
@Injectable()
export class UpgradesService {
  constructor(
    private readonly upgrades: UpgradesRepository,
    private readonly projects: ProjectsService,
    private readonly answers: AnswersService,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** What an upgrade to the newest version would change. */
  async dryRun(actor: Actor, projectId: string): Promise<UpgradeView> {
    const project = orNotFound(await this.upgrades.find(projectId, this.clock.today()));
    return presentUpgrade(actor, project, dryRun(factsOf(project, await this.upgrades.answered([projectId])), project));
  }

  /** The same for every project that is behind: all of them for who sees the whole portfolio, else those that one leads. */
  async list(actor: Actor, { cursor, limit }: UpgradesQuery): Promise<UpgradesView> {
    const { key: modelKey, version } = currentProcessModel();
    const ledBy = seesPortfolio(actor) ? null : actor.memberId;
    const { rows, total } = await this.upgrades.behind({ modelKey, version, ledBy }, { cursor, limit: limit + 1 }, this.clock.today());
    const shown = rows.slice(0, limit);
    const answered = await this.upgrades.answered(shown.map(({ id }) => id));
    return {
      entries: shown.map((project) => presentUpgrade(actor, project, dryRun(factsOf(project, answered), project))),
      next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      total,
    };
  }

  /** Does what the dry run has told. To ask for the version that the project follows already is no mistake: two may press at once. */
  async run(actor: Actor, projectId: string, to: number): Promise<ProjectView> {
    orNotFound(await this.answers.lock(projectId));
    const project = orNotFound(await this.upgrades.find(projectId, this.clock.today()));
    const from = project.processModelVersion;
    if (to !== from) {
      const upgrade = orRefuse(planned(factsOf(project, await this.upgrades.answered([projectId])), project, findProcessModel(project.processModel, to)));
      await this.upgrades.keep({ projectId, from, to, byId: actor.memberId, upgrade });
      await this.events.record(actor.identityId, 'project.upgraded', { projectId, from, to });
    }
    return this.projects.show(actor, projectId);
  }
}

/** A decision under way holds an upgrade back, and is no reason not to tell what it would change. */
function dryRun(facts: UpgradeFacts, project: UpgradeRecord): DryRun | null {
  const to = currentProcessModel();
  if (to.key !== project.processModel || to.version <= project.processModelVersion) return null;
  return { to: to.version, planned: planned({ ...facts, isGateOut: false }, project, to), isGateOut: facts.isGateOut };
}

function planned(facts: UpgradeFacts, { processModel, processModelVersion }: UpgradeRecord, to: ProcessModel | undefined): Result<Upgrade> {
  if (!to) return refuse('upgrade_not_newer');
  return upgradeProject(facts, { from: editionOf(demandProcessModel(processModel, processModelVersion)), to: editionOf(to), find: findForm });
}

const seesPortfolio = ({ roles }: Actor) => reachesAllProjects(rights(), roles) && allows(rights(), roles, 'portfolio_view', 'read');
