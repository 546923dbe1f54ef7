import { currentEdition, processModels, rights } from '@nybrud/content';
import type { CheckedPackageView, ProcessModelsView } from '@nybrud/contracts';
import type { PublishedContent } from '@nybrud/database';
import { type Actor, canPublishContent, type CheckedPackage, contentChanges, formsOf, isRefused } from '@nybrud/domain';
import type { ModelUse } from './process-models.repository.ts';

type Presented = { actor: Actor; use: ModelUse[]; times: Pick<PublishedContent, 'key' | 'version' | 'publishedAt'>[] };

export function presentModels({ actor, use, times }: Presented): ProcessModelsView {
  const current = currentEdition();
  const of = <One extends { key: string; version: number }>(all: One[], key: string, version: number) => all.find((one) => one.key === key && one.version === version);
  return {
    versions: processModels().toSorted((a, b) => b.version - a.version).map(({ key, version, label }) => ({
      key, version, label,
      isCurrent: key === current.model.key && version === current.model.version,
      publishedAt: of(times, key, version)?.publishedAt.toISOString() ?? null,
      projects: of(use, key, version)?.projects ?? 0,
    })),
    forms: formsOf(current).map(({ key, version, label }) => ({ key, version, label })),
    can: { publish: canPublishContent(rights(), actor.roles) },
  };
}

/** A package beside what new projects follow now. */
export const presentChecked = ({ package: content, edition, findings }: CheckedPackage): CheckedPackageView => ({
  version: content?.processModel.version ?? null,
  isRefused: isRefused(findings),
  findings,
  changes: edition ? contentChanges(currentEdition(), edition) : [],
});
