/** A point of a recorded track; what the device did not write is null. */
export interface TrackPoint {
  latitude: number;
  longitude: number;
  elevationMetres: number | null;
  /** Milliseconds since 1970. */
  at: number | null;
  heartRate: number | null;
}

export interface MeasuredTrack {
  distanceKm: number;
  /** Time in motion, seconds: pauses and standing left out. */
  movingSeconds: number;
  ascentMetres: number | null;
  averageHr: number | null;
  /** Kilometres in jumps no runner makes: lost satellites, or a car. */
  jumpedKm: number;
}

const EARTH_RADIUS_METRES = 6_371_008.8;
/** Moves smaller than this are noise of a receiver that stands still, metres. */
const LEAST_MOVE_METRES = 4;
/** Slower than this is standing: it adds neither distance nor time, metres a second. */
const STANDING_SPEED = 0.35;
/** Faster than any sprinter: the receiver has jumped, metres a second. */
const JUMP_SPEED = 12.5;
/** Climb counts once it is more than the noise of a barometer or receiver, metres. */
const LEAST_CLIMB_METRES = 3;
/** A gap this long with hardly a move is a pause of the watch, seconds. */
const LEAST_STANDING_SECONDS = 10;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance of two points, metres (haversine, mean Earth radius). */
export function haversineMetres(
  a: Pick<TrackPoint, 'latitude' | 'longitude'>,
  b: Pick<TrackPoint, 'latitude' | 'longitude'>,
): number {
  const dLat = radians(b.latitude - a.latitude);
  const dLon = radians(b.longitude - a.longitude);
  const chord =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function measureSegment(points: readonly TrackPoint[]): { metres: number; seconds: number; jumpedMetres: number } {
  const sum = { metres: 0, seconds: 0, jumpedMetres: 0 };
  let anchor = points[0];
  for (const point of points) {
    if (!anchor || point === anchor) continue;
    const metres = haversineMetres(anchor, point);
    if (metres < LEAST_MOVE_METRES) continue;
    const seconds = anchor.at !== null && point.at !== null ? (point.at - anchor.at) / 1000 : 0;
    const speed = seconds > 0 ? metres / seconds : Infinity;
    const isTimed = anchor.at !== null && point.at !== null;
    if (isTimed && speed > JUMP_SPEED) sum.jumpedMetres += metres;
    else if (!isTimed || speed >= STANDING_SPEED || seconds < LEAST_STANDING_SECONDS) {
      sum.metres += metres;
      sum.seconds += seconds;
    }
    anchor = point;
  }
  return sum;
}

/** Metres climbed, counted only once the climb is more than noise. */
export function ascentOf(elevations: readonly number[]): number {
  let climbed = 0;
  let low = elevations[0] ?? 0;
  for (const elevation of elevations) {
    if (elevation < low) low = elevation;
    else if (elevation - low >= LEAST_CLIMB_METRES) {
      climbed += elevation - low;
      low = elevation;
    }
  }
  return Math.round(climbed);
}

/** A track in figures. Segments are apart: what lies between them was not run. */
export function measureTrack(segments: readonly (readonly TrackPoint[])[]): MeasuredTrack {
  const parts = segments.map(measureSegment);
  const total = (of: (part: (typeof parts)[number]) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const points = segments.flat();
  const elevations = points.map((point) => point.elevationMetres).filter((value) => value !== null);
  const hearts = points.map((point) => point.heartRate).filter((value) => value !== null);
  return {
    distanceKm: total((part) => part.metres) / 1000,
    movingSeconds: Math.round(total((part) => part.seconds)),
    ascentMetres: elevations.length > 1 ? ascentOf(elevations) : null,
    averageHr: hearts.length > 0 ? Math.round(hearts.reduce((sum, value) => sum + value, 0) / hearts.length) : null,
    jumpedKm: total((part) => part.jumpedMetres) / 1000,
  };
}
