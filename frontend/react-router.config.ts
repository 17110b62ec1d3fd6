import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'app',
  ssr: true,
  // Some fifteen routes: telling the browser all of them costs less than asking for them one by one.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
