import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './http/clock.ts';
import { SURROUNDINGS, type Surroundings } from './surroundings.ts';

/** What every feature may ask for: the settings and the time. */
@Global()
@Module({})
export class SurroundingsModule {
  static of(surroundings: Surroundings): DynamicModule {
    return { module: SurroundingsModule, providers: [Clock, { provide: SURROUNDINGS, useValue: surroundings }], exports: [Clock, SURROUNDINGS] };
  }
}
