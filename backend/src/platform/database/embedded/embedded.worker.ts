/**
 * The thread that owns PGlite. PGlite runs a statement without giving control back, so it lives here and the
 * application's event loop stays free. Runs under plain Node: erasable syntax only.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { Gate } from './gate.ts';
import { Maintenance } from './maintenance.ts';
import { PgliteSession } from './pglite-session.ts';
import type { FromWorker, ToWorker, WorkerSettings } from './worker-messages.ts';

const settings = workerData as WorkerSettings;
const port = parentPort!;
const tell = (news: FromWorker): void => port.postMessage(news);

async function main(): Promise<void> {
  // Listening comes first: whoever else wants this folder sees at once that it is taken, and waits for its answer.
  const early: Socket[] = [];
  let accept = (socket: Socket): void => void early.push(socket.on('error', () => undefined));
  const server = createServer((socket) => accept(socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(settings.socketPath, resolve);
  });
  tell({ type: 'listening' });

  const dump = settings.loadDump ? new Blob([await readFile(settings.loadDump)]) : undefined;
  const session = await PgliteSession.open(settings.dataDir, new BigInt64Array(settings.busySince), dump);
  const gate = new Gate(session, { ...settings, serverVersion: await session.serverVersion() });
  const maintenance = new Maintenance(session, gate, settings, (text) => tell({ type: 'log', text }));
  accept = (socket) => gate.accept(socket);
  early.filter((socket) => !socket.destroyed).forEach(accept);

  port.on('message', (order: ToWorker) => {
    if (order.type === 'close') void close(order.drainMs);
    else void gate.exclusively(() => session.dump()).then((bytes) => tell({ type: 'dumped', bytes }));
  });
  tell({ type: 'ready' });

  async function close(drainMs: number): Promise<void> {
    server.close();
    maintenance.stop();
    await gate.close(drainMs);
    await gate.exclusively(() => session.close());
    process.exit(0); // ends this thread only
  }
}

main().catch((error: unknown) => {
  tell({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  process.exit(1);
});
