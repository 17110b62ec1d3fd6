import { Problem } from '../platform/http/problem.ts';

/** Something that needs a key, an address or model files was asked for without them. Names the setting to give. */
export class NotConfigured extends Problem {
  readonly setting: string;

  constructor(setting: string, options: { cause?: unknown } = {}) {
    super(503, 'models/not-configured', `This needs ${setting}, which is not set.`, options);
    this.setting = setting;
  }
}
