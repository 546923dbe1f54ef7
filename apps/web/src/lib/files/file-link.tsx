import type { FileView } from '@nybrud/contracts';
import { Link } from '@nybrud/ui';
import { fileAddress, type FilesKey } from './files.queries.ts';

/** The name of a file, which fetches it. */
export const FileLink = ({ filesKey, file: { id, name } }: { filesKey: FilesKey; file: Pick<FileView, 'id' | 'name'> }) => (
  <Link href={fileAddress(filesKey, id)} download={name}>{name}</Link>
);
