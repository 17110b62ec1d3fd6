import { ascentOf, measureTrack, type TrackPoint } from '../../domain/life/track.ts';
import { numberOf, offsetOf, type ReadActivity, timeOf, unreadable } from './recorded-activity.ts';
import { nodeOf, nodesOf, textOf, type XmlNode } from './read-xml.ts';

function pointOf(node: XmlNode): TrackPoint | null {
  const position = nodeOf(node, 'Position');
  const latitude = numberOf(textOf(position, 'LatitudeDegrees'));
  const longitude = numberOf(textOf(position, 'LongitudeDegrees'));
  if (latitude === null || longitude === null) return null;
  return {
    latitude,
    longitude,
    elevationMetres: numberOf(textOf(node, 'AltitudeMeters')),
    at: timeOf(textOf(node, 'Time')),
    heartRate: numberOf(textOf(nodeOf(node, 'HeartRateBpm'), 'Value')),
  };
}

/** What the watch itself states for a lap: it knows the treadmill and the foot pod. */
function lapOf(lap: XmlNode) {
  return {
    metres: numberOf(textOf(lap, 'DistanceMeters')) ?? 0,
    seconds: numberOf(textOf(lap, 'TotalTimeSeconds')) ?? 0,
    heartRate: numberOf(textOf(nodeOf(lap, 'AverageHeartRateBpm'), 'Value')),
  };
}

function averageHrOf(laps: readonly ReturnType<typeof lapOf>[]): number | null {
  const timed = laps.filter((lap) => lap.heartRate !== null && lap.seconds > 0);
  const seconds = timed.reduce((sum, lap) => sum + lap.seconds, 0);
  return seconds > 0 ? Math.round(timed.reduce((sum, lap) => sum + lap.heartRate! * lap.seconds, 0) / seconds) : null;
}

/** The first activity of a TCX file: the distance and time the watch states, else what its track measures. */
export function readTcx(database: XmlNode): ReadActivity {
  const activity = nodesOf(nodeOf(database, 'Activities'), 'Activity')[0];
  if (!activity) return unreadable('runs/no-points');
  if (/biking|cycling/i.test(textOf(activity, '@Sport') ?? '')) return unreadable('runs/not-a-run');
  const lapNodes = nodesOf(activity, 'Lap');
  const tracks = lapNodes.flatMap((lap) => nodesOf(lap, 'Track'));
  const trackpoints = tracks.map((track) => nodesOf(track, 'Trackpoint'));
  const laps = lapNodes.map(lapOf);
  const stated = {
    metres: laps.reduce((sum, lap) => sum + lap.metres, 0),
    seconds: laps.reduce((sum, lap) => sum + lap.seconds, 0),
  };
  const measured = measureTrack(trackpoints.map((nodes) => nodes.map(pointOf).filter((point) => point !== null)));
  if (stated.metres <= 0 && measured.distanceKm <= 0) return unreadable('runs/no-points');
  const startText = [textOf(lapNodes[0], '@StartTime'), textOf(activity, 'Id'), textOf(trackpoints.flat()[0], 'Time')];
  const start = startText.find((text) => timeOf(text) !== null);
  const startedAt = timeOf(start);
  const durationSeconds = Math.round(stated.seconds > 0 ? stated.seconds : measured.movingSeconds);
  if (startedAt === null || durationSeconds <= 0) return unreadable('runs/no-time');
  const elevations = trackpoints.flat().map((node) => numberOf(textOf(node, 'AltitudeMeters')));
  const heights = elevations.filter((value) => value !== null);
  return {
    ok: true,
    activity: {
      source: 'tcx',
      startedAt: new Date(startedAt),
      offsetMinutes: offsetOf(start),
      distanceKm: stated.metres > 0 ? stated.metres / 1000 : measured.distanceKm,
      durationSeconds,
      ascentMetres: heights.length > 1 ? ascentOf(heights) : null,
      averageHr: averageHrOf(laps) ?? measured.averageHr,
    },
  };
}
