import { expect, test } from 'vitest';
import { readAside } from './reading-thread.ts';

function gpx(points: number): string {
  const start = Date.UTC(2026, 5, 1, 6);
  const body = Array.from({ length: points }, (_, index) => {
    const time = new Date(start + index * 1000).toISOString();
    return `<trkpt lat="48" lon="${(2 + index * 0.0000403).toFixed(7)}"><ele>100</ele><time>${time}</time></trkpt>`;
  });
  return `<gpx><trk><trkseg>${body.join('')}</trkseg></trk></gpx>`;
}

test('a large file is read in a thread of its own, with the same result and others served meanwhile', async () => {
  let turns = 0;
  const others = setInterval(() => (turns += 1), 5);
  const large = await readAside(Buffer.from(gpx(20_000)));
  clearInterval(others);
  expect(large).toMatchObject({ ok: true, activity: { source: 'gpx', startedAt: new Date('2026-06-01T06:00:00Z') } });
  expect(turns).toBeGreaterThan(3);
});

test('a large file that is none is refused by name', async () => {
  expect(await readAside(Buffer.from(gpx(20_000).slice(0, -400)))).toEqual({ ok: false, reason: 'runs/broken-file' });
});
