import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Long enough to furnish a small shop on two busy cores. */
const START_TIMEOUT_MS = 240_000;

/** The built server in a process of its own, as `npm start` runs it, on a scratch folder. */
export class JourneyServer {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'foulee-journey-'));
  private child: ReturnType<typeof spawn> | undefined;
  url = '';

  /** Starts it (again) and waits until it says it is open. */
  async start(environment: Record<string, string> = {}): Promise<void> {
    this.child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'backend/dist/main.js')], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATA_DIR: this.dataDir,
        MODELS_DIR: process.env['MODELS_DIR'] ?? join(ROOT, '.cache/models'),
        HOST: '127.0.0.1',
        PORT: '0',
        LOG_LEVEL: 'error',
        SEED_PRODUCTS: '480',
        SEED_SHOPPERS: '800',
        RATE_LIMIT_PER_MINUTE: '100000',
        ...environment,
      },
    });
    this.url = await this.opened();
  }

  /** As the power button would: no goodbye. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** As Ctrl-C does; resolves with the exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  async dispose(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  }

  private opened(): Promise<string> {
    const child = this.child!;
    return new Promise((done, fail) => {
      let said = '';
      const timer = setTimeout(() => fail(new Error(`The server did not open:\n${said}`)), START_TIMEOUT_MS);
      const listen = (text: Buffer) => {
        said += text.toString();
        const url = /open: (http:\S+)/.exec(said)?.[1];
        if (!url) return;
        clearTimeout(timer);
        done(url.replace('localhost', '127.0.0.1'));
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.once('exit', (code) => fail(new Error(`The server ended with ${code}:\n${said}`)));
    });
  }
}
