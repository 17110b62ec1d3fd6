import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of this process; label values come from closed lists, never from what people type. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly httpDuration = new Histogram({
    name: 'foulee_http_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  readonly turnDuration = new Histogram({
    name: 'foulee_turn_room_seconds',
    help: 'Time a chat turn spends in each room',
    labelNames: ['room'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 5],
    registers: [this.registry],
  });

  readonly modelFallbacks = new Counter({
    name: 'foulee_model_fallbacks_total',
    help: 'Times the offline writer stood in for the language model',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'foulee_' });
  }
}
