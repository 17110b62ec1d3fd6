/** Pages of one person are nothing for a search engine; everything else is welcome. */
export function loader({ request }: { request: Request }): Response {
  const { origin } = new URL(request.url);
  const lines = [
    'User-agent: *',
    ...['/api/', '/account', '/cart', '/checkout', '/order/', '/coach', '/plan/', '/sign-in', '/onboarding'].map(
      (path) => `Disallow: ${path}`,
    ),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
