import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Encoder, Profile } from '@garmin/fitsdk';
import { describe, expect, test } from 'vitest';
import { haversineMetres } from '../../domain/life/track.ts';
import { readActivity } from './read-activity.ts';

const FOLDER = join(import.meta.dirname, '../../../../../../shared/data/activity-files');
const hasFiles = existsSync(FOLDER);
const real = (name: string) => gunzipSync(readFileSync(join(FOLDER, `${name}.gz`)));
const read = (text: string) => readActivity(Buffer.from(text));

function activity(result: ReturnType<typeof readActivity>) {
  if (!result.ok) throw new Error(result.reason);
  return result.activity;
}

/** A straight run east along a parallel: a point every so many seconds, with an optional tail of standing still. */
function gpx(options: {
  points?: number;
  metresApart?: number;
  secondsApart?: number;
  standing?: number;
  type?: string;
}) {
  const { points = 600, metresApart = 3, secondsApart = 1, standing = 0, type = 'running' } = options;
  const metresPerDegree = haversineMetres({ latitude: 48, longitude: 2 }, { latitude: 48, longitude: 3 });
  const start = Date.UTC(2027, 2, 28, 0, 30);
  const at = (index: number) => new Date(start + index * secondsApart * 1000).toISOString();
  const run = Array.from({ length: points }, (_, index) => ({ x: index * metresApart, time: at(index) }));
  const wobble = Array.from({ length: standing }, (_, index) => ({
    x: (points - 1) * metresApart + (index % 2) * 1.5,
    time: at(points + index),
  }));
  const body = [...run, ...wobble]
    .map(({ x, time }) => `<trkpt lat="48" lon="${2 + x / metresPerDegree}"><ele>100</ele><time>${time}</time></trkpt>`)
    .join('');
  return `<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><type>${type}</type><trkseg>${body}</trkseg></trk></gpx>`;
}

describe.skipIf(!hasFiles)('files of real watches (skipped where the folder of examples is absent)', () => {
  test('TCX: the distance and time the watch states', () => {
    const run = activity(readActivity(real('test.tcx')));
    expect(run).toMatchObject({ source: 'tcx', startedAt: new Date('2012-12-26T21:29:53Z') });
    expect(run.distanceKm).toBeGreaterThan(3);
    expect(run.averageHr).toBeGreaterThan(120);
  });

  test('TCX without heart rate says none', () => {
    expect(activity(readActivity(real('no_hr.tcx'))).averageHr).toBeNull();
  });

  test('the track of a TCX file, measured as a GPX would be, agrees with what the watch states within 2 %', () => {
    const text = real('test.tcx').toString('utf8');
    const stated = activity(readActivity(real('test.tcx')));
    const points = [
      ...text.matchAll(
        /<Time>([^<]+)<\/Time>\s*<Position>\s*<LatitudeDegrees>([^<]+)<\/LatitudeDegrees>\s*<LongitudeDegrees>([^<]+)</g,
      ),
    ];
    const body = points.map(([, time, lat, lon]) => `<trkpt lat="${lat}" lon="${lon}"><time>${time}</time></trkpt>`);
    const measured = activity(read(`<gpx><trk><trkseg>${body.join('')}</trkseg></trk></gpx>`));
    expect(measured.distanceKm / stated.distanceKm).toBeGreaterThan(0.98);
    expect(measured.distanceKm / stated.distanceKm).toBeLessThan(1.02);
    expect(measured.durationSeconds / stated.durationSeconds).toBeGreaterThan(0.97);
    expect(measured.durationSeconds / stated.durationSeconds).toBeLessThan(1.03);
  });

  test('GPX of a mountain walk: plausible distance, time and climb', () => {
    const run = activity(readActivity(real('cerknicko-jezero.gpx')));
    expect(run.distanceKm).toBeCloseTo(4.1, 1);
    expect(run.durationSeconds / run.distanceKm).toBeGreaterThan(400);
    expect(run.ascentMetres).toBeGreaterThan(150);
  });

  test.each([
    ['korita-zbevnica.gpx', 'runs/no-time'],
    ['Mojstrovka.gpx', 'runs/no-time'],
  ])('%s has no usable time', (name, reason) => {
    expect(readActivity(real(name))).toMatchObject({ ok: false, reason });
  });
});

describe('GPX', () => {
  test('distance and time in motion; standing at the end adds neither', () => {
    const run = activity(read(gpx({})));
    expect(run.distanceKm).toBeCloseTo(1.797, 2);
    const stood = activity(read(gpx({ standing: 300 })));
    expect(stood.distanceKm).toBeCloseTo(run.distanceKm, 2);
    expect(stood.durationSeconds).toBeLessThan(run.durationSeconds + 15);
  });

  test.each([
    ['a car', gpx({ metresApart: 30 }), 'runs/absurd-speed'],
    ['a fast ride', gpx({ metresApart: 10 }), 'runs/absurd-speed'],
    ['something named a ride', gpx({ type: 'cycling' }), 'runs/not-a-run'],
    ['no points', '<gpx><trk><trkseg></trkseg></trk></gpx>', 'runs/no-points'],
    ['way points only', '<gpx><wpt lat="1" lon="2"/></gpx>', 'runs/no-points'],
    ['no times', gpx({}).replaceAll(/<time>[^<]*<\/time>/g, ''), 'runs/no-time'],
    ['a file cut in the middle', gpx({}).slice(0, 20_000), 'runs/broken-file'],
    ['another kind of XML', '<html><body>Hello</body></html>', 'runs/unknown-format'],
    ['no XML at all', 'hello', 'runs/unknown-format'],
    ['nothing', '', 'runs/unknown-format'],
    ['points beyond the globe', gpx({}).replaceAll('lat="48"', 'lat="148"'), 'runs/no-points'],
  ])('%s is a named problem', (_what, text, reason) => {
    expect(read(text)).toEqual({ ok: false, reason });
  });

  test('an XML bomb is refused before it is read', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><gpx><name>&b;</name></gpx>`;
    expect(read(bomb)).toEqual({ ok: false, reason: 'runs/unsafe-xml' });
    const outside = `<?xml version="1.0"?><!DOCTYPE gpx SYSTEM "file:///etc/passwd"><gpx/>`;
    expect(read(outside)).toEqual({ ok: false, reason: 'runs/unsafe-xml' });
  });

  test('ten thousand nested elements are a broken file, not a stack overflow', () => {
    expect(read(`<gpx>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</gpx>`)).toMatchObject({ ok: false });
  });

  test('a time with an offset says where the watch was', () => {
    const local = gpx({}).replaceAll(/(\d)\.000Z/g, '$1+02:00');
    expect(activity(read(local)).offsetMinutes).toBe(120);
  });
});

/** A FIT activity as a watch writes it. */
function fit(session: Record<string, unknown> = {}): Uint8Array {
  const encoder = new Encoder();
  const startTime = new Date(Date.UTC(2027, 2, 27, 23, 30));
  const end = new Date(startTime.getTime() + 3_000_000);
  const number = (name: string) => Object.entries(Profile.MesgNum).find(([key]) => key === name)![1] as number;
  const write = (name: string, message: Record<string, unknown>) => encoder.onMesg(number(name), message as never);
  write('FILE_ID', { type: 'activity', manufacturer: 'development', product: 0, timeCreated: startTime });
  write('RECORD', { timestamp: startTime, positionLat: 572_662_306, positionLong: 23_860_929, heartRate: 140 });
  write('RECORD', { timestamp: end, positionLat: 573_662_306, positionLong: 23_860_929, heartRate: 150 });
  write('SESSION', {
    timestamp: end,
    startTime,
    sport: 'running',
    totalDistance: 10_000,
    totalTimerTime: 2910,
    totalElapsedTime: 3000,
    totalAscent: 85,
    avgHeartRate: 158,
    ...session,
  });
  const local = Math.round(end.getTime() / 1000) - Math.round(Date.UTC(1989, 11, 31) / 1000) + 3600;
  write('ACTIVITY', { timestamp: end, localTimestamp: local, numSessions: 1, totalTimerTime: 2910 });
  return encoder.close();
}

describe('FIT', () => {
  test('what the watch states: distance, moving time, climb, heart rate and its own hour', () => {
    expect(activity(readActivity(fit()))).toMatchObject({
      source: 'fit',
      startedAt: new Date('2027-03-27T23:30:00Z'),
      offsetMinutes: 60,
      distanceKm: 10,
      durationSeconds: 2910,
      ascentMetres: 85,
      averageHr: 158,
    });
  });

  test.each([
    ['cut in the middle', fit().slice(0, 120), 'runs/broken-file'],
    ['with one wrong byte', fit().map((byte, index) => (index === 60 ? byte ^ 0xff : byte)), 'runs/broken-file'],
    ['of a ride', fit({ sport: 'cycling' }), 'runs/not-a-run'],
    ['of 10 km in 5 minutes', fit({ totalTimerTime: 300 }), 'runs/absurd-speed'],
  ])('%s is a named problem', (_what, bytes, reason) => {
    expect(readActivity(bytes)).toEqual({ ok: false, reason });
  });
});
