import { currentProcessModel, roles } from '@nybrud/content';
import type { CatalogueView } from '@nybrud/contracts';
import { assignableRoles, type OrganisationKind, projectRoles, type RoleKey } from '@nybrud/domain';
import { optionsOf } from '../projects/field-options.ts';

const named = (keys: readonly RoleKey[]) =>
  roles().filter(({ key }) => keys.includes(key)).map(({ key, label, help }) => ({ key, label, help }));

export function presentCatalogue(kind: OrganisationKind): CatalogueView {
  const { key, version, status, phases, tracks } = currentProcessModel();
  return {
    processModel: {
      key,
      version,
      status,
      phases: phases.map((phase) => ({ key: phase.key, label: phase.label, help: phase.help })),
      tracks: tracks.filter(({ kind }) => kind === 'project').map((track) => ({ key: track.key, label: track.label, help: track.help, phases: track.phases })),
    },
    organisationRoles: named(assignableRoles(kind)),
    projectRoles: named(projectRoles),
    policyAreas: optionsOf('policyArea'),
    noveltyDegrees: optionsOf('noveltyDegree'),
    visibilities: optionsOf('visibility'),
  };
}
