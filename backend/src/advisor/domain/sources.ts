/** A finding or limit of an article: `f2`, `l1`. */
export interface Rest {
  articleKey: string;
  reference: string;
}

export type SentenceRole = 'answer' | 'reason' | 'action' | 'limit' | 'personal';

/** A sentence on its way into an answer, with what it rests on. */
export interface Draft {
  text: string;
  role: SentenceRole;
  rests: Rest[];
}

/** The facts of an article in the language of the answer. */
export interface ArticleFacts {
  key: string;
  findings: readonly { text: string; kind: 'finding' | 'advice' }[];
  limits: readonly string[];
}

/** A stored answer in the language of the answer. */
export interface StoredAnswer {
  key: string;
  articleKey: string;
  question: string;
  sentences: readonly { text: string; findings: readonly string[]; role: Exclude<SentenceRole, 'personal'> }[];
  /** Fused score of the search, 0–1. */
  score: number;
}

/** A sentence that says where studies disagree, and the sides. */
export interface Debate {
  id: string;
  rests: Readonly<Record<string, readonly string[]>>;
  text: string;
}

/** The text of a finding or limit, or undefined when the article has none of that number. */
export function factText(facts: ArticleFacts | undefined, reference: string): string | undefined {
  const index = Number(reference.slice(1)) - 1;
  return reference.startsWith('l') ? facts?.limits[index] : facts?.findings[index]?.text;
}
