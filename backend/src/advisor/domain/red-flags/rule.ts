/** How soon somebody must be seen: now, or in the next days and before the next hard run. */
export type Urgency = 'emergency' | 'soon';

/** One way in which a danger shows in a message. Patterns read plain text: lower case, no accents, both languages. */
export interface Sign {
  /** Every one of these must be there and not denied. */
  all: readonly RegExp[];
  /** None of these may be in the same text. */
  unless?: RegExp;
  /** Where the patterns are looked for together: in one sentence (default), or anywhere in the message. */
  scope?: 'sentence' | 'message';
  /** True when the danger itself is said by "no" or "not any more", such as missed periods. */
  isSaidByNegation?: boolean;
  /** True when it counts however long ago it began, such as periods that stopped months ago. */
  countsWhenPast?: boolean;
}

/** A danger, and the signs of it; any one sign is enough. */
export interface RedFlagRule {
  code: string;
  urgency: Urgency;
  signs: readonly Sign[];
  /** Articles the coach may still cite beside the warning; none in an emergency. */
  articleIds: readonly string[];
}
