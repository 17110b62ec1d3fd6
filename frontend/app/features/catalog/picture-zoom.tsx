import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconX } from '../../ui/icons.ts';
import styles from './picture-zoom.module.css';

interface PictureZoomProps {
  url: string;
  alt: string;
  children: React.ReactNode;
}

/** A picture that opens over the whole page, and comes closer there. */
export function PictureZoom({ url, alt, children }: PictureZoomProps) {
  const { t } = useTranslation(['product', 'common']);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isClose, setClose] = useState(false);
  const open = () => {
    setOpen(true);
    setClose(false);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className={styles['open']} onClick={open} aria-label={`${t('enlarge')}: ${alt}`}>
        {children}
      </button>
      <dialog ref={dialog} className={styles['zoom']} aria-label={alt} onClose={() => setOpen(false)}>
        {isOpen && (
          <>
            <p className={styles['hint']}>{t('closer')}</p>
            <div className={styles['stage']}>
              <button
                type="button"
                className={styles['picture']}
                data-close={isClose}
                aria-pressed={isClose}
                aria-label={t('enlarge')}
                onClick={() => setClose(!isClose)}
              >
                <img src={url} alt={alt} width={800} height={800} />
              </button>
            </div>
            <button
              type="button"
              className={styles['close']}
              onClick={() => dialog.current?.close()}
              aria-label={t('common:close')}
            >
              <IconX size={24} aria-hidden />
            </button>
          </>
        )}
      </dialog>
    </>
  );
}
