import type { Intent, IntentRequest } from '../intent.contract.ts';

/** What the classifier knows of the talk before a message. */
export interface Thread {
  /** What the talk was about last; thanks and greetings between do not count. */
  lastIntent: Intent | undefined;
  /** The coach's last sentence was a question. */
  wasAsked: boolean;
  /** Kind of page the runner looks at: product, shop, cart, plan, library … */
  pageKind: string | undefined;
}

/** Reads the thread and the page of a request. */
export function threadOf({ recent = [], page }: Pick<IntentRequest, 'recent' | 'page'>): Thread {
  const intents = recent
    .map((message) => message.intent)
    .filter((intent) => intent !== undefined && intent !== 'smalltalk' && intent !== 'other');
  const lastSaid = recent.findLast((message) => message.role === 'assistant');
  return {
    lastIntent: intents.at(-1),
    wasAsked: /\?\s*$/.test(lastSaid?.text ?? ''),
    pageKind: page?.split(/[/?#]/).find((part) => part !== ''),
  };
}

/** The thread as facts for the classifier. */
export function contextFacts({ lastIntent, pageKind }: Thread, text: string): string[] {
  const isShort = text.trim().split(/\s+/).length <= 5;
  const facts: string[] = [];
  if (lastIntent) facts.push(`after:${lastIntent}`, ...(isShort ? [`short after:${lastIntent}`] : []));
  if (pageKind) facts.push(`page:${pageKind}`);
  return facts;
}
