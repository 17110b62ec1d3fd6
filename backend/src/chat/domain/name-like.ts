/** "The Ardent Cloud 3", "la Ardent Cloud 3": an article or a verb, then capitalised words, with a figure perhaps. */
const NAME =
  /(?:^|\s)(?:the|a|an|la|le|les|une?|des|want|veux|buy|voudrais|have|you have) ((?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+|\d{1,3})(?: \d{1,2})?)(?!\p{L})/u;

/** What in a message looks like the name of an article; undefined where nothing does. */
export function nameLike(text: string): string | undefined {
  return NAME.exec(text.slice(0, 200))?.[1];
}
