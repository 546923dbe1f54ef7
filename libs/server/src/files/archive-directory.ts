import { type ArchiveEntry, MAX_ENTRIES } from '@nybrud/domain';
import yauzl from 'yauzl';

const LINK = 0o120000;
const FILE_TYPE = 0o170000;

/**
 * What an archive says it holds, without unpacking any of it: null when it cannot be read as one, or says that it holds more
 * than is looked at.
 */
export async function archiveDirectory(path: string): Promise<ArchiveEntry[] | null> {
  try {
    const archive = await yauzl.openPromise(path);
    if (archive.entryCount > MAX_ENTRIES) {
      archive.close();
      return null;
    }
    const entries: ArchiveEntry[] = [];
    for await (const entry of archive.eachEntry()) entries.push(entryOf(entry));
    return entries;
  } catch {
    return null; // yauzl refuses names that lead out of the archive, and directories that do not fit together
  }
}

const entryOf = (entry: yauzl.Entry): ArchiveEntry => ({
  name: entry.fileName,
  packed: entry.compressedSize,
  unpacked: entry.uncompressedSize,
  offset: entry.relativeOffsetOfLocalHeader,
  isLink: ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK,
  isEncrypted: entry.isEncrypted(),
});
