import files from './en/files.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import projects from './en/projects.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import signin from './en/signin.json' with { type: 'json' };
import worksheetFields from './en/worksheet-fields.json' with { type: 'json' };
import worksheets from './en/worksheets.json' with { type: 'json' };

export const en = { ...shell, ...signin, ...home, ...people, ...projects, ...worksheets, ...worksheetFields, ...files };
