import { Module } from '@nestjs/common';
import { Seal } from './seal.ts';

/** Hashes and signatures of what was decided. */
@Module({ providers: [Seal], exports: [Seal] })
export class SealingModule {}
