import type { Slots } from '../../intent.contract.ts';
import type { Reading } from '../text/reading.ts';

/** "Compare them", "side by side", "en comparaison". */
const COMPARES = /\b(compar(e|es|ed|ing|er|ez|ons|ison|aison|isons|aisons)|side by side|cote a cote|head to head)\b/;
/** What is pointed at on screen, for "the difference between …": without it the question is one of science. */
const POINTED = String.raw`(?:them|these|those|both|the (?:two|three|four|first|second|third|last)|it|this one|ces|celles?|ceux|les (?:deux|trois|quatre|2|3|4)|eux|elles|la (?:premiere|deuxieme|seconde|troisieme|derniere)|le (?:premier|deuxieme|second|troisieme|dernier)|l'un|l'une)`;
const DIFFERS = new RegExp(
  String.raw`\b(?:differences?|differ|diff)\b(?: (?:is there|y a-t-il|il y a))? (?:between|of|with|entre|avec|de|to) ${POINTED}\b|\bhow (?:do|are) (?:they|these|those|the two)(?: \w+)? differ|\b(?:difference|diff)s?[ ?!.]*$|\ben quoi (?:different|sont)`,
);
/** "First vs second", "la première ou la deuxième ?". */
const VERSUS =
  /\b(first|second|third|premiere?|deuxieme|seconde?|troisieme|one|two|1|2|3)( one)? (vs\.?|versus|contre) /;
/** "Which one is better?", "laquelle me conseilles-tu ?", "lequel des deux est le plus léger ?". */
const CHOOSES =
  /\b(which|what) (one |of (them|these|those|the two|both) |pair |shoe |jacket )?(is|'s|are|should|would|do you|weighs|costs|has)\b.*\b(better|best|lighter|lightest|cheaper|cheapest|take|choose|pick|buy|recommend|prefer|less|more|most|softer|warmer|heavier|higher|lower)\b|\b(lequel|laquelle|lesquels|lesquelles)\b.*\b(mieux|meilleure?s?|leger|legere|cher|chere|prendre|choisir|conseilles?|preferes?|recommandes?|plus|moins)\b|\b(conseilles?|recommandes?|preferes?)[ -](tu|moi)?[ -]?(le |la )?(quel|lequel|laquelle)\b/;

const PLACES: ReadonlyArray<readonly [place: number, pattern: RegExp]> = [
  [1, /\b(first|1st|number one|no\.? ?1|premiere?|1ere|1er|numero 1)\b|#1\b/],
  [2, /\b(second|2nd|number two|no\.? ?2|deuxieme|seconde|2eme|2e|numero 2)\b|#2\b/],
  [3, /\b(third|3rd|number three|no\.? ?3|troisieme|3eme|3e|numero 3)\b|#3\b/],
  [4, /\b(fourth|4th|number four|no\.? ?4|quatrieme|4eme|4e|numero 4)\b|#4\b/],
];
const FIRST_FEW =
  /\b(first|the|these|those|premiere?s|premiers|les|ces) (two|three|four|2|3|4|deux|trois|quatre)\b|\b(deux|trois|quatre) premiere?s\b/;
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  deux: 2,
  trois: 3,
  quatre: 4,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** Whether articles on screen are to be held against each other, and which places of the shelf were named. Takes nothing. */
export function readComparison({ normalized }: Reading): Pick<Slots, 'comparison'> {
  const isChoice = CHOOSES.test(normalized);
  const isAsked = COMPARES.test(normalized) || DIFFERS.test(normalized) || VERSUS.test(normalized);
  if (!isAsked && !isChoice) return {};
  const few = FIRST_FEW.exec(normalized);
  const count =
    few &&
    few[0]
      .split(' ')
      .map((word) => COUNTS[word])
      .find(Boolean);
  const named = PLACES.filter(([, pattern]) => pattern.test(normalized)).map(([place]) => place);
  const places = count ? Array.from({ length: count }, (_, index) => index + 1) : named;
  return { comparison: { wish: isAsked ? 'differences' : 'choice', ...(places.length > 1 ? { places } : {}) } };
}
