import { Decoder, Stream } from '@garmin/fitsdk';
import { ascentOf, measureTrack, type TrackPoint } from '../../domain/life/track.ts';
import { type ReadActivity, unreadable } from './recorded-activity.ts';

/** FIT positions are semicircles: 2^31 of them are 180 degrees. */
const DEGREES_PER_SEMICIRCLE = 180 / 2 ** 31;
/** FIT counts seconds from 1989-12-31T00:00:00Z. */
const FIT_EPOCH_MS = Date.UTC(1989, 11, 31);
const ON_FOOT = new Set(['running', 'walking', 'hiking', 'generic', 'training', 'fitnessEquipment']);

type Messages = ReturnType<Decoder['read']>['messages'];

function decoded(bytes: Uint8Array): Messages | null {
  try {
    const decoder = new Decoder(Stream.fromByteArray(bytes));
    if (!decoder.isFIT() || !decoder.checkIntegrity()) return null;
    const { messages, errors } = decoder.read();
    return errors.length > 0 ? null : messages;
  } catch {
    // The decoder throws on bytes that lead it out of the file; for us that is a broken file.
    return null;
  }
}

function pointsOf(messages: Messages): TrackPoint[] {
  return (messages.recordMesgs ?? []).flatMap((record) => {
    const { positionLat, positionLong, timestamp } = record;
    if (typeof positionLat !== 'number' || typeof positionLong !== 'number') return [];
    return {
      latitude: positionLat * DEGREES_PER_SEMICIRCLE,
      longitude: positionLong * DEGREES_PER_SEMICIRCLE,
      elevationMetres: record.enhancedAltitude ?? record.altitude ?? null,
      at: timestamp instanceof Date ? timestamp.getTime() : null,
      heartRate: record.heartRate ?? null,
    };
  });
}

/** Minutes ahead of UTC: the activity message knows its end in both times. */
function offsetMinutesOf(messages: Messages): number | null {
  const activity = messages.activityMesgs?.[0];
  const local = activity?.localTimestamp;
  const utc = activity?.timestamp;
  if (typeof local !== 'number' || !(utc instanceof Date)) return null;
  const minutes = Math.round((FIT_EPOCH_MS + local * 1000 - utc.getTime()) / 60_000);
  return Math.abs(minutes) <= 14 * 60 ? minutes : null;
}

/** A FIT activity: what its session states, else what its records measure. */
export function readFit(bytes: Uint8Array): ReadActivity {
  const messages = decoded(bytes);
  if (!messages) return unreadable('runs/broken-file');
  const session = messages.sessionMesgs?.[0];
  if (session?.sport !== undefined && !ON_FOOT.has(String(session.sport))) return unreadable('runs/not-a-run');
  const points = pointsOf(messages);
  const measured = measureTrack([points]);
  const distanceKm = session?.totalDistance ? session.totalDistance / 1000 : measured.distanceKm;
  if (distanceKm <= 0) return unreadable('runs/no-points');
  const durationSeconds = Math.round(session?.totalTimerTime ?? measured.movingSeconds);
  const start = session?.startTime instanceof Date ? session.startTime.getTime() : (points[0]?.at ?? null);
  if (start === null || durationSeconds <= 0) return unreadable('runs/no-time');
  const heights = points.map((point) => point.elevationMetres).filter((value) => value !== null);
  return {
    ok: true,
    activity: {
      source: 'fit',
      startedAt: new Date(start),
      offsetMinutes: offsetMinutesOf(messages),
      distanceKm,
      durationSeconds,
      ascentMetres: session?.totalAscent ?? (heights.length > 1 ? ascentOf(heights) : null),
      averageHr: session?.avgHeartRate ?? measured.averageHr,
    },
  };
}
