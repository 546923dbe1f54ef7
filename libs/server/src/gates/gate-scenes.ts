import { Injectable } from '@nestjs/common';
import type { RequestRowView } from '@nybrud/contracts';
import { type Actor, driftOf } from '@nybrud/domain';
import { orNotFound } from '../http/problem.ts';
import type { Person } from './approver-slots.ts';
import { sheetsDue, valuesNow } from './bound.ts';
import { DecidersRepository } from './deciders.repository.ts';
import { lastEditorOf } from './freezer.ts';
import { FreezingRepository } from './freezing.repository.ts';
import { gateFacts } from './gate-facts.ts';
import { type GateGround, GateGrounds, type GateSpot } from './gate-ground.ts';
import type { GateScene } from './gates.presenter.ts';
import { GateSheets } from './gate-sheet.ts';
import { presentRequest } from './request.presenter.ts';
import { type RequestRecord, RequestsRepository } from './requests.repository.ts';
import { envelopeOf, stateOf } from './signing-of.ts';

/** A project with everything that its gates show, read once. */
export type Stage = { ground: GateGround; requests: RequestRecord[]; people: Person[]; taskTitles: ReadonlyMap<string, string>; rolesHeld: string[] };

@Injectable()
export class GateScenes {
  constructor(
    private readonly grounds: GateGrounds,
    private readonly requests: RequestsRepository,
    private readonly deciders: DecidersRepository,
    private readonly freezing: FreezingRepository,
    private readonly sheets: GateSheets,
  ) {}

  async stage(actor: Actor, projectId: string): Promise<Stage> {
    const ground = await this.grounds.of(actor, projectId);
    const people = await this.deciders.all();
    const reaching = people.some(({ roles }) => roles.includes('portfolio_lead')) ? ['portfolio_lead'] : [];
    return {
      ground, people, requests: await this.requests.ofProject(projectId),
      taskTitles: new Map(ground.tasks.map(({ id, title }) => [id, title])),
      rolesHeld: [...ground.project.team.map(({ role }) => role), ...reaching],
    };
  }

  at({ ground, requests, people, taskTitles, rolesHeld }: Stage, spot: GateSpot): GateScene {
    const sheet = this.sheets.read(ground.sheets, spot.gateKey, spot.milestone);
    const out = requests.find((one) => one.gateKey === spot.gateKey && one.milestone === (spot.milestone ?? '') && stateOf(one, ground.today) === 'waiting');
    const request = out ? this.present({ ground, people }, out) : null;
    return { ground, spot, written: { sheet, rolesHeld }, people, taskTitles, request, lastEditedById: null };
  }

  /** With the one who wrote last in what the gate is about: they do not decide on it. */
  async withAuthor(scene: GateScene): Promise<GateScene> {
    const due = sheetsDue(scene.ground, gateFacts(scene.ground, scene.spot, scene.written));
    const last = await this.freezing.last(due.map(({ id }) => id));
    return { ...scene, lastEditedById: lastEditorOf(due, last) };
  }

  present({ ground, people }: Pick<Stage, 'ground' | 'people'>, request: RequestRecord): RequestRowView {
    const { bound } = envelopeOf(request);
    const isOpen = stateOf(request, ground.today) === 'waiting';
    const changed = isOpen ? driftOf({ bound }, valuesNow(ground, bound)).length : 0;
    return presentRequest(request, { ...ground, memberId: ground.actor.memberId, changed, people: new Map(people.map(({ memberId, name }) => [memberId, name])) });
  }

  holdSheets(projectId: string): Promise<void> {
    return this.freezing.hold(projectId);
  }

  async find(projectId: string, requestId: string): Promise<RequestRecord> {
    return orNotFound(await this.requests.find(projectId, requestId));
  }

  async show(actor: Actor, projectId: string, requestId: string): Promise<RequestRowView> {
    const stage = await this.stage(actor, projectId);
    return this.present(stage, orNotFound(stage.requests.find(({ id }) => id === requestId)));
  }
}
