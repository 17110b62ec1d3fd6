import { z } from 'zod';
import { notFound } from '../../platform/http/problem.ts';
import type { Viewer } from '../../platform/http/viewer.ts';

/** Whose plan is asked for; a stranger, and an id that is none, find nothing. */
export function ownerOf(viewer: Viewer | null, planId: string): string {
  if (!viewer || !z.uuid().safeParse(planId).success) throw notFound('plan');
  return viewer.runnerId;
}
