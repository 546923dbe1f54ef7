import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canonicalJson, type WorksheetEnvelope, worksheetEnvelope } from '@nybrud/domain';
import { sheetName } from '../answers/answers.service.ts';
import { asAnswers } from '../answers/shared-fields.ts';
import { hex, sha256Of } from '../sealing/seal.ts';
import { formOf } from '../worksheets/worksheet-form.ts';
import { WorksheetStates } from '../worksheets/worksheet-states.ts';
import type { DueSheet } from './bound.ts';
import { FreezingRepository } from './freezing.repository.ts';
import type { GateGround } from './gate-ground.ts';

export type Frozen = { versionId: string; worksheetId: string; no: number; templateKey: string; templateVersion: number; contentSha256: string };
export type Freezing = { frozen: Frozen[]; lastEditedById: string };

/** Freezes worksheets as they stand: the text whose hash is signed. From then on nobody edits them until they come back. */
@Injectable()
export class Freezer {
  constructor(
    private readonly freezing: FreezingRepository,
    private readonly states: WorksheetStates,
  ) {}

  async freeze(actor: Actor, ground: GateGround, sheets: readonly DueSheet[], frozenAt: string): Promise<Freezing> {
    const { id: projectId } = ground.project;
    const locked = await this.freezing.last(sheets.map(({ id }) => id));
    const made = sheets.map((sheet) => {
      const { no = 0, lastEditedById } = locked.find(({ id }) => id === sheet.id) ?? {};
      const envelope = this.envelope(actor, ground, sheet, { no: no + 1, frozenAt });
      const text = canonicalJson(envelope);
      const row = { id: randomUUID(), projectId, worksheetId: sheet.id, no: no + 1, envelope: text, contentSha256: sha256Of(text), frozenById: actor.memberId };
      return { envelope, row: { ...row, lastEditedById: lastEditedById ?? actor.memberId } };
    });
    await this.freezing.add(made.map(({ row }) => row));
    await this.hand(actor, ground, sheets);
    return {
      frozen: made.map(({ envelope, row }) => ({
        versionId: row.id, worksheetId: row.worksheetId, no: row.no, templateKey: envelope.templateKey, templateVersion: envelope.templateVersion,
        contentSha256: hex(row.contentSha256),
      })),
      lastEditedById: lastEditorOf(sheets, locked) ?? actor.memberId,
    };
  }

  /** One that lies with other deciders already stays where it is. */
  private async hand(actor: Actor, { worksheets }: GateGround, sheets: readonly DueSheet[]): Promise<void> {
    for (const { id } of sheets) {
      const isOut = worksheets.some((one) => one.id === id && one.state === 'indsendt_til_underskrift');
      if (!isOut) await this.states.step(actor, id, 'indsendt_til_underskrift');
    }
  }

  private envelope({ tenantId }: Actor, { project, sheets, shared }: GateGround, { id, templateKey, instance, templateVersion }: DueSheet, { no, frozenAt }: { no: number; frozenAt: string }): WorksheetEnvelope {
    const template = formOf(templateKey, templateVersion);
    const own = asAnswers(sheets[sheetName(templateKey, instance)] ?? {});
    return worksheetEnvelope.parse({
      v: 1, tenantId, projectId: project.id, worksheetId: id, no, templateKey, templateVersion: template.version, answers: own,
      bound: sharedIn(shared, template), attachments: [], frozenAt,
    });
  }
}

/** Who wrote last in what is decided. A declaration is assessed by those who decide: that makes them no authors. */
export function lastEditorOf(sheets: readonly DueSheet[], last: Awaited<ReturnType<FreezingRepository['last']>>): string | null {
  const written = sheets.filter(({ templateKey, templateVersion }) => formOf(templateKey, templateVersion).kind !== 'declaration').map(({ id }) => id);
  const dated = last.filter(({ id, lastEditedAt }) => lastEditedAt !== null && written.includes(id));
  return dated.sort((a, b) => Number(a.lastEditedAt) - Number(b.lastEditedAt)).at(-1)?.lastEditedById ?? null;
}

/** The shared fields that the worksheet shows, as they stood: they live elsewhere, and are part of what was read. */
function sharedIn(shared: GateGround['shared'], template: ReturnType<typeof formOf>): WorksheetEnvelope['bound'] {
  const refs = template.sections.flatMap(({ fields }) => fields.flatMap(({ type, ref }) => (type === 'shared' && ref ? [ref] : [])));
  return [...new Set(refs)].map((path) => ({ path, source: 'projekt', value: JSON.parse(JSON.stringify(shared[path]?.answer ?? null)), material: false }));
}
