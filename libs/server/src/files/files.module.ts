import { Module } from '@nestjs/common';
import { FileInspector } from './file-inspector.ts';
import { FileStore } from './file-store.ts';
import { FilesController } from './files.controller.ts';
import { FilesJobs } from './files.jobs.ts';
import { FilesRepository } from './files.repository.ts';
import { FilesService } from './files.service.ts';
import { UploadsService } from './uploads.service.ts';

/** What is attached to a project; the lowest of its features. */
@Module({
  controllers: [FilesController],
  providers: [FilesService, UploadsService, FilesRepository, FileInspector, FileStore, FilesJobs],
  exports: [FilesService],
})
export class FilesModule {}
