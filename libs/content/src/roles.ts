import { type Rights, type Role, rightsCatalogue, roleCatalogue } from '@nybrud/domain';
import { readJson } from './json-file.ts';
import { once } from './once.ts';

const rolesFile = once(() => roleCatalogue.parse(readJson('roles.json')));
const rightsFile = once(() => rightsCatalogue.parse(readJson('rights.json')));

/** What the roles are called, and what they are for. */
export const roles = (): Role[] => rolesFile().roles;
export const roleLevels = () => rolesFile().levels;

/** Which role may do what. */
export const rights = (): Rights => rightsFile().rights;
/** What the acts are called. */
export const rightLabels = () => rightsFile().labels;
