import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { ProblemDetails } from './problem-details.contract.ts';
import { Problem } from './problem.ts';
import { requestIdOf } from './request-id.ts';

const TITLES: Record<number, string> = {
  400: 'Invalid request',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be done',
  429: 'Too many requests',
  500: 'Something broke on our side',
  503: 'Not available now',
};

/** What Nest itself refuses before a handler is reached (unknown route, unreadable body, too many calls), in our words. */
const OF_NEST: Record<number, { code: string; detail: string }> = {
  400: { code: 'request/not-json', detail: 'The request body is not valid JSON.' },
  404: { code: 'route/not-found', detail: 'There is nothing at this address.' },
  413: { code: 'request/too-large', detail: 'The request body is larger than 1 MB.' },
  415: { code: 'request/unsupported-media-type', detail: 'Send the body as JSON in UTF-8.' },
  429: { code: 'request/too-many', detail: 'Too many requests. Wait a minute and try again.' },
};

function fromHttp(error: HttpException): Problem {
  const status = error.getStatus();
  const known = OF_NEST[status] ?? { code: `http/${status}`, detail: error.message };
  return new Problem(status, known.code, known.detail, { cause: error });
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) return fromHttp(error);
  return new Problem(500, 'server/bug', 'Something broke on our side. Nothing was lost; please try again.', {
    cause: error,
  });
}

/** The one place where errors become answers: the client gets code and sentence, the log gets the cause. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = toProblem(error);
    const requestId = requestIdOf(http.getRequest<Request>());
    if (problem.status >= 500) this.logger.error({ err: error, requestId, code: problem.code }, problem.message);
    if (response.headersSent) {
      response.end();
      return;
    }
    const body: ProblemDetails = {
      type: `/problems/${problem.code}`,
      title: TITLES[problem.status] ?? 'Problem',
      status: problem.status,
      detail: problem.message,
      code: problem.code,
      requestId,
      ...problem.extra,
    };
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(body));
  }
}
