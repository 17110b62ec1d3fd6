import { z } from 'zod';

const Count = z.object({ name: z.string(), count: z.number().int().describe('An estimate above 100,000') });

export const ShopOverview = z
  .object({
    shelves: z.array(Count).describe('Articles and people of the shop'),
    imports: z
      .array(
        z.object({
          kind: z.string(),
          file: z.string(),
          linesDone: z.number().int(),
          rowsWritten: z.number().int(),
          linesSkipped: z.number().int(),
          startedAt: z.iso.datetime(),
          finishedAt: z.iso.datetime().nullable().describe('null: under way, or broken off and resumable'),
        }),
      )
      .describe('The ten newest'),
    jobs: z
      .array(
        z.object({
          name: z.string(),
          waiting: z.number().int(),
          running: z.number().int(),
          dead: z.number().int().describe('Given up after their last attempt'),
          nextAt: z.iso.datetime().nullable(),
          lastDoneAt: z.iso.datetime().nullable(),
          lastError: z.string().nullable().describe('First line, of those given up'),
        }),
      )
      .describe('By name'),
  })
  .meta({ id: 'ShopOverview' });
export type ShopOverview = z.infer<typeof ShopOverview>;

export const RebuildAnswer = z
  .object({ isQueued: z.boolean().describe('false: one waits already') })
  .meta({ id: 'RebuildAnswer' });
export type RebuildAnswer = z.infer<typeof RebuildAnswer>;
