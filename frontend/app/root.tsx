import '@fontsource-variable/archivo/wdth.css';
import './ui/mantine.css';
import './ui/base.css';
import archivoLatin from '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2?url';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Links,
  type LinksFunction,
  type LoaderFunctionArgs,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
} from 'react-router';
import { loadShell } from './shell/load-shell.ts';
import { NonceContext } from './lib/nonce.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { Providers } from './shell/providers.tsx';
import { Shell } from './shell/shell.tsx';

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'preload', href: archivoLatin, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
];

export const loader = (args: LoaderFunctionArgs) => loadShell(args);

/** What the shell shows changes when something was sent or asked for again, not by going from page to page. */
export function shouldRevalidate({ formMethod, currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod !== undefined || currentUrl.href === nextUrl.href;
}

export function Layout({ children }: { children: React.ReactNode }) {
  const { i18n } = useTranslation();
  const nonce = use(NonceContext);
  return (
    <html lang={i18n.language} {...mantineHtmlProps}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Forms of our own must say where they come from: with `no-referrer` browsers send `Origin: null`, which the API refuses. */}
        <meta name="referrer" content="same-origin" />
        <meta name="theme-color" content="#FAF7F2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#121A17" media="(prefers-color-scheme: dark)" />
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} suppressHydrationWarning />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <Providers>
      <Shell>
        <Outlet />
      </Shell>
    </Providers>
  );
}

/** The last net: the shell itself could not be drawn, so this page stands alone. */
export function ErrorBoundary({ error }: { error: unknown }) {
  return (
    <Providers>
      <main id="main">
        <ErrorPage error={error} />
      </main>
    </Providers>
  );
}
