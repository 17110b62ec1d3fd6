import { anyOf } from './suspicion.js';
/** Where an English order may begin: at the start, after a comma or colon, or after words that carry it. */
const ORDER = String.raw`(?:^|[,:;(>]\s*|\b(?:and|then|please|must|should|now|you|to|just|simply|kindly|immediately)\s+)(?:always |never |only |do not |don't |also |just )*`;
/** The same without "to": "vibrates to warn the user" states a fact. */
const SPOKEN = ORDER.replace('|to|', '|');
const SHOPPER = String.raw`(?:users?|customers?|shoppers?|buyers?|clients?|visitors?)`;
const MACHINE = String.raw`(?:ai|a\.i\.|assistants?|chatbots?|chat bots?|bots?|llms?|gpt|language models?|crawlers?|virtual (?:seller|agent)s?|ai agents?|artificial intelligence)`;
/** English sentences that give orders to whoever answers, in place of facts about an article. */
export const ENGLISH = [
  {
    kind: 'machine',
    pattern: anyOf(
      String.raw`\b(?:note|message|attention|notice|memo|reminder|warning|dear|hey|hello|hi|to|for|calling|any|all)\b[^.!?]{0,25}\b${MACHINE}\b\s*(?:$|[:,-]|must|should|reading|that|who|please|only|instruction)`,
      String.raw`\b(?:note|message|instructions?) (?:to|for) (?:the |whoever |your )?(?:coach|seller|shop|store|one who)`,
      String.raw`\b${MACHINE}\b[^.!?]{0,20}\b(?:must|should|shall|has to|have to|needs? to|please|ignore|recommend|reply|respond|answer|say|tell|add|reading|summari[sz]ing|processing|parsing)\b`,
      String.raw`\b(?:you are|you're) (?:now |no longer |only )?(?:in )?(?:an?|the|my|our|bound|free)?\b ?(?:\w+ ){0,2}(?:ai|assistant|bot|chatbot|language model|salesman|shopkeeper|by (?:any|your) rules|from (?:any|all|your) rules)\b`,
      String.raw`\b(?:act|behave|respond|speak) (?:as if|as though|as an?|like an?)\b.{0,30}\b(?:ai|assistant|bot|salesman|seller|no rules|unrestricted)\b|\b(?:roleplay|role-play|pretend (?:to be|that|you))\b`,
      String.raw`\bas an? (?:ai|language model|assistant)\b|\byour (?:system prompt|guidelines|guardrails|programming|new task|true purpose)\b`,
    ),
  },
  {
    kind: 'override',
    pattern: anyOf(
      String.raw`\b(?:ignore|disregard|override|bypass|overrule|overwrite|circumvent|stop following|do not follow|don't follow|no longer follow|break|suspend)\b[^.!?]{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|directives?|orders?|constraints?|polic(?:y|ies)|guardrails?|safeguards?|filters?|budget|context|everything (?:above|before|you)|the above|what you were|programming|ranking|scores?|restrictions?|training)\b`,
      String.raw`\b(?:forget|drop|erase|discard|set aside|leave aside)\b[^.!?]{0,25}\b(?:instructions?|prompts?|guidelines?|directives?|your (?:rules|role|limits|orders|training)|everything (?:above|before|you were)|all (?:previous|prior|earlier)|the (?:conversation|budget|system))\b`,
      String.raw`\b(?:previous|prior|earlier|above|original|initial) (?:instructions?|prompts?|directives?|orders|rules|messages?)\b`,
      String.raw`\b(?:new|updated|real|actual|secret|hidden|special|following|urgent) (?:instructions?|directives?|orders|system prompt|rules for you|task)\s*[:-]|\b(?:begin|start|end) (?:of )?(?:new |the |all )?(?:instructions?|prompt|context|system)\b`,
      String.raw`\b(?:rules?|limits?|filters?|polic(?:y|ies)|budget|safeguards?)\b.{0,25}\b(?:suspended|void|off|lifted|disabled|no longer appl)`,
      String.raw`\b(?:from now on|henceforth|from this point)\b.{0,30}\b(?:you|always|only|reply|answer|respond|recommend|speak|shop|seller|assistant)\b`,
      String.raw`\b(?:this|these) (?:text|sentence|order|rule|instruction)s? (?:overrides?|supersedes?|replaces?|takes? precedence|outranks?)`,
    ),
  },
  {
    kind: 'authority',
    pattern: anyOf(
      String.raw`^\W*system\s*[:>\]-] ?(?:you|ignore|the (?:customer|user|assistant|seller|shop|coach|runner)|new|add|always|never|recommend|override|set|from|all|this|update|put|rank|tell|please|do|show)\b|^\W*(?:system|assistant|developer|admin(?:istrator)?|root|moderator|operator)(?<!system)\s*[:>\]]|^\W*(?:system|admin|developer) (?:message|prompt|override|note|notice|update|command|instruction)\b`,
      String.raw`\b(?:system|developer|admin) (?:prompt|override|command|instruction|notice)\b|\[(?:system|inst|admin|developer)`,
      String.raw`\b(?:as|i am|i'm|we are|this is|signed|by order of|on behalf of|authori[sz]ed by|approved by|message from|sent by|speaking)\b.{0,14}\b(?:(?:shop|store|site)(?:'s)? (?:owner|manager|management|admin)|owner of (?:this|the) (?:shop|store|site)|retailer|merchant|administrator|developers?|ceo|security team|legal department|management)\b`,
      String.raw`\b(?:override|authori[sz]ation|admin|master|debug|clearance) (?:code|key|token)\b|\b(?:developer|debug|admin|god|jailbreak|unrestricted|dan) mode\b`,
    ),
  },
  {
    kind: 'ranking',
    pattern: anyOf(
      String.raw`${ORDER}(?:recommend|promote|upsell|prioriti[sz]e|favou?r|endorse)(?: \w+){0,6} (?:first|above|over|instead|regardless|always|no matter|only|exclusively|to (?:all|every|any|each|the)|${SHOPPER}|whatever|whenever|best)\b`,
      String.raw`(?:^|[,:;] ?|\b(?:and|then|please|must|should|you) )(?:always|never|only|do not|don't) (?:ever )?(?:recommend|suggest|mention|promote|offer|rank|show|list|propose)\b`,
      String.raw`\b(?:rank|list|show|display|position|present|sort|promote|pin|score|rate|boost|bump|put|place|move|push|keep)\b (?:this|it|the|our|my|these|me|us|that)\b.{0,45}\b(?:(?:at|to) (?:the )?(?:very )?top|on (?:the )?top of (?:the |all |every |any )?(?:lists?|results?|rankings?|shel(?:f|ves)|search|page|others?)|above (?:all|every|any|other|the rest)|ahead of (?:all|every|any|other|the)|before (?:all|any|every|other) (?:other )?(?:\w+ )?(?:products?|articles?|items?|shoes?|results?)|in (?:the )?(?:first|number one) (?:place|position)|(?:as )?(?:number one|no\.? ?1|#1)|highest|maximum|best match)`,
      String.raw`\b(?:rank|list|show|display|position|present|sort|promote|pin|recommend)\b (?:this|it|our|my|these|me|us)\b[^.!?]{0,30}\bfirst(?:$|[.,!]| (?:in|for|on|when|whenever|every|and|to))`,
      String.raw`\b(?:put|place) (?:this|our|my) (?:product|article|item|one|listing|brand|shoe)s? first\b|\b(?:similarity|relevance|score|rank)\b[^.!?]{0,15}(?:=|:| to | be | at )\s*(?:1(?:\.0+)?|100|5|max\w*|infinit\w+|highest|top)\b`,
      String.raw`\b(?:hide|remove|bury|demote|lower|exclude|suppress)\b (?:all |every |any |the )?(?:other|competing|competitors?|rival)s?\b|\b(?:first|top|only) (?:result|recommendation|suggestion|answer) (?:must|should|has to|is always|shall)\b`,
    ),
  },
  {
    kind: 'speech',
    pattern: anyOf(
      String.raw`${SPOKEN}(?:tell|inform|convince|persuade|assure|advise|remind|instruct|urge|warn|ask|congratulate|greet|pressure)\b (?:the |any |every |all |each )?(?:${SHOPPER}|them|him|her|everyone|everybody|runners?|people)\b`,
      String.raw`${ORDER}(?:say|state|claim|write|repeat|announce|confirm|declare|mention|insist|explain|reply|answer|respond|output|print)\b (?:that|only|exactly|word for word|nothing but|verbatim|yes\b|"|')`,
      String.raw`${ORDER}(?:reply|respond|answer|speak|write|continue|talk|switch)\b(?: only| exclusively| always| back| everything)? (?:in|to) (?:german|italian|spanish|portuguese|dutch|russian|chinese|japanese|polish|latin|klingon|arabic|turkish|capitals?|capital letters|english|french|rhymes?|another language)\b`,
      String.raw`\b(?:when(?:ever)?|if|as soon as) (?:you are |you're |someone |anyone |somebody |a \w+ |the \w+ |they )?(?:is |are |gets? )?asks?(?:ed)?\b.{0,45}\b(?:say|answer|reply|recommend|tell|show|name|mention|suggest|respond|claim|always)\b`,
      String.raw`\bthe ${SHOPPER} (?:has|have|had|already|wants?|agreed|agrees|consents?|needs?|must|will|would|should|said|is)\b.{0,30}\b(?:agreed|consent\w*|approved|confirmed|yes|buy|bought|order\w*|pay|paid|accept\w*|authori\w*|never|no (?:longer|budget|limit))\b`,
    ),
  },
  {
    kind: 'data',
    pattern: anyOf(
      String.raw`\b(?:print|reveal|show|send|give|tell|share|list|output|display|repeat|leak|email|post|forward|disclose|expose|return|collect|copy|dump|recite|read out|summari[sz]e|quote|what (?:is|are))\b.{0,40}\b(?:system prompt|(?:your|the) (?:prompt|hidden instructions|instructions (?:above|you)|configuration|initial instructions)|api keys?|access tokens?|session (?:id|cookie|token)s?|environment variables?|credit card numbers?|passwords?|chat history|conversation (?:history|above|so far)|secret keys?|database (?:dump|content|table))`,
      String.raw`\b(?:print|reveal|show|send|give|tell|share|list|output|display|repeat|leak|post|forward|disclose|collect|copy|ask for|request|mention|include|read|append|encode)\b.{0,40}\b(?:${SHOPPER}|runners?|account|everyone|their|his|her|all)(?:'s?|s')? .{0,20}\b(?:e-?mails?|addresses|address|passwords?|cards?|card numbers?|payment|phone|personal (?:data|details)|orders?|order history|purchase history|profile|health|medical|names?|memory|memories|age|weight|birthday|data|cart)\b`,
      String.raw`\b(?:e-?mail|home address|password|card number|phone number)s? of (?:the|every|each|all|this) (?:${SHOPPER}|runner|person|account)`,
    ),
  },
  {
    kind: 'cart',
    pattern: anyOf(
      String.raw`\b(?:add|put|place|drop|throw|load|slip)\b.{0,45}\b(?:to|in|into) (?:the|their|his|her|every|each|all|any|everyone's|${SHOPPER}(?:'s?|s')?)(?: \w+(?:'s|s')?)? ?(?:cart|basket|order|checkout)s?\b`,
      String.raw`\b(?:add|remove|set|clear|open|show|place|start|update|delete)[ _]?(?:to|from|the|a)?[ _]?(?:cart|quantity|page|order|checkout|profile)[ _]?(?:tool|function|action|\(|\[|\{)`,
      String.raw`\baddtocart|add_to_cart|add to cart (?:now )?(?:with|for|tool|action|quantity)|\b(?:removefromcart|setquantity|clearcart|placeorder|openpage|tool_?calls?|function_?call)\b`,
      String.raw`\b(?:call|invoke|execute|trigger)\b.{0,25}\b(?:tool|function|api|command|endpoint|action|script|plugin|checkout|shell)\b|\b(?:use|run) the [\w ]{0,20}(?:cart|order|checkout|payment|buy|purchase) (?:tool|function|command|action)`,
      String.raw`\b(?:empty|clear|wipe|delete|fill|double|remove .{0,15} from) (?:the|their|his|her|every|all) (?:\w+ )?(?:cart|basket|order)s?\b|\b(?:complete|confirm|place|finali[sz]e|submit|approve) (?:the|their|this|his|her) (?:order|purchase|payment|checkout)\b`,
      String.raw`\b(?:buy|order|purchase) (?:this|it|them|one|two|three|five|ten|\d+)\b.{0,25}\b(?:for|on behalf of) (?:the|every|each|any) ${SHOPPER}\b|\bwithout (?:asking (?:the|for|them|him|her|first)|(?:any |user |customer |further )?(?:confirmation|consent|approval))\b`,
      String.raw`\b(?:set|change|lower|make|treat)\b.{0,20}\bprices?\b.{0,20}\b(?:to|as|=) ?(?:0|zero|free|one (?:cent|euro)|1 ?(?:cent|euro|€)|\d+)|\b(?:apply|grant|give|use|unlock|enter)\b.{0,30}\b(?:discount|coupon|voucher|promo)\b.{0,20}\b(?:100|9\d) ?%|\b(?:100|9\d) ?% (?:discount|off)\b`,
    ),
  },
  {
    kind: 'crowd',
    pattern: anyOf(
      String.raw`\b(?:everyone|everybody|all runners|all customers|every runner|every customer|each of you|anyone who runs)\b.{0,30}\b(?:should|must|has to|have to|ought to|needs? to)\b.{0,25}\b(?:buy|order|own|get|have|purchase|choose|take)\b|\b(?:nobody|no one|no runner)\b.{0,20}\b(?:(?:ever )?regrets? (?:it|this|buying)|should (?:buy|choose) (?:any|other)|buys? (?:any|other))`,
      String.raw`\b(?:9\d|100)(?:\.\d)? ?(?:%|percent|per cent) (?:of )?(?:all |our )?(?:runners|customers|buyers|users|reviewers|shoppers|people|coaches)\b|\b\d+ (?:out of|in) \d+ (?:runners|customers|buyers|users|reviewers|shoppers|people|coaches|doctors)\b`,
      String.raw`\b(?:rated|scored|awarded|given) (?:5|4\.\d|five|10|ten)\b.{0,20}\b(?:by|from)\b|\b\d[\d,. ]{2,}k? (?:five[- ]star|5[- ]star|perfect) (?:reviews|ratings)|\b(?:5|five)[- ]?stars? (?:from|by) (?:all|every)|[★⭐]{4,}`,
      String.raw`(?:#|\bnumber |\bno\.? ?)(?:1|one) (?:rated|choice|seller|in (?:the|this) (?:shop|store)|of all|pick)\b|\b(?:experts|doctors|scientists|olympians|champions|studies) (?:all |unanimously )?(?:agree|prove|swear|confirm)\b`,
      String.raw`\b(?:already|just) (?:bought|ordered) by (?:all|every|thousands)|\b(?:rating|average|score)\s*[:=]\s*(?:5(?:\.0)?|4\.9\d?|10)\s*(?:\/|out of|$)`,
    ),
  },
  {
    kind: 'danger',
    pattern: anyOf(
      String.raw`\b(?:no need|not necessary|unnecessary|don't (?:need|bother|go|see|call|ask)|do not (?:need|bother|go|call|see|ask)|needn't|instead of|rather than|skip|forget|refuse|stop (?:taking|your|seeing)|never (?:see|call|trust|ask)|cancel|replaces?|throw away)\b.{0,45}\b(?:doctors?|physicians?|medical (?:advice|help|attention|check)|cardiologists?|hospital|emergency|ambulance|medication|medicines?|insulin|prescri\w+|beta-?blockers?|inhaler)\b`,
      String.raw`\b(?:chest pain|chest tightness|fainting|dizziness|feeling dizzy|palpitations?|heart pain|shortness of breath|stress fractures?|numbness|blood in)\b.{0,60}\b(?:normal|harmless|fine|nothing|no (?:problem|reason|danger|cause)|good sign|ignored?|goes away|safe|keep|continue|disappears?|cured?|gone|weakness)\b`,
      String.raw`\b(?:run|push|train|race|keep (?:going|running|training)) (?:on )?(?:through|despite|with|during) (?:the |your |any |a |an )?(?:chest |heart |sharp |acute )?(?:pain|dizziness|injury|fever|fracture|stress fracture)\b`,
      String.raw`\b(?:take|swallow|eat|use|drink)\b (?:\w+ ){0,2}(?:\d{2,}|ten|twelve|fifteen|twenty|thirty|forty|fifty|the whole|the entire)\b (?:\w+ )?(?:tablets?|capsules?|pills?|gels?|scoops?|sachets?|ampoules?|box|bottle|pack|tube)\b`,
      String.raw`\b(?:double|triple|quadruple|ignore)\b (?:the |your |this )?(?:\w+ )?(?:dos(?:e|age)|label|maximum)\b|(?<!not )(?<!n't )(?<!never )\bexceed(?:ing)? (?:the )?(?:\w+ ){0,3}dos(?:e|age)\b|\bmore than (?:recommended|the label)\b.{0,20}\b(?:fine|better|safe|faster)\b|\boverdos\w+ (?:is|are) (?:safe|impossible|fine|a myth)`,
      String.raw`\b(?:cures?|heals?|treats|eliminates|reverses) (?:\w+ ){0,2}(?:cancer|diabetes|asthma|heart (?:disease|problems)|arthritis|depression|fractures?|covid)\b`,
    ),
  },
];
//# sourceMappingURL=orders-en.js.map
