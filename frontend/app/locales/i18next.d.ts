import 'i18next';
import type { planLife } from './en/plan-life.ts';
import type { retailer } from './en/retailer.ts';
import type { Texts } from './en/texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts & { planLife: typeof planLife; retailer: typeof retailer };
  }
}
