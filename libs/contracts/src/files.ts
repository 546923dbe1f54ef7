import { z } from 'zod';
import { moment } from './shapes.ts';

export const fileParams = z.object({ projectId: z.uuid(), fileId: z.uuid() });
export type FileParams = z.infer<typeof fileParams>;

/** A file that people have attached to a project. Its address gives the content. */
export const fileView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** In bytes. */
    size: z.int(),
    uploadedBy: z.string(),
    uploadedAt: moment,
    can: z.object({ remove: z.boolean() }),
  })
  .meta({ id: 'File' });
export type FileView = z.infer<typeof fileView>;

/** Those of a project that have not been taken away, newest first: never more than a project has room for. */
export const filesView = z.object({ project: z.object({ id: z.uuid(), title: z.string() }), files: z.array(fileView), can: z.object({ attach: z.boolean() }) }).meta({ id: 'Files' });
export type FilesView = z.infer<typeof filesView>;
