interface PageMetaProps {
  title: string;
  description?: string;
  /** Path of the picture shown where the page is shared. */
  imageUrl?: string;
  /** Canonical path, when the address may carry more than the page needs. */
  path?: string;
  isPrivate?: boolean;
}

/** Title and description of a page; React moves them into the head. */
export function PageMeta({ title, description, imageUrl, path, isPrivate = false }: PageMetaProps) {
  const fullTitle = title.includes('Foulée') ? title : `${title} · Foulée`;
  return (
    <>
      <title>{fullTitle}</title>
      <meta property="og:title" content={fullTitle} />
      <meta property="og:site_name" content="Foulée" />
      {description && <meta name="description" content={description} />}
      {description && <meta property="og:description" content={description} />}
      {imageUrl && <meta property="og:image" content={imageUrl} />}
      {path && <link rel="canonical" href={path} />}
      {isPrivate && <meta name="robots" content="noindex" />}
    </>
  );
}
