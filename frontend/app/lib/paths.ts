/** Every URL of the site, once. Features link through this table; the chat's navigation speaks the same words. */
export const paths = {
  home: () => '/',
  shop: (search = '') => `/shop${search && `?${search}`}`,
  category: (slug: string) => `/shop/${encodeURIComponent(slug)}`,
  product: (productId: string) => `/product/${encodeURIComponent(productId)}`,
  compare: (productIds: readonly string[] = []) =>
    `/compare${productIds.length > 0 ? `?ids=${productIds.join(',')}` : ''}`,
  cart: () => '/cart',
  checkout: () => '/checkout',
  order: (orderId: string) => `/order/${encodeURIComponent(orderId)}`,
  signIn: (backTo?: string) => `/sign-in${backTo ? `?to=${encodeURIComponent(backTo)}` : ''}`,
  signUp: (backTo?: string) => `/sign-in?tab=new${backTo ? `&to=${encodeURIComponent(backTo)}` : ''}`,
  account: () => '/account',
  library: (search = '') => `/library${search && `?${search}`}`,
  article: (articleId: string) => `/library/${encodeURIComponent(articleId)}`,
  onboarding: () => '/onboarding',
  coach: (conversationId?: string) => `/coach${conversationId ? `?c=${encodeURIComponent(conversationId)}` : ''}`,
  plans: () => '/plans',
  planCheck: (checkId?: string) => `/plans/check${checkId ? `?id=${encodeURIComponent(checkId)}` : ''}`,
  plan: (planId: string) => `/plan/${encodeURIComponent(planId)}`,
  planPrint: (planId: string) => `/plan/${encodeURIComponent(planId)}/print`,
  retailer: () => '/retailer',
  language: () => '/language',
  apiDocs: () => '/api/docs',
} as const;

/** True for an address on this site: the only kind that may be followed when it comes from a URL or from the chat. */
export function isOwnPath(path: unknown): path is string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) && path.length <= 300;
}
