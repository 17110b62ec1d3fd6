import type { RedFlag } from '../../../../backend/src/advisor/advisor.contract.ts';
import type {
  CheckInRequest,
  LoggedRunAnswer,
  NewRun,
  Run,
  RunDetails,
} from '../../../../backend/src/training/life/life.contract.ts';
import type { PlanChange } from '../../../../backend/src/training/plan-api.contract.ts';
import type { ChangedPlan, PlanDiff } from '../../../../backend/src/training/plan-diff.contract.ts';
import type { PlanNote } from '../../../../backend/src/training/plan-change.contract.ts';
import { browserApi } from '../../api/client.ts';

/** What a runner tells about their plan. */
export type Told =
  | { kind: 'change'; change: PlanChange }
  | { kind: 'checkIn'; report: CheckInRequest }
  | { kind: 'run'; run: NewRun }
  | { kind: 'file'; file: File; details: RunDetails };

/** What it means for the plan; without `plan` it has to be fetched again. */
export interface Proposal {
  diff: PlanDiff;
  notes: PlanNote[];
  run: Run | null;
  plan: ChangedPlan | null;
  /** What the note says that comes before all training. */
  redFlag: RedFlag | null;
}

const NOTHING: PlanDiff = { days: [], weeks: [], paces: [], pausedFrom: null };
const path = (planId: string) => `/plans/${encodeURIComponent(planId)}`;

function formOf(file: File, details: RunDetails): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(details)) if (value !== undefined) form.set(name, String(value));
  form.set('file', file);
  return form;
}

async function ofPlan(answer: Promise<ChangedPlan>): Promise<Proposal> {
  const plan = await answer;
  return { diff: plan.diff, notes: plan.notes, run: null, plan, redFlag: plan.redFlag ?? null };
}

async function ofRun(answer: Promise<LoggedRunAnswer>, planId: string): Promise<Proposal> {
  const { run, plans, redFlag } = await answer;
  const own = plans.find((each) => each.planId === planId);
  return { diff: own?.diff ?? NOTHING, notes: own?.notes ?? [], run, plan: null, redFlag: redFlag ?? null };
}

/** Tells it to the shop: as a preview, which keeps nothing, or for good. */
export function tell(planId: string, told: Told, isPreview: boolean): Promise<Proposal> {
  const api = browserApi();
  const query = isPreview ? { preview: 'true' } : {};
  switch (told.kind) {
    case 'change':
      return ofPlan(api.send('PATCH', path(planId), { body: told.change, query }));
    case 'checkIn':
      return ofPlan(api.send('POST', `${path(planId)}/check-ins`, { body: told.report, query }));
    case 'run':
      return ofRun(api.send('POST', '/runs', { body: told.run, query }), planId);
    case 'file':
      return ofRun(api.send('POST', '/runs', { body: formOf(told.file, told.details), query }), planId);
  }
}

export function removeRun(runId: string): Promise<void> {
  return browserApi().send('DELETE', `/runs/${encodeURIComponent(runId)}`);
}
