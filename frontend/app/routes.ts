import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  layout('routes/pages.tsx', [
    index('routes/home.tsx'),
    route('shop', 'routes/shop.tsx', { id: 'shop' }),
    route('shop/:category', 'routes/shop.tsx', { id: 'category' }),
    route('product/:id', 'routes/product.tsx'),
    route('compare', 'routes/compare.tsx'),
    route('cart', 'routes/cart.tsx'),
    route('checkout', 'routes/checkout.tsx'),
    route('order/:id', 'routes/order.tsx'),
    route('sign-in', 'routes/sign-in.tsx'),
    route('account', 'routes/account.tsx'),
    route('library', 'routes/library.tsx'),
    route('library/:id', 'routes/article.tsx'),
    route('coach', 'routes/coach.tsx'),
    route('onboarding', 'routes/onboarding.tsx'),
    route('plans', 'routes/plans.tsx'),
    route('plans/check', 'routes/plan-check.tsx'),
    route('plan/:id', 'routes/plan.tsx'),
    route('plan/:id/print', 'routes/plan-print.tsx'),
    route('retailer', 'routes/retailer.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
  route('language', 'routes/language.ts'),
  route('robots.txt', 'routes/robots.ts'),
  route('sitemap.xml', 'routes/sitemap.ts'),
] satisfies RouteConfig;
