import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from './problem.ts';

interface Issue {
  message: string;
  path?: ReadonlyArray<PropertyKey | { key: PropertyKey }>;
}

function fieldOf(issue: Issue): string {
  const path = issue.path ?? [];
  return path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.') || '(body)';
}

/** The refusal of a wrong body, query or parameter: 400 with the fields named. */
export function invalidFields(issues: readonly Issue[]): Problem {
  const errors = issues.slice(0, 20).map((issue) => ({ field: fieldOf(issue), message: issue.message }));
  const detail = errors.map((error) => `${error.field}: ${error.message}`).join('; ');
  return new Problem(400, 'request/invalid', detail, { extra: { errors } });
}

export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({ exceptionFactory: (issues) => invalidFields(issues) });
}
