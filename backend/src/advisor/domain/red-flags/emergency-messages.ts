import type { RedFlagText } from './red-flag-message.ts';

const CALL = {
  en: 'Call your emergency number now (112 in Europe, 15 in France, 999 in the UK, 911 in North America, 000 in Australia)',
  fr: 'Appelle les secours maintenant (15 ou 112 en France et en Europe, 144 en Suisse, 911 au Canada)',
};

/** The same words within a sentence. */
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What to do now. No diagnosis, no plan, no product; warm and short (rules.md §2.11). */
export const EMERGENCY_MESSAGES: Readonly<Record<string, RedFlagText>> = {
  'chest-pain': {
    en: `Please stop and sit down. ${CALL.en} if the pain, pressure or tightness is there now, comes back, or spreads to your arm or jaw, and do not drive yourself. Even if it has passed, let a doctor check it before your next run: chest signs during exercise are never something to train through.`,
    fr: `Arrête-toi et assieds-toi, s’il te plaît. ${CALL.fr} si la douleur, la pression ou le serrement est là, revient, ou descend dans le bras ou la mâchoire, et ne prends pas le volant. Même si c’est passé, fais-toi examiner avant ta prochaine sortie : un signe dans la poitrine à l’effort ne se court jamais.`,
  },
  collapse: {
    en: `Fainting or collapsing is an emergency until a doctor says otherwise. ${CALL.en}. Lay the person down with the legs raised; if they do not react and do not breathe normally, start chest compressions at once and send for a defibrillator. No running again before a doctor has looked at it, even if everything feels fine now.`,
    fr: `Un évanouissement ou un effondrement est une urgence tant qu’un médecin n’a pas dit le contraire. ${CALL.fr}. Allonge la personne, jambes relevées ; si elle ne réagit pas et ne respire pas normalement, commence tout de suite le massage cardiaque et envoie chercher un défibrillateur. Pas de course avant l’avis d’un médecin, même si tout semble aller.`,
  },
  breathless: {
    en: `Being short of breath at rest, or all of a sudden, needs help now. ${CALL.en}. Sit upright, stay with someone, loosen tight clothes, and use your inhaler if you have one. Please do not run and do not drive.`,
    fr: `Être à bout de souffle au repos, ou d’un seul coup, demande de l’aide tout de suite. ${CALL.fr}. Assieds-toi bien droit, reste avec quelqu’un, desserre tes vêtements, prends ton inhalateur si tu en as un. Ne cours pas et ne conduis pas.`,
  },
  allergy: {
    en: `Swelling of the throat, tongue or face can close the airway. ${CALL.en}. Use an adrenaline pen if you have one, sit up if breathing is hard, and stop all exercise.`,
    fr: `Un gonflement de la gorge, de la langue ou du visage peut fermer les voies respiratoires. ${CALL.fr}. Utilise ton stylo d’adrénaline si tu en as un, reste en position assise si tu respires mal, et arrête tout effort.`,
  },
  stroke: {
    en: `These can be signs of a stroke, and minutes count. ${CALL.en}. Note when it began, lie down with the head slightly raised, and do not eat, drink or take aspirin. Call even if it already gets better.`,
    fr: `Cela peut être le signe d’un AVC, et les minutes comptent. ${CALL.fr}. Note l’heure du début, allonge-toi la tête un peu relevée, ne mange pas, ne bois pas, ne prends pas d’aspirine. Appelle même si ça s’améliore déjà.`,
  },
  seizure: {
    en: `A seizure around exercise is an emergency. ${CALL.en}. Move hard things away, put something soft under the head, do not hold the person down and put nothing in the mouth; afterwards turn them on their side. If it followed a long run with a lot of drinking, say so.`,
    fr: `Une crise de convulsions autour de l’effort est une urgence. ${CALL.fr}. Écarte ce qui est dur, mets quelque chose de mou sous la tête, ne retiens pas la personne et ne mets rien dans sa bouche ; ensuite, tourne-la sur le côté. Si elle a beaucoup bu pendant une longue course, dis-le.`,
  },
  'head-injury': {
    en: `After a blow to the head, vomiting, confusion, drowsiness or a growing headache mean hospital now. ${CALL.en}. Do not stay alone, do not drive, do not run.`,
    fr: `Après un choc à la tête, des vomissements, une confusion, une somnolence ou un mal de tête qui monte veulent dire hôpital, maintenant. ${CALL.fr}. Reste avec quelqu’un, ne conduis pas, ne cours pas.`,
  },
  'heat-stroke': {
    en: `Confusion, odd behaviour or collapse in the heat is never "just dehydration". ${CALL.en}, and cool the whole body at once: cold water bath or wet towels and ice over all of it, in the shade, clothes off. Cool first, transport second. Sweating does not rule it out.`,
    fr: `Une confusion, un comportement bizarre ou un effondrement à la chaleur, ce n’est jamais « juste de la déshydratation ». ${CALL.fr}, et refroidis tout le corps immédiatement : bain d’eau froide, ou serviettes mouillées et glace partout, à l’ombre, vêtements retirés. On refroidit d’abord, on transporte ensuite. Transpirer n’exclut rien.`,
  },
  hyponatremia: {
    en: `Headache, vomiting, confusion or swelling after a long effort with a lot of drinking can mean too little sodium in the blood. ${CALL.en}. Drink no more plain water, do not stay alone, and tell the helpers how much was drunk.`,
    fr: `Mal de tête, vomissements, confusion ou gonflements après un long effort où l’on a beaucoup bu peuvent signifier un manque de sodium dans le sang. ${CALL.fr}. Ne bois plus d’eau pure, reste avec quelqu’un, et dis aux secours combien tu as bu.`,
  },
  'dark-urine': {
    en: `Brown, red or cola-coloured urine after hard exercise can mean muscle breakdown that harms the kidneys. Go to an emergency department today; ${lowerFirst(CALL.en)} if you feel weak, confused or pass almost no urine. No running, no anti-inflammatory tablets.`,
    fr: `Des urines brunes, rouges ou couleur cola après un gros effort peuvent signaler une destruction musculaire dangereuse pour les reins. Va aux urgences aujourd’hui ; ${lowerFirst(CALL.fr)} si tu te sens faible, si tes idées se brouillent ou si tu n’urines presque plus. Pas de course, pas d’anti-inflammatoires.`,
  },
  'clot-lung': {
    en: `A swollen or painful calf together with breathlessness or chest pain can be a clot that has moved to the lung. ${CALL.en}. Sit down, do not walk around, do not massage the leg.`,
    fr: `Un mollet gonflé ou douloureux avec de l’essoufflement ou une douleur dans la poitrine peut être un caillot parti dans le poumon. ${CALL.fr}. Assieds-toi, ne marche pas, ne masse pas la jambe.`,
  },
  'cauda-equina': {
    en: `Numbness between the legs, or trouble with bladder or bowel together with back pain, must be seen in hospital today, within hours. Go to an emergency department now; ${lowerFirst(CALL.en)} if you cannot get there. Please do not wait for it to pass.`,
    fr: `Un engourdissement entre les jambes, ou des troubles pour uriner ou aller à la selle avec un mal de dos, doivent être vus à l’hôpital aujourd’hui, dans les heures qui viennent. Va aux urgences maintenant ; ${lowerFirst(CALL.fr)} si tu ne peux pas t’y rendre. N’attends pas que ça passe.`,
  },
  pregnancy: {
    en: `Please stop exercising now. Bleeding, fluid loss, contractions, fainting, chest pain, a sore calf or a baby that moves less during pregnancy need a call to your maternity unit at once; ${lowerFirst(CALL.en)} if you cannot reach it or feel very unwell.`,
    fr: `Arrête l’effort tout de suite, s’il te plaît. Saignement, perte de liquide, contractions, malaise, douleur dans la poitrine ou au mollet, bébé qui bouge moins : pendant la grossesse, on appelle la maternité immédiatement ; ${lowerFirst(CALL.fr)} si tu ne la joins pas ou si tu te sens très mal.`,
  },
  'self-harm': {
    en: `I am really glad you told me, and I am worried about you. You do not have to carry this alone. If you might act on it, ${lowerFirst(CALL.en)}, or a crisis line (988 in the US and Canada, 116 123 in the UK and Ireland, 3114 in France, befrienders.org elsewhere). If you can, tell someone near you right now and stay with them. Running can wait.`,
    fr: `Merci de me l’avoir dit ; je m’inquiète pour toi. Tu n’as pas à porter ça sans aide. Si tu risques de passer à l’acte, ${lowerFirst(CALL.fr)}, ou le 3114 en France, le 143 en Suisse, le 0800 32 123 en Belgique, le 988 au Canada. Si tu peux, parle tout de suite à quelqu’un près de toi et reste avec cette personne. La course attendra.`,
  },
};
