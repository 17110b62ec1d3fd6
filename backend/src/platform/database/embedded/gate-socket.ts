import { Socket } from 'node:net';

/**
 * The socket `pg` is given for the embedded database. Before it connects it waits until the database can be reached, so a
 * restart of the database thread, or another process taking the database over, costs a pause and not an error.
 */
export class GateSocket extends Socket {
  private readonly path: string;
  private readonly isReachable: () => Promise<void>;

  constructor(path: string, isReachable: () => Promise<void>) {
    super();
    this.path = path;
    this.isReachable = isReachable;
  }

  /** Takes no notice of the host and port `pg` passes: there is one way to the database. */
  override connect(): this {
    this.isReachable().then(
      () => {
        if (!this.destroyed) super.connect({ path: this.path });
      },
      (error: Error) => this.destroy(error),
    );
    return this;
  }
}
