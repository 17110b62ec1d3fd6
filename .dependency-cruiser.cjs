/** Who may know whom. This table is the architecture; guides/architecture.md explains it. */
const MAY_KNOW = {
  identity: [],
  catalog: [],
  intent: [],
  photos: [],
  promotions: ['catalog'],
  search: ['catalog'],
  training: ['identity', 'advisor'], // plans and advice: sell nothing; a note may hold a red flag
  advisor: ['identity'], // no catalog, no cart
  cart: ['catalog', 'promotions', 'identity'],
  orders: ['cart', 'catalog', 'identity', 'promotions'],
  recommend: ['catalog', 'search', 'identity', 'orders'], // orders: what did people like me buy
  lens: ['photos', 'search', 'catalog'],
  looks: ['photos', 'catalog'],
  locker: ['photos', 'identity', 'search'],
  stylist: ['search', 'identity', 'locker', 'recommend'],
  chat: [
    'intent',
    'advisor',
    'training',
    'recommend',
    'stylist',
    'lens',
    'locker',
    'cart',
    'orders',
    'promotions',
    'catalog',
    'search',
    'identity',
  ],
  operations: [
    'chat',
    'intent',
    'advisor',
    'training',
    'recommend',
    'stylist',
    'lens',
    'looks',
    'locker',
    'photos',
    'cart',
    'orders',
    'promotions',
    'catalog',
    'search',
    'identity',
  ],
};
const SRC = '^backend/src/';
const PUBLIC = '\\.(module|service|contract)\\.ts$'; // the doors of a module; everything else is private
const any = (names) => `(${names.join('|')})`;
const features = Object.keys(MAY_KNOW);
const TEST = '\\.(test|suite)\\.ts$';

module.exports = {
  forbidden: [
    ...features.map((name) => ({
      name: `${name}-knows-too-much`,
      severity: 'error',
      from: { path: `${SRC}${name}/`, pathNot: TEST },
      to: { path: `${SRC}${any(features)}/`, pathNot: [name, ...MAY_KNOW[name]].map((n) => `${SRC}${n}/`) },
    })),
    {
      name: 'use-the-door',
      severity: 'error',
      comment: 'Import another module by its module, service or contract file.',
      from: { path: `${SRC}([^/]+)/`, pathNot: [TEST, `${SRC}(setup|evaluation|bench|testing)/`] },
      to: { path: `${SRC}${any(features)}/`, pathNot: [`${SRC}$1/`, PUBLIC] },
    },
    {
      name: 'floor-knows-no-feature',
      severity: 'error',
      from: { path: `${SRC}(platform|models|retrieval)/`, pathNot: TEST },
      to: { path: `${SRC}${any(features)}/` },
    },
    {
      name: 'platform-is-the-ground',
      severity: 'error',
      from: { path: `${SRC}platform/`, pathNot: TEST },
      to: { path: `${SRC}(models|retrieval)/` },
    },
    {
      name: 'adapters-are-wired-not-imported',
      severity: 'error',
      from: { path: SRC, pathNot: [`${SRC}models/`, TEST] },
      to: { path: `${SRC}models/adapters/` },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: `${SRC}[^/]+/(domain|conditions|actions)/` },
      to: { pathNot: ['/domain/', '/conditions/', '/actions/', '\\.contract\\.ts$', 'node_modules/zod/'] },
    },
    {
      name: 'contract-is-portable',
      severity: 'error',
      from: { path: '\\.contract\\.ts$' },
      to: { pathNot: ['\\.contract\\.ts$', 'node_modules/zod/'] },
    },
    {
      name: 'no-module-cycles',
      severity: 'error',
      scope: 'folder',
      from: { path: `${SRC}[^/]+$` },
      to: { circular: true },
    },
    {
      name: 'the-backend-does-not-read-the-seed',
      severity: 'error',
      from: { path: SRC, pathNot: TEST },
      to: { path: '^(seed|corpus|frontend)/' },
    },
    {
      name: 'browser-sees-contracts-only',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^backend/', pathNot: '\\.contract\\.ts$' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^frontend/app/(ui|api|lib)/' },
      to: { path: '^frontend/app/(features|routes|shell)/' },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^frontend/app/features/([^/]+)/' },
      to: { path: '^frontend/app/(features|routes|shell)/', pathNot: '^frontend/app/features/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Tests build whole applications on purpose; what they import says nothing about the house.
    exclude: {
      path: [
        '(^|/)(dist|build|\\.react-router|\\.try)/',
        '\\.(test|suite)\\.tsx?$',
        '^backend/src/testing/',
        '/testing/',
      ],
    },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
