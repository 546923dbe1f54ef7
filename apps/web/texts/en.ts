import files from './en/files.json' with { type: 'json' };
import gates from './en/gates.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import processModel from './en/process-model.json' with { type: 'json' };
import projects from './en/projects.json' with { type: 'json' };
import sheets from './en/sheets.json' with { type: 'json' };
import rulesAndTasks from './en/rules-and-tasks.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import signin from './en/signin.json' with { type: 'json' };
import worksheetFields from './en/worksheet-fields.json' with { type: 'json' };
import worksheets from './en/worksheets.json' with { type: 'json' };

export const en = {
  ...files,
  ...gates,
  ...home,
  ...people,
  ...processModel,
  ...projects,
  ...sheets,
  ...rulesAndTasks,
  ...shell,
  ...signin,
  ...worksheetFields,
  ...worksheets,
};
