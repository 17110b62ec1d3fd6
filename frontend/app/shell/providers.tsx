import { createTheme, type CSSVariablesResolver, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useRouteLoaderData } from 'react-router';
import { cartQuery } from '../api/cart.ts';
import { ApiError } from '../api/problem.ts';
import { ToastProvider } from '../ui/toast.tsx';
import type { ShellData } from './load-shell.ts';

const FONT = "'Archivo Variable', system-ui, sans-serif";

const theme = createTheme({
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '800' },
  colors: {
    track: [
      '#E8F4EF',
      '#CFE6DC',
      '#A3D0BD',
      '#74B99C',
      '#5CC7A0',
      '#2FA37C',
      '#17805F',
      '#0E6B4F',
      '#0A5540',
      '#073D2E',
    ],
  },
  primaryColor: 'track',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  radius: { md: '12px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

/** Mantine draws with the same paper and ink as our own styles (ui/base.css). */
const withOurColors: CSSVariablesResolver = () => {
  const ours = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-hover': 'var(--tint)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-placeholder': 'var(--muted)',
    '--mantine-color-error': 'var(--red-text)',
    '--mantine-color-anchor': 'var(--green-text)',
    '--mantine-color-track-light-color': 'var(--green-text)',
    '--mantine-color-track-outline': 'var(--green-text)',
  };
  return { variables: {}, light: ours, dark: ours };
};

/** A refusal will be the same the second time; only a lost connection or a broken server is tried again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500);
}

function newQueries(shell: ShellData | undefined): QueryClient {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: isWorthRetrying, refetchOnWindowFocus: false, staleTime: 30_000 } },
  });
  if (shell?.cart) queries.setQueryData(cartQuery.queryKey, shell.cart);
  return queries;
}

export function Providers({ children }: { children: React.ReactNode }) {
  const shell = useRouteLoaderData<ShellData>('root');
  const [queries] = useState(() => newQueries(shell));
  useEffect(() => {
    if (shell?.cart) queries.setQueryData(cartQuery.queryKey, shell.cart);
  }, [queries, shell?.cart]);
  return (
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={withOurColors}>
        <ToastProvider>{children}</ToastProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
