import { at, gate, RIGHTS, type Mutant } from './mutants-shape.ts';
import { facts } from './walls-world.ts';

/** The same keeps every fact as it was recorded: % is the name of its table. The events have mutants of their own. */
const KEPT: Mutant[] = [
  { name: '% without trigger keep', sql: 'DROP TRIGGER keep ON %', foundBy: [...gate(13), 'walls %: change, app_owner', 'walls %: remove, a superuser'] },
  { name: '% with trigger keep switched off', sql: 'ALTER TABLE % DISABLE TRIGGER keep', foundBy: [...gate(13), 'walls %: remove, app_owner'] },
  {
    name: '% with trigger keep asleep in replica mode',
    sql: 'ALTER TABLE % ENABLE TRIGGER keep',
    foundBy: [...gate(13), 'walls %: change, a superuser in replica mode'],
  },
  { name: '% changed by app_rt', sql: 'GRANT UPDATE ON % TO app_rt', foundBy: [...gate(13), RIGHTS, 'walls %: change, app_rt'] },
  { name: '% removed by app_rt', sql: 'GRANT DELETE ON % TO app_rt', foundBy: [...gate(13), RIGHTS, 'walls %: remove, app_rt'] },
  { name: '% with any column given by app_rt', sql: 'GRANT INSERT ON % TO app_rt', foundBy: [...gate(13), RIGHTS, 'walls %: choose the tenant'] },
];

export const factMutants: Mutant[] = facts.flatMap(({ table }) => KEPT.map(at(table)));
