import { IconX } from './icons.ts';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sheet.module.css';

interface SheetProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Edge it comes from. */
  side: 'left' | 'right' | 'bottom';
  /** Kept for screen readers only, when the content has its own heading. */
  isTitleHidden?: boolean;
  children: React.ReactNode;
}

/** A panel over the page. The browser's own modal dialog keeps the focus inside, closes on Escape and gives it back. */
export function Sheet({ title, isOpen, onClose, side, isTitleHidden = false, children }: SheetProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && !element?.open) element?.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);
  return (
    // A click on the backdrop is one on the dialog element itself; keyboards close by Escape, which `onClose` hears.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles['sheet']}
      data-side={side}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={styles['inside']}>
        <div className={styles['head']}>
          <h2 id={titleId} className={isTitleHidden ? 'visually-hidden' : styles['title']}>
            {title}
          </h2>
          <button
            type="button"
            className={styles['close']}
            onClick={() => dialog.current?.close()}
            aria-label={t('close')}
          >
            <IconX size={22} aria-hidden />
          </button>
        </div>
        {isOpen && <div className={styles['body']}>{children}</div>}
      </div>
    </dialog>
  );
}
