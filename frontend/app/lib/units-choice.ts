import { useSyncExternalStore } from 'react';
import { KM_PER_MILE, type Units } from './format.ts';

const KEY = 'foulee_units';
const listeners = new Set<() => void>();

function chosen(): Units | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'km' || kept === 'mi' ? kept : null;
  } catch {
    return null; // storage is switched off: the choice lasts as long as the page
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** Distances in the units chosen in this browser; before anyone chose, in `own`. The server draws `own`. */
export function useUnits(own: Units): Units {
  return useSyncExternalStore(listen, chosen, () => null) ?? own;
}

export function chooseUnits(units: Units): void {
  try {
    localStorage.setItem(KEY, units);
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}

/** Kilometres in the units of the reader, one decimal. */
export function inUnits(km: number, units: Units): number {
  return Math.round((units === 'mi' ? km / KM_PER_MILE : km) * 10) / 10;
}

/** A distance as the reader wrote it, in kilometres; miles to two decimals, which bring the same miles back. */
export function inKilometres(distance: number, units: Units): number {
  return units === 'mi' ? Math.round(distance * KM_PER_MILE * 100) / 100 : distance;
}
