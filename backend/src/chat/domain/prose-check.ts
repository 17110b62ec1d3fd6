const NUMBER = /\d+(?:[.,]\d+)*/g;
const numbersOf = (text: string) =>
  (text.replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3}\b)/g, '').match(NUMBER) ?? []).map((number) =>
    number.replace(',', '.').replace(/\.$/, ''),
  );

/** Capitalised words in the middle of a sentence: names of articles and brands, mostly. */
const NAME = /(?<=[\p{Ll}\d,;:)»"] )\p{Lu}[\p{L}\d'’-]{2,}/gu;

/** Links, marks of code and calls of tools. */
const CODE = /https?:|www\.|<\/?[a-z|]|[{}[\]]|`|javascript:|\w\(|=>/i;

/** Claims to have acted. A model cannot act: whoever says so is wrong, whatever the facts are. */
const DEED =
  /\b(?:i|we|i've|we've|i have|we have) (?:have )?(?:just |already )?(?:added|ordered|placed|bought|removed|booked|paid|sent|applied|put|charged)\b|\b(?:is|are|was) (?:now )?(?:in your (?:cart|basket)|ordered|paid)\b|(?:j['’]ai|nous avons|on a) (?:déjà |bien )?(?:ajouté|commandé|passé|acheté|retiré|payé|envoyé|appliqué|mis|débité)|(?:est|sont) (?:maintenant |déjà )?(?:dans (?:ton|votre) panier|commandée?s?|payée?s?)/i;

/** Properties, promises and bodily matters that may be said only where the facts say them, by their first letters. */
const CLAIMS =
  'waterproof windproof carbon vegan warrant guarant discount voucher coupon gratis refund doctor medic pain injur cure heal safe imperm étanche coupe garanti remise réduction gratuit rembours médec médic douleur bless guéri soign recycl merino mérinos gore reflect réfléch e-mail email password mot de passe limited épuis'.split(
    ' ',
  );

/** Words any writer needs, by their first five letters; they neither prove nor disprove. */
const COMMON = new Set(
  'about after again along among avant aussi autre avec avoir bette both cette chaqu choic choix chose comes cours could deux donc entre enough every first fits from good great have here ideal leurs light looki match mieux moins money need needs offer optio other parce parmi peut plutô point pour prefe premi quand quelq reaso recom runne coure runni sans seco secon deuxi shoe shoes still suits than that their there these they this those trois two under using votre want well what when which while with within would your'.split(
    ' ',
  ),
);
const STEM = 5;
const stemsOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .map((word) => word.slice(0, STEM))
    .filter((stem) => !COMMON.has(stem));

/** Largest share of a sentence's telling words that the facts need not hold; rewording needs some. */
const MOST_NEW_WORDS = 0.6;

/**
 * Whether prose of a model says nothing its facts do not: every number, name and property occurs in the facts, every
 * sentence shares its words with them, it claims no deed, holds no link or code, and is no longer than the facts deserve.
 * Cheap and strict: a false alarm only means the offline words are used.
 */
export function keepsToFacts(prose: string, facts: string[]): boolean {
  const source = facts.join(' ');
  const known = new Set(numbersOf(source));
  const words = source.toLowerCase();
  if (CODE.test(prose) || DEED.test(prose)) return false;
  if (prose.length > source.length * 2 + 200) return false;
  if (!numbersOf(prose).every((number) => known.has(number))) return false;
  const said = prose.toLowerCase();
  if (CLAIMS.some((claim) => said.includes(claim) && !words.includes(claim))) return false;
  if (!(prose.match(NAME) ?? []).every((name) => words.includes(name.toLowerCase()))) return false;
  const stems = new Set(stemsOf(source));
  return prose.split(/[.!?]\s+|\n+/).every((sentence) => sharesWords(sentence, stems));
}

function sharesWords(sentence: string, known: ReadonlySet<string>): boolean {
  const stems = stemsOf(sentence);
  const unknown = stems.filter((stem) => !known.has(stem)).length;
  return unknown < 3 || unknown <= stems.length * MOST_NEW_WORDS;
}
