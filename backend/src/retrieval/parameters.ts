import type { Filter } from './searchable.ts';

/** Collects bound parameters and hands out their placeholders. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Renumbers a filter's own `$1…$n` behind what is already bound. */
  append(filter: Filter): string {
    const offset = this.values.length;
    this.values.push(...filter.parameters);
    return filter.sql.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + offset}`);
  }
}
