import { randomUUIDv7 } from 'node:crypto';
import type { z } from 'zod';
import type { ActionName, ChatAction } from '../chat.contract.ts';
import type { Bilingual, Language } from '../domain/words.ts';
import { say } from '../domain/words.ts';

/** Something the chat can have the browser do. Its arguments come from the runner's own turn and from typed ids only. */
export interface ChatTool<Input extends z.ZodType> {
  name: ActionName;
  description: string;
  input: Input;
  /** True where something is added, removed or bought: the runner says yes first. */
  asks: boolean;
  /** What will happen, in words; `{placeholders}` are filled by the caller. */
  label: Bilingual;
}

/** An action for the browser; throws on arguments the tool does not take, which is a bug of the speaker. */
export function useTool<Input extends z.ZodType>(
  tool: ChatTool<Input>,
  input: z.input<Input>,
  words: { language: Language; values?: Record<string, string | number> },
): ChatAction {
  return {
    id: randomUUIDv7(),
    name: tool.name,
    arguments: tool.input.parse(input) as Record<string, unknown>,
    asks: tool.asks,
    label: say(tool.label, words.language, words.values),
  };
}
