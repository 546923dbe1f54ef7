import { Module } from '@nestjs/common';
import { AnswersRepository } from './answers.repository.ts';
import { AnswersService } from './answers.service.ts';
import { ProjectColumns } from './project-columns.ts';

/** What was answered; the lowest of the features that make up a project. */
@Module({ providers: [AnswersService, AnswersRepository, ProjectColumns], exports: [AnswersService] })
export class AnswersModule {}
