import type { ProblemDetails } from '../../../backend/src/platform/http/problem-details.contract.ts';

/** What the API answered instead of what was asked: RFC 9457 problem details with a stable code such as `cart/sold-out`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  /** Fields that were wrong, by name. */
  readonly fields: Record<string, string>;
  /** Members beyond RFC 9457, such as the `choices` of a refusal. */
  readonly extra: Record<string, unknown>;

  constructor(status: number, problem: Partial<ProblemDetails> & Record<string, unknown>) {
    super(problem.detail ?? `HTTP ${status}`);
    this.status = status;
    this.code = problem.code ?? (status === 0 ? 'network/offline' : `http/${status}`);
    this.requestId = problem.requestId;
    this.fields = Object.fromEntries((problem.errors ?? []).map((error) => [error.field, error.message]));
    this.extra = problem;
  }
}

/** The problem an answer carries; a body that is no problem document still gives a status. */
export async function problemOf(response: Response): Promise<ApiError> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isProblem ? await response.json().catch(() => ({})) : {};
  return new ApiError(response.status, (body ?? {}) as Record<string, unknown>);
}
