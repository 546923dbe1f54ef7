import { currentProcessModel, roles } from '@nybrud/content';
import type { CatalogueView } from '@nybrud/contracts';
import { organisationRoles, projectRoles, type RoleKey } from '@nybrud/domain';
import { optionsOf } from '../projects/field-options.ts';

/** Visibility is switched on, so it has an English code; the content names it in Danish. */
const VISIBILITIES: Record<string, string> = {
  kun_team: 'team',
  organisationen: 'organisation',
  delt_med_copi_i_aggregeret_form: 'organisation_and_copi_figures',
};

const named = (keys: readonly RoleKey[]) =>
  roles().filter(({ key }) => keys.includes(key)).map(({ key, label, help }) => ({ key, label, help }));

export function presentCatalogue(): CatalogueView {
  const { key, version, status, phases, tracks } = currentProcessModel();
  return {
    processModel: {
      key,
      version,
      status,
      phases: phases.map((phase) => ({ key: phase.key, label: phase.label, help: phase.help })),
      tracks: tracks.filter(({ kind }) => kind === 'project').map((track) => ({ key: track.key, label: track.label, help: track.help, phases: track.phases })),
    },
    organisationRoles: named(organisationRoles),
    projectRoles: named(projectRoles),
    policyAreas: optionsOf('policyArea'),
    noveltyDegrees: optionsOf('noveltyDegree'),
    visibilities: optionsOf('visibility').flatMap(({ key, label }) => (VISIBILITIES[key] ? [{ key: VISIBILITIES[key], label }] : [])),
  };
}
