import { IconX } from './icons.ts';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './toast.module.css';

export interface Toast {
  title: string;
  detail?: string;
  tone?: 'good' | 'bad';
  /** Something to go on with, such as a link to what was just made. */
  action?: React.ReactNode;
  picture?: React.ReactNode;
}

/** Long enough to read twice and reach with the keyboard; pausing on hover and focus does the rest (WCAG 2.2.1). */
const SHOWN_MS = 8_000;

const ToastContext = createContext<((toast: Toast) => void) | null>(null);

/** Shows a short message that does not take the focus; screen readers read it out. */
export function useToast(): (toast: Toast) => void {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast() needs a ToastProvider around it');
  return show;
}

export function ToastProvider({ children }: { children: React.ReactNode }) {
  const [shown, setShown] = useState<(Toast & { id: number }) | null>(null);
  const [isHeld, setHeld] = useState(false);
  const show = useCallback((toast: Toast) => setShown({ ...toast, id: Date.now() }), []);
  const hide = useCallback(() => setShown(null), []);
  useEffect(() => {
    if (!shown || isHeld) return undefined;
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, isHeld, hide]);
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  return (
    <ToastContext value={show}>
      {children}
      <output className={styles['region']} aria-live="polite" {...hold}>
        {shown && <ToastCard key={shown.id} toast={shown} onClose={hide} />}
      </output>
    </ToastContext>
  );
}

function ToastCard({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles['toast']} data-tone={toast.tone ?? 'good'}>
      {toast.picture}
      <div className={styles['words']}>
        <strong>{toast.title}</strong>
        {toast.detail && <span>{toast.detail}</span>}
        {toast.action}
      </div>
      <button type="button" className={styles['close']} onClick={onClose} aria-label={t('close')}>
        <IconX size={18} aria-hidden />
      </button>
    </div>
  );
}
