import { wantedUnits, type Units } from './convert-units.ts';
import { plain, tokens } from './words.ts';

/** An earlier question of the talk and the articles that answered it. */
export interface ThreadTurn {
  question: string;
  articleIds: string[];
}

/** What a short message means in the light of the one before. */
export type FollowUp =
  | { kind: 'why' }
  | { kind: 'certain' }
  | { kind: 'study' }
  | { kind: 'units'; units: Units }
  /** The question before, asked anew with what was added. */
  | { kind: 'refine'; question: string };

/** Longer messages are questions of their own. */
const MAX_WORDS = 10;

const WHY =
  /^(?:(?:but|and|ok|okay|so|mais|et)[ ,]+)?(?:why(?: is (?:that|this|it))?(?: so)?|why not|how come|what'?s the reason|explain(?: (?:that|it|this))?(?: more)?|pourquoi(?: (?:ca|donc|pas))?|comment ca se fait|pour quelle raison|explique(?:[- ]moi)?(?: (?:ca|cela))?)\s*[?.! ]*$/;
const CERTAIN =
  /\b(?:(?:is|are) (?:that|this|it|you|they) (?:really |so |that |absolutely )?(?:certain|sure|proven|true|reliable|solid)|how (?:sure|certain|reliable|solid|good) (?:is|are)|(?:what'?s|what is|how strong is|how good is) the (?:evidence|proof)|can i trust (?:that|this|it)|any (?:limits|doubts|proof)|(?:c'est|est[- ]ce|ce) (?:vraiment |bien )?(?:sur|certain|prouve|fiable|vrai|solide)|(?:tu es|t'es|es[- ]tu) (?:sur|sure|certain|certaine)|quelles? (?:preuves?|limites?)|on peut (?:s'y|y) fier|a quel point)\b|^(?:really|sure|vraiment|certain|sur)\s*\?+$/;
const STUDY =
  /\b(?:(?:show|give) me the (?:study|source|paper|article)|which (?:study|paper|article)|what'?s (?:the|your) source|your sources?|who says(?: so| that)?|(?:montre|donne)[- ]moi l'(?:etude|article)|quelle (?:etude|source)|(?:tes|ta|la) sources?|qui dit ca)\b|^(?:sources?|study|etude)\s*\?*$/;
const ADDS =
  /^(?:(?:ok|okay|thanks?|merci|d'accord)[ ,]+)?(?:and(?: what about| how about| if| for)?|what about|how about|what if it'?s|same for|et|et pour|et si|et avec|et en|et dans|qu'en est[- ]il (?:de|du|des|pour)|meme chose pour)\s+/;

/** Whether a message leans on the talk before it, and how. */
export function followUpOf(message: string, thread: readonly ThreadTurn[]): FollowUp | null {
  const before = lastQuestion(thread);
  const text = plain(message).trim();
  if (!before || tokens(text).length > MAX_WORDS) return null;
  if (WHY.test(text)) return { kind: 'why' };
  if (STUDY.test(text)) return { kind: 'study' };
  if (CERTAIN.test(text)) return { kind: 'certain' };
  const units = wantedUnits(message);
  if (units && tokens(text).length <= 4) return { kind: 'units', units };
  const adds = ADDS.exec(text);
  return adds
    ? {
        kind: 'refine',
        question: `${before.question.replace(/[?.! ]+$/, '')}, ${message.trim().slice(adds[0].length)}`,
      }
    : null;
}

/** The last turn that was a question of its own. */
export function lastQuestion(thread: readonly ThreadTurn[]): ThreadTurn | undefined {
  return (
    thread.findLast((turn) => turn.articleIds.length > 0 && tokens(turn.question).length > 2) ??
    thread.findLast((turn) => turn.articleIds.length > 0)
  );
}
