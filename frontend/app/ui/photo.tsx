import styles from './photo.module.css';

interface PhotoProps {
  url: string;
  alt: string;
  /** First picture of a page: fetched at once. */
  isUrgent?: boolean;
  className?: string;
}

/** A product picture on tinted ground. All pictures are square, 800 px. */
export function Photo({ url, alt, isUrgent = false, className = '' }: PhotoProps) {
  return (
    <span className={`${styles['ground']} ${className}`}>
      <img
        src={url}
        alt={alt}
        width={800}
        height={800}
        loading={isUrgent ? 'eager' : 'lazy'}
        fetchPriority={isUrgent ? 'high' : 'auto'}
        decoding="async"
      />
    </span>
  );
}
