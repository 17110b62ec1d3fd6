import { z } from 'zod';

export const ProblemDetails = z
  .object({
    type: z.string().describe('URI reference that names the kind of problem'),
    title: z.string().describe('Short summary of the kind'),
    status: z.number().int().describe('HTTP status'),
    detail: z.string().describe('What happened and what to do next'),
    code: z.string().describe('Stable code such as cart/not-found'),
    requestId: z.string().describe('Quote this when asking for help'),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .describe('Fields that were wrong'),
  })
  .meta({ id: 'ProblemDetails' });
export type ProblemDetails = z.infer<typeof ProblemDetails>;
