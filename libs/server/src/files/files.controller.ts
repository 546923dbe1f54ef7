import { Controller, Delete, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { type FileParams, fileParams, filesView, fileView, projectParams } from '@nybrud/contracts';
import type { Actor } from '@nybrud/domain';
import type { FastifyReply } from 'fastify';
import { type ActingRequest, CurrentActor } from '../http/actor.ts';
import { AnsweredRequests } from '../http/answered-requests.ts';
import { incomingFile, TakesFile } from '../http/file-body.ts';
import { Members, Needs } from '../http/needs.ts';
import { Returns, ReturnsNothing } from '../http/returns.ts';
import { attachmentHeaders } from './attachment.ts';
import { FilesService } from './files.service.ts';
import { UploadsService } from './uploads.service.ts';

type ProjectParams = { projectId: string };

@Controller('projects/:projectId/files')
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly uploads: UploadsService,
    private readonly answered: AnsweredRequests,
  ) {}

  @Get()
  @Members()
  @Returns(filesView)
  list(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: ProjectParams) {
    return this.files.list(actor, projectId);
  }

  /** Attach a file. */
  @Post()
  @Needs('worksheet_edit', 'limited')
  @TakesFile()
  @Returns(fileView, 201)
  async attach(@CurrentActor() actor: Actor, @Param({ schema: projectParams }) { projectId }: ProjectParams, @Req() request: ActingRequest) {
    const incoming = await incomingFile(request);
    return this.uploads.attach(actor, projectId, incoming, (said, write) => this.answered.once(request, actor, write, said));
  }

  /** The file itself, always as an attachment. */
  @Get(':fileId')
  @Members()
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async download(@CurrentActor() actor: Actor, @Param({ schema: fileParams }) params: FileParams, @Res({ passthrough: true }) reply: FastifyReply) {
    const { file, bytes } = await this.files.open(actor, params);
    void reply.headers(attachmentHeaders(file));
    return new StreamableFile(bytes);
  }

  @Delete(':fileId')
  @Needs('worksheet_edit', 'limited')
  @ReturnsNothing()
  remove(@CurrentActor() actor: Actor, @Param({ schema: fileParams }) params: FileParams) {
    return this.files.remove(actor, params);
  }
}
