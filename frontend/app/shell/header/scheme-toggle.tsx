import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '../../ui/icons.ts';
import { useTranslation } from 'react-i18next';
import styles from './tool.module.css';

export function SchemeToggle() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true });
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={styles['tool']}
      onClick={() => setColorScheme(other)}
      aria-label={t(`scheme.${other}`)}
    >
      {scheme === 'dark' ? <IconSun size={21} aria-hidden /> : <IconMoon size={21} aria-hidden />}
    </button>
  );
}
