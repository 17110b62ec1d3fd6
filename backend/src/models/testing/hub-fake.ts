import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A connection destroyed at once would take the bytes on their way with it. */
const FLUSH_MS = 50;

/** A model hub that serves files with Range, and can break off or not answer at all. */
export class HubFake {
  files: Record<string, Buffer>;
  hangs = false;
  readonly paths: string[] = [];
  readonly ranges: (string | undefined)[] = [];
  private readonly server: Server;
  private readonly cuts = new Map<string, { bytes: number; thenGoesAway: boolean }>();
  /** Kept: the address is asked for after closing too, as one where nobody listens. */
  readonly url: string;

  private constructor(server: Server, files: Record<string, Buffer>) {
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.server = server;
    this.files = files;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => this.serve(request, response));
  }

  static async open(files: Record<string, Buffer>): Promise<HubFake> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new HubFake(server, files);
  }

  /** Breaks off the next download of this file after so many bytes, and stops listening when `thenGoesAway`. */
  cutAfterBytes(name: string, bytes: number, { thenGoesAway = false } = {}): void {
    this.cuts.set(name, { bytes, thenGoesAway });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private serve(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.paths.push(path);
    this.ranges.push(request.headers.range);
    if (this.hangs) return;
    const name = path.split('/').slice(5).join('/');
    const file = this.files[name];
    if (!file) return void response.writeHead(404).end();
    const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': file.length - start });
    const cut = this.cuts.get(name);
    this.cuts.delete(name);
    if (cut === undefined) return void response.end(file.subarray(start));
    if (cut.thenGoesAway) this.server.close();
    response.write(file.subarray(start, cut.bytes), () => setTimeout(() => response.destroy(), FLUSH_MS));
  }
}
