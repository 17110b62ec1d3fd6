import { measureTrack, type TrackPoint } from '../../domain/life/track.ts';
import { numberOf, offsetOf, type ReadActivity, timeOf, unreadable } from './recorded-activity.ts';
import { nodeOf, nodesOf, textOf, type XmlNode } from './read-xml.ts';

function pointOf(node: XmlNode): TrackPoint | null {
  const latitude = numberOf(node['@lat']);
  const longitude = numberOf(node['@lon']);
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  const extension = nodeOf(nodeOf(node, 'extensions'), 'TrackPointExtension');
  return {
    latitude,
    longitude,
    elevationMetres: numberOf(textOf(node, 'ele')),
    at: timeOf(textOf(node, 'time')),
    heartRate: numberOf(textOf(extension, 'hr')),
  };
}

/** Where fewer points have a time, pace would be guesswork. */
const LEAST_TIMED_SHARE = 0.9;
const RIDES = /cycl|bik|ride|ski|swim|drive|row/i;

/** A GPX track: distance from its points, time in motion. Routes and way points alone are no run. */
export function readGpx(gpx: XmlNode): ReadActivity {
  const tracks = nodesOf(gpx, 'trk');
  if (tracks.some((track) => RIDES.test(textOf(track, 'type') ?? ''))) return unreadable('runs/not-a-run');
  const nodes = tracks.flatMap((track) => nodesOf(track, 'trkseg')).map((segment) => nodesOf(segment, 'trkpt'));
  const segments = nodes.map((points) => points.map(pointOf).filter((point) => point !== null));
  const points = segments.flat();
  if (points.length < 2) return unreadable('runs/no-points');
  const times = points.map((point) => point.at).filter((at) => at !== null);
  if (times.length < points.length * LEAST_TIMED_SHARE) return unreadable('runs/no-time');
  // Only timed points, so that distance and time are of the same running.
  const measured = measureTrack(segments.map((segment) => segment.filter((point) => point.at !== null)));
  if (measured.jumpedKm > measured.distanceKm) return unreadable('runs/absurd-speed');
  const startedAt = new Date(times.reduce((first, at) => Math.min(first, at), Infinity));
  return {
    ok: true,
    activity: {
      source: 'gpx',
      startedAt,
      offsetMinutes: offsetOf(textOf(nodes.flat()[0], 'time')),
      distanceKm: measured.distanceKm,
      durationSeconds: measured.movingSeconds,
      ascentMetres: measured.ascentMetres,
      averageHr: measured.averageHr,
    },
  };
}
