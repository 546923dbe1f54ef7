import { createHash, createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SigningKeys } from '@nybrud/database';
import { canonicalJson } from '@nybrud/domain';
import { SURROUNDINGS, type Surroundings } from '../surroundings.ts';

/** DER of an Ed25519 key without the key itself (RFC 8410): the 32 raw bytes follow. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export type Sealed = { text: string; sha256: Uint8Array<ArrayBuffer>; keyId: string; signature: Uint8Array<ArrayBuffer> };

export const sha256Of = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(createHash('sha256').update(text, 'utf8').digest());
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Puts the server's signature under a record: Ed25519 over its canonical text (RFC 8785). */
@Injectable()
export class Seal implements OnModuleInit {
  readonly keyId: string;
  private readonly privateKey: KeyObject;
  private readonly publicKey: Uint8Array;

  constructor(@Inject(SURROUNDINGS) { signingKey }: Surroundings, private readonly keys: SigningKeys) {
    const seed = signingKey === undefined ? randomBytes(32) : Buffer.from(signingKey, 'hex');
    this.privateKey = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.privateKey).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
    this.keyId = createHash('sha256').update(this.publicKey).digest('hex').slice(0, 16);
  }

  /** Before anything is signed with it. */
  async onModuleInit(): Promise<void> {
    await this.keys.publish(this.keyId, this.publicKey);
  }

  seal(record: object): Sealed {
    const text = canonicalJson(record);
    return { text, sha256: sha256Of(text), keyId: this.keyId, signature: new Uint8Array(sign(null, Buffer.from(text, 'utf8'), this.privateKey)) };
  }

  /** Whether the text was signed with the key of that name, this process's own or an earlier one. */
  async isGenuine({ record, keyId, signature }: { record: string; keyId: string; signature: Uint8Array }): Promise<boolean> {
    const raw = await this.keys.find(keyId);
    if (!raw) return false;
    const key = createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, raw]), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(record, 'utf8'), key, signature);
  }
}
