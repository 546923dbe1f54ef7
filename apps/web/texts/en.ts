import home from './en/home.json';
import people from './en/people.json';
import projects from './en/projects.json';
import shell from './en/shell.json';
import signin from './en/signin.json';

export const en = { ...shell, ...signin, ...home, ...people, ...projects };
