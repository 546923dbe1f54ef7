import { Injectable } from '@nestjs/common';
import { rights, roles } from '@nybrud/content';
import type { DeclarationsView, DeclarationView } from '@nybrud/contracts';
import { type Actor, allows, declarationStatus } from '@nybrud/domain';
import { type Declarer, declarersOf } from './declarers.ts';
import { formFor } from './worksheet-form.ts';
import { DECLARATION, type Ground, WorksheetGround } from './worksheet-ground.ts';

/** Who of the team has declared their impartiality, and whether it holds. What they declare is read on the page of each. */
@Injectable()
export class DeclarationsService {
  constructor(private readonly grounds: WorksheetGround) {}

  async list(actor: Actor, projectId: string): Promise<DeclarationsView> {
    const ground = await this.grounds.seenBy(actor, projectId);
    const { label, help } = formFor(ground.project.model, DECLARATION);
    return { project: { id: projectId, title: ground.project.title }, label, help, entries: declarersOf(ground).map((person) => presentDeclaration(actor, person, ground)) };
  }
}

function presentDeclaration(actor: Actor, { memberId, name, roles: held }: Declarer, { declarations, today }: Ground): DeclarationView {
  const isOwn = memberId === actor.memberId;
  const may = (level: 'read' | 'full') => allows(rights(), actor.project?.roles ?? [], 'impartiality_assess', level);
  const sees = isOwn || may('read');
  const declaration = declarations.find((one) => one.memberId === memberId);
  const status = declarationStatus(declaration, today, sees);
  const isThere = status !== 'not_given';
  return {
    memberId, name, isOwn, status,
    roles: roles().filter(({ key }) => held.includes(key)).map(({ label }) => label),
    validTo: sees || status === 'valid' ? (declaration?.validTo ?? null) : null,
    can: { open: isOwn || (sees && isThere), assess: isThere && !isOwn && may('full') },
  };
}
