import 'i18next';
import type { retailer } from './en/retailer.ts';
import type { Texts } from './en/texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts & { retailer: typeof retailer };
  }
}
