import { Injectable } from '@nestjs/common';
import type { PaperView, RequestParams } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import { hex } from '../sealing/seal.ts';
import { listsFor } from '../worksheets/lists.ts';
import { asAnswers } from '../answers/shared-fields.ts';
import type { Around } from './answer-words.ts';
import { GateScenes, type Stage } from './gate-scenes.ts';
import type { FrozenSheet } from './frozen-sheet.ts';
import { paperBody, type Papers, readEnvelope } from './paper.ts';
import { type RequestRecord, RequestsRepository } from './requests.repository.ts';
import { envelopeOf } from './signing-of.ts';

/** What the deciders of a request read. */
@Injectable()
export class PaperService {
  constructor(
    private readonly scenes: GateScenes,
    private readonly requests: RequestsRepository,
  ) {}

  async show(actor: Actor, { projectId, requestId }: RequestParams): Promise<PaperView> {
    const request = await this.scenes.find(projectId, requestId);
    const stage = await this.scenes.stage(actor, projectId);
    return this.present(stage, request);
  }

  async present(stage: Stage, request: RequestRecord): Promise<PaperView> {
    const body = paperBody(await this.papers(stage, request));
    return { ...body, request: this.scenes.present(stage, request), contentSha256: hex(request.contentSha256), undoMinutes: stage.ground.rules.undoMinutes };
  }

  private async papers(stage: Stage, request: RequestRecord): Promise<Papers> {
    const { gateKey, milestone } = request;
    const { written } = this.scenes.at(stage, { gateKey, milestone: milestone === '' ? null : milestone });
    return { stage, envelope: envelopeOf(request), frozen: await this.frozen(request.id), written, milestone, around: aroundOf(stage) };
  }

  /** A version that was erased by authority is left out: its hash alone says nothing to read. */
  private async frozen(requestId: string): Promise<FrozenSheet[]> {
    const versions = await this.requests.versions(requestId);
    const before = await this.requests.before(versions.map(({ id }) => id));
    return versions.flatMap(({ worksheet, no, contentSha256, envelope: text }) => {
      const envelope = readEnvelope(text);
      const earlier = before.find(({ worksheetId }) => worksheetId === worksheet.id)?.envelope ?? null;
      const { templateKey: key, instance } = worksheet;
      return envelope ? [{ key, instance, no, contentSha256: hex(contentSha256), envelope, before: readEnvelope(earlier) }] : [];
    });
  }
}

/** What words need: the names of people, and the choices that stand elsewhere. */
export const aroundOf = ({ ground, people }: Pick<Stage, 'ground' | 'people'>): Around => ({
  people: new Map(people.map(({ memberId, name }) => [memberId, name])),
  lists: listsFor(ground.project.model, asAnswers(ground.shared)),
});
