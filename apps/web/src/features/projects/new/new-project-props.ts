import type { ProjectView } from '@nybrud/contracts';
import type { Step } from './project-body.ts';

export type NewProjectProps = { tenant: string; step: Step; onStep: (step: Step) => void; onCreated: (project: ProjectView) => void };
