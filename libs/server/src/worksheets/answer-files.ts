import { Injectable } from '@nestjs/common';
import { type Answer, documentsIn, refuse } from '@nybrud/domain';
import { FilesService } from '../files/files.service.ts';
import { orRefuse } from '../http/problem.ts';

type Naming = { projectId: string; fieldKey: string; answer: Answer | null; before: () => Promise<Answer | null> };

/** An answer names files of its own project only. What it named already may stand, also when it has been taken away since. */
@Injectable()
export class AnswerFiles {
  constructor(private readonly files: FilesService) {}

  async demandKnown({ projectId, fieldKey, answer, before }: Naming): Promise<void> {
    const unknown = await this.files.unknownAmong(projectId, documentsIn(answer));
    if (unknown.length === 0) return;
    const standing = documentsIn(await before());
    if (unknown.some((id) => !standing.includes(id))) orRefuse(refuse('unknown_file', { field: fieldKey }));
  }
}
