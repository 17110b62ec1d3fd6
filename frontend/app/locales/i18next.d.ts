import 'i18next';
import type { planCheck } from './en/plan-check.ts';
import type { planExport } from './en/plan-export.ts';
import type { planLife } from './en/plan-life.ts';
import type { planPage } from './en/plan-page.ts';
import type { retailer } from './en/retailer.ts';
import type { Texts } from './en/texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts & {
      planCheck: typeof planCheck;
      planExport: typeof planExport;
      planLife: typeof planLife;
      planPage: typeof planPage;
      retailer: typeof retailer;
    };
  }
}
