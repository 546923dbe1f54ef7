import { Injectable } from '@nestjs/common';
import { allForms, currentEdition, rights, sharedFields } from '@nybrud/content';
import type { CheckedPackageView, ContentPackageBody, ProcessModelsView } from '@nybrud/contracts';
import { PublishedContents } from '@nybrud/database';
import { type Actor, checkPackage, type CheckedPackage, isRefused } from '@nybrud/domain';
import { ContentLoader } from '../http/content-loader.ts';
import { ProblemException } from '../http/problem.ts';
import { presentChecked, presentModels } from './process-models.presenter.ts';
import { ProcessModelsRepository } from './process-models.repository.ts';

/** Versions of the process model: which there are, and how a new one comes. */
@Injectable()
export class ProcessModelsService {
  constructor(
    private readonly models: ProcessModelsRepository,
    private readonly contents: PublishedContents,
    private readonly loader: ContentLoader,
  ) {}

  async list(actor: Actor): Promise<ProcessModelsView> {
    await this.loader.look();
    return presentModels({ actor, use: await this.models.use(), times: await this.contents.modelTimes() });
  }

  /** What publishing the package would do; nothing is kept. */
  async check(given: ContentPackageBody): Promise<CheckedPackageView> {
    return presentChecked(await this.judge(given));
  }

  /** Publishes for all organisations. Their projects go on as they are until somebody upgrades them. */
  async publish({ identityId }: Actor, given: ContentPackageBody): Promise<CheckedPackageView> {
    const checked = await this.judge(given);
    const answer = presentChecked(checked);
    if (!(await this.contents.add(publishable(checked), identityId))) throw new ProblemException('content_exists');
    await this.loader.look();
    return answer;
  }

  /** Against what is there at this moment, also when another process published it. */
  private async judge(given: ContentPackageBody): Promise<CheckedPackage> {
    await this.loader.look();
    return checkPackage(given, { current: currentEdition(), forms: allForms(), sharedFields: sharedFields(), rights: rights() });
  }
}

/** The rows that a package becomes, or a refusal. The model is kept with the versions of the worksheets that go with it. */
function publishable({ package: content, edition, findings }: CheckedPackage) {
  const existing = findings.find(({ code }) => code === 'version_exists');
  if (existing) throw new ProblemException('content_exists', { details: { where: existing.where, version: existing.what } });
  if (!content || !edition || isRefused(findings)) throw new ProblemException('package_refused', { details: { findings } });
  const row = (kind: 'process_model' | 'worksheet_template' | 'register') => (body: { key: string; version: number }) => ({ kind, key: body.key, version: body.version, body });
  return [row('process_model')(edition.model), ...content.worksheetTemplates.map(row('worksheet_template')), ...content.registers.map(row('register'))];
}
