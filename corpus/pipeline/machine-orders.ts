/** Sentences that speak to a program and not to a reader, in English and French. */
const ORDERS: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instructions?|rules?|prompts?|guidelines?|guardrails?|context|directions)\b/i,
  /\b(ignore[rz]?|oublie[rz]?|contourne[rz]?|ne tiens? pas compte|ne tenez pas compte)\b.{0,50}\b(instructions?|consignes?|règles?|directives?|contexte)\b/i,
  /\b(you are|act as|pretend to be|behave as|roleplay as)\b.{0,40}\b(assistant|AI|chatbot|bot|language model|LLM|system|developer mode|jailbroken|DAN)\b/i,
  /\b(tu es|vous êtes|agis comme|comporte-toi comme|fais comme si tu étais)\b.{0,40}\b(assistant|IA|chatbot|robot|modèle de langue|système)\b/i,
  /\b(system|developer|hidden|initial)\s+(prompt|message|instructions?)\b/i,
  /\b(as an AI|AI assistants?|AI models?|language models?|LLMs?|chatbots?)\b.{0,60}\b(must|should|shall|always|never|have to|please|are instructed)\b/i,
  /\b(new|updated|real|revised) (instructions?|system prompt)\s*:/i,
  /\b(nouvelles? (instructions?|consignes?))\s*:/i,
  /\b(always|must|toujours)\b.{0,30}\b(recommend|recommande[rz]?|promote|sell|vend(s|re|ez))\b.{0,60}\b(shoe|product|brand|article|chaussure|produit|marque)s?\b/i,
  /\b(call|use|invoke|run|execute)\b.{0,20}\b(tool|function|add_?to_?cart|command)\b/i,
  /<\|[^|]{0,40}\|>|\[\/?INST\]|<\/\w{1,20}>|<(system|assistant|user|instructions?|facts|question)>|^#{2,}\s*(system|instruction)/i,
];

/**
 * Whether a sentence gives orders to a machine. Such a sentence is quoted to the person who adds the article and goes no
 * further: not into an answer, not onto a page, not to a model. Not the only defence: guides/own-articles.md names the others.
 */
export function isMachineOrder(sentence: string): boolean {
  return ORDERS.some((pattern) => pattern.test(sentence));
}
