import gates from './da/gates.json' with { type: 'json' };
import projects from './da/projects.json' with { type: 'json' };
import rulesAndTasks from './da/rules-and-tasks.json' with { type: 'json' };
import shell from './da/shell.json' with { type: 'json' };

/** Danish is the key itself; only what is singular needs a line. */
export const da = { ...gates, ...shell, ...projects, ...rulesAndTasks };
