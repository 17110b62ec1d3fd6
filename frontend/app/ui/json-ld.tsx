/** Structured data for search engines. `<` is escaped, so that no text in it can end the script. */
export function JsonLd({ document }: { document: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...document }).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
