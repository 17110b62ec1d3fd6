import { Presets, SingleBar } from 'cli-progress';
import type { Report } from './setup-step.ts';

/** Shows a step on the terminal: a bar where there is one, plain lines in a log. */
export async function withProgress(
  name: string,
  stream: NodeJS.WriteStream,
  work: (report: Report) => Promise<string>,
): Promise<void> {
  if (!stream.isTTY) {
    stream.write(`  ${name} …\n`);
    stream.write(`  ${name}: ${await work(() => undefined)}\n`);
    return;
  }
  const bar = new SingleBar(
    { stream, format: '  {name} {bar} {percentage} %', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(100, 0, { name: name.padEnd(28) });
  try {
    const result = await work((fraction) => bar.update(Math.round(fraction * 100)));
    bar.update(100);
    bar.stop();
    stream.write(`  ✓ ${name.padEnd(28)} ${result}\n`);
  } finally {
    bar.stop();
  }
}
