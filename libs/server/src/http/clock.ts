import { Injectable } from '@nestjs/common';
import { dayOf } from '@nybrud/domain';

/** The time, as one thing that can be replaced. Days are Danish days. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Denmark, as YYYY-MM-DD. */
  today(): string {
    return dayOf(this.now());
  }
}
