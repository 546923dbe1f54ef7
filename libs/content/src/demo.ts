import { z } from 'zod';
import { demoOrganisation, type DemoOrganisation, demoPerson, type DemoPerson, demoProject, type DemoProject, lightProject } from './demo-shapes.ts';
import { readJson } from './json-file.ts';
import { once } from './once.ts';

export type { DemoOrganisation, DemoPerson, DemoProject };
export type DemoTown = { organisations: DemoOrganisation[]; people: DemoPerson[]; projects: DemoProject[]; lightProjects: DemoProject[] };

/** The made-up organisations, people and projects of the demo. Every date is counted from the day it is settled. */
export const demoTown = once((): DemoTown => ({
  organisations: z.array(demoOrganisation).parse(readJson('demo/organisations.json')),
  people: z.array(demoPerson).parse(readJson('demo/people.json')),
  projects: z.array(demoProject).parse(readJson('demo/projects.json')),
  lightProjects: z.array(lightProject).parse(readJson('demo/light-projects.json')),
}));
