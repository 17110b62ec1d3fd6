import type { UIMessage } from 'ai';
import type { DataPart, TurnPart } from '../../../../backend/src/chat/chat.contract.ts';

/** `data-intent` → `intent`, with what it carries. */
export type CoachData = {
  [Part in DataPart as Part['type'] extends `data-${infer Name}` ? Name : never]: Part['data'];
};

/** A message of the conversation: text, and the typed parts of the chat's contract. */
export type CoachMessage = UIMessage<unknown, CoachData>;

/** Every kind of part the chat may send. */
export type PartType = TurnPart['type'];

export type PartOf<Type extends PartType> = Extract<TurnPart, { type: Type }>;

/** The parts of one kind in a message, in the order they came. */
export function partsOf<Type extends PartType>(message: CoachMessage, type: Type): PartOf<Type>[] {
  return (message.parts as { type: string }[]).filter((part): part is PartOf<Type> => part.type === type);
}

export function textOf(message: CoachMessage): string {
  return partsOf(message, 'text')
    .map((part) => part.text)
    .join('');
}
