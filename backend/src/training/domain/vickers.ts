import { riegelSeconds } from './riegel.ts';

/**
 * The marathon models of Vickers & Vertosick (vickers-2016-race-times, additional file 1): one
 * earlier race, or two. The coefficients are not in our own bibliography; they are the same in
 * several independent public calculators that cite the paper. One copy in circulation has
 * 0.6423826 for the mileage term, ten times too much; it gives impossible times.
 */
const ONE_RACE = { exponent: 1.07, constant: 0.160_186_17, riegel: 0.830_762_02, miles: 0.064_238_26 };
const TWO_RACES = { constant: 1.451_075_6, exponent: -0.237_979_48, miles: -0.014_100_23 };

const MARATHON_KM = 42.195;
const KM_PER_MILE = 1.609_344;

interface Race {
  distanceKm: number;
  timeSeconds: number;
}

/** Marathon time, seconds, from one race and the kilometres run a week. */
export function vickersMarathonSeconds(race: Race, kmPerWeek: number): number {
  const riegelSpeed = (MARATHON_KM * 1000) / riegelSeconds(race, MARATHON_KM, ONE_RACE.exponent);
  const tensOfMiles = kmPerWeek / KM_PER_MILE / 10;
  const speed = ONE_RACE.constant + ONE_RACE.riegel * riegelSpeed + ONE_RACE.miles * tensOfMiles;
  return (MARATHON_KM * 1000) / speed;
}

/**
 * Marathon time, seconds, from two races of different length and the kilometres run a week:
 * the runner's own exponent, tempered by the training, carries the longer race forward.
 */
export function vickersMarathonSecondsFromTwo(races: [Race, Race], kmPerWeek: number): number {
  const [shorter, longer] = races[0].distanceKm <= races[1].distanceKm ? races : [races[1], races[0]];
  const own = Math.log(longer.timeSeconds / shorter.timeSeconds) / Math.log(longer.distanceKm / shorter.distanceKm);
  const tensOfMiles = kmPerWeek / KM_PER_MILE / 10;
  const exponent = TWO_RACES.constant + TWO_RACES.exponent * own + TWO_RACES.miles * tensOfMiles;
  return riegelSeconds(longer, MARATHON_KM, exponent);
}
