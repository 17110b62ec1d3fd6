import { Injectable } from '@nestjs/common';
import { todayIn } from './local-day.ts';

/** The only source of "now" in services, so that tests can set the day. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day where the runner is, YYYY-MM-DD; UTC where nobody says where that is. */
  today(timeZone?: string): string {
    return todayIn(timeZone, this.now());
  }
}
