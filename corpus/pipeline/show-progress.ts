import { Presets, SingleBar } from 'cli-progress';

/** A bar where there is a terminal, a line in a log. `step` is called after each of `total` steps. */
export async function withBar<T>(name: string, total: number, work: (step: () => void) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) {
    process.stderr.write(`  ${name} (${total}) …\n`);
    return work(() => undefined);
  }
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: `  ${name} {bar} {value}/{total}  {eta_formatted} left`,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  try {
    return await work(() => bar.increment());
  } finally {
    bar.stop();
  }
}
