import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './http/clock.ts';
import { ContentLoader } from './http/content-loader.ts';
import { SURROUNDINGS, type Surroundings } from './surroundings.ts';

/** What every feature may ask for: the settings, the time and what was published. */
@Global()
@Module({})
export class SurroundingsModule {
  static of(surroundings: Surroundings): DynamicModule {
    return { module: SurroundingsModule, providers: [Clock, ContentLoader, { provide: SURROUNDINGS, useValue: surroundings }], exports: [Clock, ContentLoader, SURROUNDINGS] };
  }
}
