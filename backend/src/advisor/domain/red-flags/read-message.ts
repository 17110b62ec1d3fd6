import { plain } from '../words.ts';

/** A sentence of the message that may speak of a present danger. */
export interface Segment {
  text: string;
  isPast: boolean;
}

/** Slips of the finger and short forms in the words that matter most here. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pian|paine|paiin)s?\b/g, 'pain'],
  [/\b(?:presure|preasure|pressur)\b/g, 'pressure'],
  [/\b(?:feinted|fainded|faited|fained)\b/g, 'fainted'],
  [/\b(?:chset|chets|cheest)\b/g, 'chest'],
  [/\b(?:breth|breathe?less|brethless)\b/g, 'breathless'],
  [/\b(?:swolen|swollon|swolllen)\b/g, 'swollen'],
  [/\b(?:ibuprophen|ibuprofin|iboprofen)\b/g, 'ibuprofen'],
  [/\b(?:doulleurs?|douleure|douluer|douleur)\b/g, 'douleur'],
  [/\b(?:poitirne|poitrinne|poitrin|poitrne)\b/g, 'poitrine'],
  [/\b(?:molet|mollais|moleet)\b/g, 'mollet'],
  [/\bqd\b/g, 'quand'],
  [/\bj ai\b/g, "j'ai"],
  [/\b(?:suiside|suicde|sucide)\b/g, 'suicide'],
];

/** Sayings that name a danger and mean none. Taken out before anything is read. */
const IDIOMS = [
  /\b(?:my )?heart (?:(?:nearly|almost|just) )?(?:stopped|skipped a beat|sank|broke|melted)(?=[^.!?]{0,60}\b(?:price|cost|saw|see|when|bill|total|results?|time|news)\b)/g,
  /\bheart ?break(?:ing|er)?\b|\bheartbreak hill\b|\bbroken heart\b/g,
  /\bheart attack (?:when|at|from|seeing) (?:i |the |seeing )?(?:saw |see |opened )?(?:the |that )?(?:price|bill|cost|total|elevation)[^.!?]*/g,
  /\b(?:nearly|almost|about) (?:had|have|gave me|giving me) a (?:heart attack|stroke)\b[^.!?]*\b(?:price|bill|cost|saw|watch|see|result|dog|car)\w*/g,
  /\b(?:(?:i'm|im|i am|we're|was) )?dying (?:to|for|of (?:laughter|boredom|curiosity|laughing))\b/g,
  /\b(?:i )?(?:could|would|nearly|almost) (?:have )?die[d]? (?:for|of|laughing|from (?:laughter|embarrassment|boredom))\b/g,
  /\b(?:almost|nearly|about|could have) died? (?:of|from) (?:embarrassment|laughter|laughing|boredom|shame)\b/g,
  /\b(?:makes?|made|making) me (?:feel like (?:i'?m )?dying|want to die)(?=[^.!?]*\b(?:lol|haha|hill|hills|interval|intervals|session|workout|burpees|reps)\b)/g,
  /\b(?:hill|hills|interval|intervals|burpees|reps|session|workout)s? (?:\w+ ){0,3}(?:makes?|made) me (?:want to die|feel like dying)\b/g,
  /\bsuicide (?:runs?|sprints?|drills?|shuttles?|pace)\b|\bsuicides\b/g,
  /\b(?:is|are|was|were)? ?(?:really |absolutely |just )?killing (?:me|it|time)\b(?! ?self)/g,
  /\b(?:to die|die) for\b|\bdead (?:tired|legs?|on my feet|heat|line|last|weight)\b|\bdead ?lifts?\b|\bdeadline\b/g,
  /\bbreath ?taking\b|\btake[sn]? (?:my|your) breath away\b|\btook my breath away\b|\bcan'?t breathe (?:without|through my nose)\b|\bdon'?t hold your breath\b/g,
  /\bsave your breath\b|\ba breath of fresh air\b/g,
  /\bpassed out (?:flyers|gels|water|cups|bibs|medals|leaflets|cold on|on the (?:sofa|couch|bed)|asleep)\b|\bblacked[- ]?out (?:windows|curtains)\b/g,
  /\bcollaps(?:ed|ing) (?:on|onto|into) (?:the |my )?(?:sofa|couch|bed|chair|settee)\b|\bcollaps(?:ed|ing) (?:in|into) (?:time|laughter)\b|\bcollapsed (?:arch|arches|tent|bridge|market)\b/g,
  /\b(?:pace|times?|form|plan|motivation|race|performance) (?:\w+ ){0,2}collaps(?:ed|es|ing)\b/g,
  /\bfaint (?:smell|line|idea|memory|hope|light|noise|sound|praise)\b|\bnot for the faint\b|\bfaint[- ]hearted\b|\bfaintest\b/g,
  /\b(?:marathon|race|running|dance|gold|cabin|spring|trail|season|saturday night) fever\b|\bfever pitch\b/g,
  /\bstroke (?:rate|technique|of (?:luck|genius|midnight))\b|\b(?:swim|swimming|breast|back|arm|brush|rowing|butterfly) ?strokes?\b|\bfront crawl stroke\b/g,
  /\bbinge[- ]?watch\w*|\bi'?m starving\b|\bstarving (?:after|all|when|hungry)\b|\balways starving\b/g,
  /\bheat ?map\b|\bchest ?(?:strap|freezer|pocket|press|infection last|day|fly|flies|size|measurement|width|circumference|mount|belt|band|number|bib)s?\b|\btreasure chest\b|\bget (?:it|this|something) off my chest\b|\bblood,? sweat and tears\b|\bblood type\b/g,
  // French
  /\b(?:mon )?coeur (?:a (?:failli|manque de) |s'est |a |allait )?(?:s'arreter|arrete|rate un battement|bondi|fondu|brise)(?=[^.!?]{0,60}\b(?:prix|vu|voyant|vois|facture|total|resultat|nouvelle|chrono|quand)\b)/g,
  /\b(?:failli|manque) (?:d'|de |faire )?(?:avoir |faire )?(?:une |un )?(?:crise cardiaque|infarctus|attaque|malaise|syncope)(?=[^.!?]*\b(?:prix|facture|voyant|vu|apprenant|total|note)\b)/g,
  /\b(?:tombe[er]?|tombee|tombais) (?:dans les pommes|a la renverse|des nues)(?=[^.!?]*\b(?:prix|voyant|facture|total)\b)/g,
  /\bmeurs? d'(?:envie|impatience|ennui|amour)|\bmourir (?:d'envie|de rire|d'ennui|d'impatience|de honte)|\bmort(?:e|s)? de (?:rire|faim|honte|fatigue|trouille)|\bmourante? de (?:rire|faim)|\bcreve(?:r)? (?:d'envie|la dalle|de faim)/g,
  /\b(?:cette|ces|cet|la|les|le|ce) (?:\w+ ){1,3}(?:me|m'a|m'ont) ?(?:tue|tuent|tuee|acheve)\b|\bca me tue\b|\btuer le temps\b|\bje suis mort(?:e)?\b(?! de peur)|\bjambes mortes\b/g,
  /\b(?:me donne|me donnent|donnent|donne) envie de mourir(?=[^.!?]*\b(?:mdr|lol|cote|cotes|fractionne|seance|burpees)\b)|\b(?:cotes|fractionne|seance|burpees) (?:\w+ ){0,3}(?:donne|donnent) envie de mourir\b/g,
  /\ba couper le souffle\b|\bcoupe le souffle\b|\bcourir a perdre haleine\b|\bsecond souffle\b|\bmal au coeur\b|\bcoup de coeur\b|\bpar coeur\b|\ba contre ?coeur\b|\bde bon coeur\b|\bpincement au coeur\b/g,
  /\bfievre (?:acheteuse|du (?:marathon|samedi|trail|dossard)|de la course)\b|\bceinture (?:de poitrine|cardio|thoracique)\b|\bsangle (?:de poitrine|thoracique)\b|\btour de poitrine\b|\bdes tours de poitrine\b/g,
  /\b(?:m'|s')?(?:effondre|ecroule)[es]*r? (?:sur|dans) (?:le |mon |son )?(?:canape|lit|fauteuil)\b|\b(?:allure|chrono|moral|temps|rythme|forme) (?:\w+ ){0,2}s'(?:effondre|ecroule|est effondre)\w*/g,
];

/** Phrases whose "not" denies nothing: they must not make what follows look denied. */
const FALSE_DENIALS =
  /\b(?:(?:can'?t|cannot|can not|couldn'?t|unable to|impossible (?:to|de)|peux (?:pas|plus)|pouvais (?:pas|plus)|n'arrive (?:pas|plus) a) (?:(?!et |and |mais |but )[\w']+ ){1,5}(?:without|sans)|not (?:just|only|sure|to mention)|no (?:idea|matter|wonder|longer able)|can'?t (?:stop|get rid|shake)|(?:will|wo|does|did|do)(?: not|n'?t) (?:go away|stop|ease|improve|calm|settle|help|get better|know|understand)|isn'?t going away|don'?t know|never (?:had|felt|experienced|happened)[^.,!?]{0,20}(?:before|like this)|why not|if not|pas (?:seulement|que|sur|sure|normal|forcement)|ne (?:passe|part|disparait|s'arrete|se calme|sais|comprends)(?:nt)? pas|sais pas|comprends pas|n'arrive pas a (?:savoir|comprendre)|jamais (?:eu|ressenti) (?:ca|cela|ça) avant|pas normal)\b/g;

/** Words that say "this is long over". */
const LONG_AGO =
  /\b(?:(?:\d+|a|one|two|three|four|five|six|ten|several|few|many|some|couple of) (?:years?|months?|decades?) ago|years ago|months ago|ages ago|last year|the year before|in (?:19|20)\d\d|back in|as a (?:kid|child|teen|teenager|student)|when i was|(?<!never )used to|history of|in my (?:twenties|thirties|youth|childhood)|il y a (?:\d+|un|une|deux|trois|quatre|cinq|dix|quelques|plusieurs|des|longtemps) ?(?:ans?|annees?|mois)?|l'an(?:nee)? (?:dernier|derniere|passe|passee)|en (?:19|20)\d\d|quand j'etais|a l'epoque|dans (?:mon enfance|ma jeunesse)|autrefois|antecedents?|avant j'avais)\b/;
/** Words that say "it was looked at, or it is gone". */
const OVER =
  /\b(?:cleared me|all clear|got the all clear|given the all clear|cleared to run|checked out fine|ruled out|turned out to be (?:nothing|fine|a|just)|nothing serious|doctor said (?:it'?s|it was|everything is|i'?m) (?:fine|nothing|ok|okay|only|just)|fully (?:recovered|healed)|healed (?:now|completely|since)|is gone now|went away|has gone|gone since|resolved|donne le feu vert|feu vert|rien de grave|completement guerie?|bien guerie?|suis guerie?|est guerie?|tout va bien maintenant|c'est passe depuis|a disparu|c'est fini)\b/;
/** It came back, or never went. */
const AGAIN =
  /\b(?:again|still|keeps?|comes? back|came back|every time|whenever|encore|toujours|de nouveau|a nouveau|revient|revenue?|a chaque fois|recommence|(?:today|now|aujourd'hui|maintenant) (?:i|j'ai|je|my|it))\b/;
const NEVER_SINCE =
  /\b(?:never (?:again |once )?since|not since|nothing since|no (?:problems?|issues?|symptoms?|trouble) (?:today|now|since)|fine (?:ever )?since|(?:plus )?(?:rien|jamais|aucun souci|aucun probleme) depuis|aucun (?:souci|probleme) (?:aujourd'hui|maintenant))\b/;
/** What began long ago and goes on. */
const STILL =
  /\b(?:again|still|now|since|currently|today|keeps?|comes? back|came back|every time|whenever|encore|depuis|toujours|de nouveau|a nouveau|maintenant|aujourd'hui|revient|revenue?|a chaque fois|recommence)\b/;

/** A question about a danger in general, a fear of it, or something read: nobody is in danger. */
const GENERAL =
  /\b(?:what if|what (?:do|should|can) (?:i|we|you) do (?:if|when) (?:a|an|some\w*|another|other|my (?:friend|partner))|que faire (?:si|quand) (?:un|une|quelqu'un|mon (?:ami|partenaire))|in case (?:of|i|my|someone)|how (?:do|can|could|would|should) (?:i|you|we|one|runners?|people) (?:know|tell|recogni[sz]e|spot|avoid|prevent|distinguish|reduce)|(?:the |early |warning )?(?:signs?|symptoms?) of|difference between|what (?:is|are|causes?) (?:a |an |the |exercise|exertional)?|risks? of|chances? of|odds of|afraid of|fear of|scared of (?:having|getting|a)|worried (?:about|that i (?:might|could))|could (?:running|i|it) (?:cause|get|give)|can (?:you|running|runners|a marathon|long runs?|exercise|stretching|i) (?:\w+ )?(?:cause|get|prevent|die|have)|does (?:running|caffeine|it) (?:cause|prevent|increase)|is it true|i(?:'ve)? (?:just )?read|i heard (?:that|about|of)|(?:an?|the|this|that|your) (?:article|study|podcast|documentary|movie|film|book|novel|series|news|chapter|poster|post)|for (?:a|my) (?:school|essay|class|course|talk|project|exam)|first[- ]aid (?:course|training|class|kit)|how (?:common|likely|dangerous|serious|often|many)|insurance|protect (?:me|against|from)|prevents?|prevention of|et si|en cas de|comment (?:savoir|reconnaitre|eviter|prevenir|distinguer|reperer|faire la difference)|(?:les |des )?(?:signes?|symptomes?) d|difference entre|qu'est[- ]ce qu|c'est quoi|risques? d|peur d|crains? d|est[- ]ce que (?:courir|la course|le marathon) (?:peut|provoque|donne)|courir peut|peut[- ]on (?:avoir|mourir|faire)|j'ai lu|j'ai entendu (?:dire|parler)|un (?:article|film|livre|reportage|documentaire|podcast|roman)|une (?:etude|serie|video)|dans (?:un|le|ce) (?:film|livre|roman|article)|expose|secourisme|premiers secours|frequence des|combien de (?:coureurs|gens|personnes|marathoniens)|pourquoi (?:les|des) (?:coureurs|gens)|est[- ]il frequent)\b/;
/** A question "can …?" stays personal when the body speaks in it. */
const PERSONAL =
  /\b(?:i have|i've got|i've had|i'm having|i feel|i felt|i get|i got|i keep|my (?:\w+ ){1,3}(?:is|are|hurts?|feels?|aches?|went|goes|has)|right now|he is|she is|is having|just (?:collapsed|fainted|passed)|j'ai (?:mal|une|un|des|eu)|je (?:sens|ressens|me sens|suis)|mon \w+ est|ma \w+ est|en ce moment|vient de|il est|elle est)\b/;

/** The sentences that may speak of a present danger, without idioms; general questions are left out. */
export function presentSegments(message: string): Segment[] {
  let text = plain(message.slice(0, 8_000))
    .replace(/[*_#>]+/g, ' ')
    .replace(/\s+/g, ' ');
  for (const [slip, meant] of SLIPS) text = text.replace(slip, meant);
  for (const idiom of IDIOMS) text = text.replace(idiom, ' ');
  text = text.replace(FALSE_DENIALS, ' ; ');
  return text
    .split(/(?<=[.!?…])\s+|\n+|;(?! )/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence && (!GENERAL.test(sentence) || isPersonal(sentence)))
    .map((sentence) => ({ text: sentence, isPast: isOver(sentence) }));
}

function isOver(sentence: string): boolean {
  if (NEVER_SINCE.test(sentence) && LONG_AGO.test(sentence)) return true;
  if (AGAIN.test(sentence)) return false;
  return OVER.test(sentence) || (LONG_AGO.test(sentence) && !STILL.test(sentence));
}

/** "I read about chest pain" is not; "is it true that my chest pain, which I have right now, …" is. */
function isPersonal(sentence: string): boolean {
  const rest = sentence.replace(GENERAL, ' ');
  return (
    PERSONAL.test(rest) &&
    !/\b(?:read|heard|lu|entendu|article|film|movie|book|livre|afraid|fear|peur|what if|et si|in case|en cas|signs? of|symptoms? of|signes? d|symptomes? d|worried about)\b/.test(
      sentence,
    )
  );
}

const DENIAL =
  /\b(?:no|not|never|without|zero|none|nor|neither|denies|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|haven'?t|hasn'?t|free of|absence of|pas|sans|aucune?|ni|jamais|plus (?:de|d')|ne)\b/g;
/** What ends the reach of a "no": the sentence turns, or a new statement begins. */
const TURNS =
  /,\s*(?:i|i'm|my|he|she|it|and|now|j'ai|je|mon|ma|mes|il|elle|ca|et|maintenant)\b|\b(?:but|however|though|although|except|yet|then|and (?:i|my|now|it|he|she)|so (?:i|my)|because|mais|par contre|cependant|sauf|puis|et (?:je|j'|mon|ma|mes|maintenant|la)|parce que|car)\b|;|:/g;
/** Longest stretch, in characters, that a "no" reaches over a list of symptoms. */
const REACH = 70;

/** Whether what stands at `index` is denied: "no dizziness or chest pain", "chest pain: no". */
export function isDenied(text: string, index: number, length: number): boolean {
  const after = text.slice(index + length, index + length + 12);
  if (/^\s*[:?-]\s*(?:no|non|none|nope|aucune?)\b/.test(after)) return true;
  const before = text.slice(Math.max(0, index - REACH), index);
  const turn = lastEnd(before, TURNS);
  return [...before.slice(turn).matchAll(DENIAL)].length > 0;
}

function lastEnd(text: string, pattern: RegExp): number {
  const matches = [...text.matchAll(pattern)];
  const last = matches.at(-1);
  return last ? last.index + last[0].length : 0;
}
