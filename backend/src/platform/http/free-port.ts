import { createServer } from 'node:net';

/** Rejects with EADDRINUSE (or EACCES) before minutes are spent on furnishing a shop that could not open. Port 0 is always free. */
export function expectFreePort(port: number, host: string): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', taken);
    probe.listen(port, host, () => probe.close(() => free()));
  });
}
