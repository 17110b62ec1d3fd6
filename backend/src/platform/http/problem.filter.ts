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

/** What body-parser throws: an Error with a status and a type, not an HttpException. */
interface ParserError {
  status: number;
  type: string;
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'type' in error && typeof (error as { status?: unknown }).status === 'number';
}

/** body-parser's refusals, named so that a caller can act on them. */
function fromParser(error: ParserError): Problem {
  if (error.status === 413) return new Problem(413, 'request/too-large', 'The request body is larger than 1 MB.');
  if (error.status === 415) return new Problem(415, 'request/unsupported-media-type', 'Send the body as JSON in UTF-8.');
  return new Problem(400, 'request/not-json', 'The request body is not valid JSON.');
}

function fromHttp(error: HttpException): Problem {
  const status = error.getStatus();
  const code = status === 404 ? 'route/not-found' : status === 429 ? 'request/too-many' : `http/${status}`;
  const detail = status === 429 ? 'Too many requests. Wait a minute and try again.' : error.message;
  return new Problem(status, code, detail, { cause: error });
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpException) return fromHttp(error);
  if (isParserError(error)) return fromParser(error);
  return new Problem(500, 'server/bug', 'Something broke on our side. Nothing was lost; please try again.', { cause: error });
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
