import { Outlet } from 'react-router';
import { ErrorPage } from '../shell/error-page.tsx';

/** Keeps the frame around a page that failed. */
export default function Pages() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorPage error={error} />;
}
