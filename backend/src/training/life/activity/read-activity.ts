import { isUnsafeXml, nodeOf, parseXml } from './read-xml.ts';
import { readFit } from './read-fit.ts';
import { readGpx } from './read-gpx.ts';
import { readTcx } from './read-tcx.ts';
import { type ReadActivity, unreadable } from './recorded-activity.ts';

function isFit(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(8, 12)).toString('latin1') === '.FIT';
}

/** Reads a file by what is in it, whatever it is called: FIT by its mark, GPX and TCX by their root element. */
export function readActivity(bytes: Uint8Array): ReadActivity {
  if (isFit(bytes)) return checked(readFit(bytes));
  const text = new TextDecoder().decode(bytes).trimStart();
  if (!text.startsWith('<')) return unreadable('runs/unknown-format');
  if (isUnsafeXml(text)) return unreadable('runs/unsafe-xml');
  const isGpx = /<(?:\w+:)?gpx[\s>]/.test(text.slice(0, 10_000));
  const isTcx = /<(?:\w+:)?TrainingCenterDatabase[\s>]/.test(text.slice(0, 10_000));
  if (!isGpx && !isTcx) return unreadable('runs/unknown-format');
  const document = parseXml(text);
  if (!document) return unreadable('runs/broken-file');
  if (isGpx) return checked(readGpx(nodeOf(document, 'gpx') ?? {}));
  return checked(readTcx(nodeOf(document, 'TrainingCenterDatabase') ?? {}));
}

/** Faster than any runner over any distance: a ride, or a broken clock. Metres a second. */
const FASTEST_MEAN_SPEED = 7.6;

function checked(read: ReadActivity): ReadActivity {
  if (!read.ok) return read;
  const { distanceKm, durationSeconds } = read.activity;
  if (durationSeconds <= 0) return unreadable('runs/no-time');
  return (distanceKm * 1000) / durationSeconds > FASTEST_MEAN_SPEED ? unreadable('runs/absurd-speed') : read;
}
