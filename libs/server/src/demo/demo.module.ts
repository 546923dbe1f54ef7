import { Module } from '@nestjs/common';
import { DoorsModule } from '../doors/doors.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { ProjectsModule } from '../projects/projects.module.ts';
import { SignInModule } from '../sign-in/sign-in.module.ts';
import { DemoController } from './demo.controller.ts';
import { DemoProjects } from './demo-projects.ts';
import { DemoTown } from './demo-town.ts';
import { Personas } from './personas.ts';

@Module({
  imports: [DoorsModule, PeopleModule, ProjectsModule, SignInModule],
  controllers: [DemoController],
  providers: [Personas, DemoTown, DemoProjects],
})
export class DemoModule {}
