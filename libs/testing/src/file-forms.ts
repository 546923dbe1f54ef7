import { deflateRawSync } from 'node:zlib';

const BOUNDARY = 'nybrud-test-boundary';

/** A form with one file, as a browser sends it. */
export function fileForm(name: string, content: Buffer | string): { payload: Buffer; headers: Record<string, string> } {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/html\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  };
}

export type ZipPart = { name: string; content?: Buffer | string; isStored?: boolean; claims?: number; mode?: number };

/** A zip archive; `claims` is what its directory says of the unpacked size, true or not. */
export function zipOf(parts: ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = zipped(part, offset);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

function zipped({ name, content = 'x', isStored = false, claims, mode = 0 }: ZipPart, offset: number) {
  const bytes = Buffer.from(content);
  const packed = isStored ? bytes : deflateRawSync(bytes);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(isStored ? 0 : 8, 4);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(claims ?? bytes.length, 18);
  shared.writeUInt16LE(Buffer.byteLength(name), 22);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  shared.copy(central, 6);
  central.writeUInt32LE((mode << 16) >>> 0, 38);
  central.writeUInt32LE(offset, 42);
  const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  return { local: Buffer.concat([signature, shared, Buffer.from(name), packed]), central: Buffer.concat([central, Buffer.from(name)]) };
}

export const wordParts: ZipPart[] = [{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'word/document.xml', content: '<document/>' }];
