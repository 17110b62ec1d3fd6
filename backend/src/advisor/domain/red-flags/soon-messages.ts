import type { RedFlagText } from './red-flag-message.ts';

/** What to do in the next hours or days, and when it becomes an emergency. */
export const SOON_MESSAGES: Readonly<Record<string, RedFlagText>> = {
  palpitations: {
    en: 'A heart that flutters, skips or races at rest deserves a check before any hard run: please see a doctor this week and keep to easy walking until then. If it comes with chest pain, fainting or breathlessness, call your emergency number (112, 15, 911 …) at once.',
    fr: 'Un cœur qui s’emballe, saute des battements ou bat très vite au repos mérite un contrôle avant toute séance dure : vois un médecin cette semaine et contente-toi de marcher d’ici là. Avec une douleur dans la poitrine, un malaise ou un essoufflement, appelle tout de suite les secours (15, 112, 911 …).',
  },
  'breathless-unusual': {
    en: 'Being more out of breath than the effort explains is a reason to see a doctor before your next run. Until then, no intervals and no races. If it happens at rest, suddenly, or with chest pain, call your emergency number (112, 15, 911 …).',
    fr: 'Manquer de souffle plus que l’effort ne l’explique est une raison de voir un médecin avant ta prochaine sortie. D’ici là, pas de fractionné ni de course. Si ça vient au repos, d’un coup, ou avec une douleur dans la poitrine, appelle les secours (15, 112, 911 …).',
  },
  'swollen-calf': {
    en: 'A calf or leg that is swollen and warm or sore, on one side, can be a blood clot that looks like a strain. Please be seen by a doctor today. Do not run, do not massage or roll it. If you become breathless or your chest hurts, call your emergency number (112, 15, 911 …) at once.',
    fr: 'Un mollet ou une jambe gonflés, chauds ou douloureux d’un seul côté, cela peut être un caillot qui ressemble à une contracture. Fais-toi voir par un médecin aujourd’hui. Ne cours pas, ne masse pas, pas de rouleau. Si le souffle te manque ou si la poitrine te fait mal, appelle tout de suite les secours (15, 112, 911 …).',
  },
  'bone-stress': {
    en: 'Pain in one exact spot of a bone, at night, on hopping or deep in the groin can be a bone stress injury. Please stop running now, avoid what makes it hurt, and see a doctor in the next days: some of these heal badly when one runs on. If you cannot put weight on it, go today.',
    fr: 'Une douleur en un point précis d’un os, la nuit, à cloche-pied ou au fond de l’aine peut être une lésion de fatigue osseuse. Arrête de courir dès maintenant, évite ce qui fait mal, et vois un médecin dans les prochains jours : certaines guérissent mal si l’on continue. Si tu ne peux pas poser le pied, va-y aujourd’hui.',
  },
  snap: {
    en: 'A pop or a blow felt in the calf or Achilles can be a tear of the muscle or the tendon. Stop, do not stretch it, keep the weight off, cool it, and be seen today: an Achilles rupture is best treated within days.',
    fr: 'Un claquement ou un coup ressenti dans le mollet ou au tendon d’Achille peut être une rupture du muscle ou du tendon. Arrête, n’étire pas, ne pose pas le poids dessus, mets du froid, et fais-toi voir aujourd’hui : une rupture d’Achille se soigne le mieux dans les premiers jours.',
  },
  'locked-knee': {
    en: 'A knee that locks, gives way or swells up a lot should be examined before you run again: please see a doctor in the next days. Until then no running and no forcing it straight.',
    fr: 'Un genou qui se bloque, se dérobe ou gonfle beaucoup doit être examiné avant de recourir : vois un médecin dans les prochains jours. D’ici là, pas de course, et ne force pas pour le tendre.',
  },
  'pregnancy-signs': {
    en: 'Please pause running and call your midwife or doctor today about this sign. If there is bleeding, fluid loss, contractions, a severe headache, or your baby moves less, call the maternity unit or your emergency number at once.',
    fr: 'Mets la course en pause et appelle aujourd’hui ta sage-femme ou ton médecin pour ce signe. S’il y a un saignement, une perte de liquide, des contractions, un violent mal de tête, ou si ton bébé bouge moins, appelle tout de suite la maternité ou les secours.',
  },
  postpartum: {
    en: 'Heaviness, a bulge, bleeding or pain after birth are your body asking for time. Go back to walking and have your pelvic floor checked by a doctor, midwife or pelvic-health physiotherapist before you run. Heavy or sudden bleeding is an emergency.',
    fr: 'Lourdeur, boule, saignement ou douleur après un accouchement : ton corps demande du temps. Reviens à la marche et fais vérifier ton périnée par un médecin, une sage-femme ou un kiné spécialisé avant de courir. Un saignement abondant ou soudain est une urgence.',
  },
  eating: {
    en: 'Thank you for saying this; it takes courage, and it matters more than any training. I will not give weight-loss or calorie advice here. Please talk to a doctor, a sports dietitian or an eating-disorder helpline this week, and to someone you trust today. If you feel faint, your heart races, or you cannot keep food down, get help at once.',
    fr: 'Merci de l’avoir dit : il faut du courage, et ça compte plus que tout entraînement. Je ne donnerai pas ici de conseil de poids ni de calories. Parle cette semaine à un médecin, un diététicien du sport ou une ligne d’écoute sur les troubles alimentaires, et aujourd’hui à quelqu’un de confiance. Si tu te sens partir, si ton cœur s’emballe ou si tu ne gardes plus rien, demande de l’aide tout de suite.',
  },
  energy: {
    en: 'Periods that stop, or bone injuries that repeat, can mean your body gets too little energy for your training. Please see a doctor (sports doctor or gynaecologist) in the next weeks, do not add training and do not try to lose weight until then. It is common and it can be treated.',
    fr: 'Des règles qui s’arrêtent, ou des lésions osseuses à répétition, peuvent vouloir dire que ton corps reçoit trop peu d’énergie pour ton entraînement. Vois un médecin (du sport, ou gynécologue) dans les prochaines semaines ; d’ici là, n’augmente rien et ne cherche pas à maigrir. C’est fréquent et ça se soigne.',
  },
  painkiller: {
    en: 'Please do not take anti-inflammatory tablets (ibuprofen, naproxen, aspirin …) before or during a run: with sweat and effort they strain the kidneys and the gut, and they hide pain that should stop you. If you need a tablet to run, it is a day not to run; ask a doctor or pharmacist what is right for you.',
    fr: 'Ne prends pas d’anti-inflammatoires (ibuprofène, kétoprofène, aspirine …) avant ou pendant une course : avec la sueur et l’effort, ils fatiguent les reins et l’intestin, et ils cachent une douleur qui devrait t’arrêter. S’il te faut un comprimé pour courir, c’est un jour sans course ; demande à un médecin ou à un pharmacien ce qui te convient.',
  },
  'heart-condition': {
    en: 'With a known heart or kidney condition, or a young sudden death in the family, please get a doctor’s clearance before hard sessions or a race, and keep to easy effort until then. Chest pain, fainting or unusual breathlessness: stop and call your emergency number (112, 15, 911 …).',
    fr: 'Avec une maladie du cœur ou des reins, ou une mort subite jeune dans la famille, demande l’accord d’un médecin avant les séances dures ou une course, et reste d’ici là dans l’effort facile. Douleur dans la poitrine, malaise, essoufflement inhabituel : arrête et appelle les secours (15, 112, 911 …).',
  },
  fever: {
    en: 'With a fever or an illness in the chest, running waits: rest, drink, and start again with a short easy run once you have been free of fever for at least a day or two. See a doctor if the fever lasts more than three days, or at once with chest pain, breathlessness or a stiff neck.',
    fr: 'Avec de la fièvre ou une infection dans la poitrine, la course attend : repose-toi, bois, et reprends par une courte sortie facile après au moins un jour ou deux sans fièvre. Vois un médecin si la fièvre dure plus de trois jours, ou tout de suite en cas de douleur dans la poitrine, d’essoufflement ou de nuque raide.',
  },
  minor: {
    en: 'You are still growing, so I do not plan long races or weight loss for runners under 18. Talk about it with a parent and a doctor or coach; short, varied and fun running is the best way to become fast later.',
    fr: 'Tu es encore en pleine croissance : avant 18 ans, je ne prévois ni longue course ni perte de poids. Parles-en avec un parent et un médecin ou un entraîneur ; courir court, varié et pour le plaisir est le meilleur moyen d’être rapide plus tard.',
  },
  bleeding: {
    en: 'Blood in the stool or in vomit after a run should be seen by a doctor in the next day or two. No running and no anti-inflammatory tablets until then. If it is a lot, if it goes on, or if you feel faint, go to an emergency department now.',
    fr: 'Du sang dans les selles ou les vomissements après une course doit être vu par un médecin d’ici un jour ou deux. Pas de course ni d’anti-inflammatoires d’ici là. S’il y en a beaucoup, si cela continue ou si tu te sens partir, va aux urgences maintenant.',
  },
};
