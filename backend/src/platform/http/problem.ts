/** An expected failure with a stable code such as `cart/not-found`; the filter turns it into RFC 9457 problem details. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  /** Extra members for the client, such as `errors: [{ field, message }]`. */
  readonly extra: Record<string, unknown>;

  constructor(
    status: number,
    code: string,
    detail: string,
    options: { cause?: unknown; extra?: Record<string, unknown> } = {},
  ) {
    super(detail, { cause: options.cause });
    this.status = status;
    this.code = code;
    this.extra = options.extra ?? {};
  }
}

/** 404 for what does not exist or is not the asker's: both look the same from outside. */
export function notFound(what: string): Problem {
  return new Problem(404, `${what}/not-found`, `This ${what} does not exist or is not yours.`);
}
