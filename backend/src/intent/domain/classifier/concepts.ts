import { CATEGORY_WORDS } from '../slots/category-words.ts';
import { patternsOf } from '../slots/lexicon.ts';
import { mendTypos } from '../slots/typos.ts';
import { normalizeText } from '../text/normalize.ts';
import { ELSEWHERE_WORDS } from './elsewhere-words.ts';

/** Characters read, as in the features. */
const MAX_CHARACTERS = 800;

/** The fields of a runner's talk. Normalised spelling; `*` stands for any ending. */
const FIELDS: ReadonlyArray<readonly [field: string, words: string]> = [
  [
    'body',
    'knee*,shin*,calf,calves,achilles,tendon*,hip*,ankle*,hamstring*,quad*,foot,feet,heel,heels,toe*,leg,legs,muscle*,joint*,bone*,heart,lung*,stomach,gut,back pain,lower back,chest,head,genou*,tibia*,mollet*,hanche*,cheville*,ischio*,quadriceps,pied,pieds,talon*,orteil*,ongle*,jambe*,cuisse*,muscle*,articulation*,os,coeur,poumon*,ventre,estomac,dos,poitrine,tete,it band,plantar,plantaire',
  ],
  [
    'harm',
    'pain*,painful,hurt,hurts,ache*,sore*,injur*,swollen,numb*,cramp*,blister*,tight,stiff*,dizzy,sick*,ill,fever,cold,cough*,asthma,pregnan*,fracture*,tendinitis,tendonitis,fasciitis,splints,stitch*,bleed*,nause*,headache*,mal,douleur*,blessure*,blesse*,enfle*,gonfle*,crampe*,ampoule*,courbature*,tendinite,periostite,aponevrosite,fievre,rhume,enrhume*,tousse,asthme,enceinte,point de cote,points de cote,vertige*,vomi*,foule,sprain*,twisted,raide*,tire,malade*',
  ],
  [
    'food',
    'eat*,drink*,food,fuel*,meal*,breakfast,carb*,protein*,gel,gels,caffeine,coffee,water,hydrat*,salt,sodium,sugar,vitamin*,iron,magnesium,creatine,beetroot,alcohol,beer,supplement*,diet,vegan,calorie*,nutrition,electrolyte*,manger,mange*,boire,bois,bu,repas,glucide*,proteine*,cafeine,cafe,eau,sel,sucre,vitamine*,fer,alcool,biere,jeun,alimentation,aliment*,calorie*,nourriture,ravito,ravitaillement,bicarbonate,ketone*,cetone*,collagen*',
  ],
  [
    'physiology',
    'heart rate,vo2*,lactate,threshold,zone*,cadence,stride*,foot strike,heel strik*,economy,pace,pacing,negative split,aerobic,anaerobic,fitness,recover*,recuper*,fatigue*,tired,overtrain*,surentrain*,sleep,sommeil,adapt* to heat,altitude,acclimat*,stretch*,warm up,warm-up,cool down,strength,plyometric*,core,foam roll*,ice bath*,massage*,taper*,affut*,polari*,80/20,fartlek,frequence cardiaque,seuil,foulee,allure*,the wall,hit the wall,bonk*,le mur,second wind,endurance,renfo*,renforcement,etir*,echauff*,retour au calme,gainage,pliometrie,bains froids,bain froid,glace,pronation,overpronat*,drop,minimalis*,barefoot,pieds nus,orthotic*,posture,technique,breath*,respir*,motivat*,orthopedique*,muscul*,courbature*',
  ],
  [
    'running',
    'run,runs,running,runner*,ran,jog*,marathon*,half marathon*,ultra*,5k,10k,5 k,10 k,race,races,racing,trail*,treadmill,track,hill*,uphill,downhill,sprint*,interval*,speed work,long run*,easy run*,tempo,mileage,parkrun,cour*,course*,coureur*,coureuse*,footing*,semi,semi-marathon*,trail*,fractionne*,cote,cotes,descente*,montee*,sortie longue,sorties longues,piste,tapis,kilometre*,km,vma',
  ],
  [
    'science',
    'science,scientific*,stud*,research,evidence,proof,proven,true,myth,etude*,preuve*,prouve*,scientifique*,recherche*,vrai,mythe',
  ],
  [
    'planning',
    'plan,plans,programme,program,schedule*,training plan,session*,workout*,calendar,week 4,rest day*,goal,target,objective,couch to,c25k,planning,seance*,programme*,entrainement*,prepa,preparation,prepare*,objectif*,calendrier,jour de repos,sortie longue,long run,sessions,train for,planifi*,inscri* a un,signed up',
  ],
  [
    'day',
    'monday*,tuesday*,wednesday*,thursday*,friday*,saturday*,sunday*,weekend*,week-end*,yesterday,today*,tomorrow*,this week,next week,lundi*,mardi*,mercredi*,jeudi*,vendredi*,samedi*,dimanche*,hier,aujourd*,demain,semaine prochaine,cette semaine',
  ],
  [
    'missed',
    "missed,skipped,skip,couldn't run,could not run,didn't run,did not run,was ill,was sick,rate,loupe,manque,saute,pas pu courir,pas couru,decale*,deplace*,move,swap,switch,shift,postpone*,reschedule,echange,inverse,reporte,repousse*,allege,adapt,adapte,adjust,ajuste,lighter,easier,harder,plus facile,plus dur,pause,resume,reprends",
  ],
  [
    'trait',
    'waterproof,water resistant,windproof,breathable,reflective,cushion*,lightweight,lighter,warmer,softer,wider,firm*,pocket*,hood,zip,carbon,plate,merino,vegan,caffeine free,grip,stock,available,colour*,color*,size*,sizes,width,fit,fits,price*,cost*,weigh*,heavy,light,wide,narrow,small,large,big,too big,reviews,review*,brand*,material,fabric,version,model*,washed,washable,impermeable*,respirant*,reflechissant*,amorti*,leger*,legere*,chaud*,souple*,large*,ferme*,poche*,capuche,carbone,plaque,laine,accroche,dispo*,couleur*,coloris,taille*,pointure,largeur,prix,coute*,cout,pese*,lourd*,petit,grand,etroit*,avis,marque*,matiere,tissu,modele*,lave,existe*',
  ],
  [
    'money',
    '€,euro*,$,£,dollars,bucks,budget,cheap*,expensive,pricey,afford*,cher,chere,chers,cheres,abordable*,promo*,sale,deal*,offer*,discount*,reduction*,remise*',
  ],
  [
    'cart',
    'cart,basket,bag,order,checkout,check out,pay,payment,purchase,delivery,shipping,ship,parcel,refund,return policy,voucher,coupon,promo code,invoice,total,quantity,item,items,paypal,visa,bank transfer,instalment*,deliver,undo,address for delivery,panier,commande*,payer,paiement,livraison,colis,remboursement,retour,code promo,facture,quantite,article,articles,caisse,regler,achat*,virement,livrez,livrer,annule*,plusieurs fois',
  ],
  [
    'place',
    'shop,store,library,account,profile,settings,home page,homepage,home,catalogue,catalog,onboarding,questionnaire,sign in,sign up,log in,login,logout,log out,page,language,french,english,boutique,magasin,bibliotheque,biblio,compte,profil,parametres,reglages,accueil,rayon,connexion,connecter,inscrire,langue,francais,anglais,chat,conversation*,discussion*,fiche,previous,precedente,arriere',
  ],
  [
    'thanks',
    "thanks,thank,thx,cheers,hello,hi,hey,bye,goodbye,morning,evening,welcome,sorry,merci,bonjour,salut,bonsoir,coucou,au revoir,bientot,desole*,pardon,enchante*,bravo,super,genial,parfait,perfect,great,awesome,cool,nice,ok,okay,yes,no,oui,non,robot,bot,human,humain,chatgpt,your name,tu t'appelles,haha,lol,mdr",
  ],
  ['elsewhere', ELSEWHERE_WORDS],
  ['you', "you,your,yourself,you're,u,tu,toi,ton,tes,vous,vos,t'es,t'appelles,parles-tu,es-tu,peux-tu"],
  [
    'reference',
    'the first,the second,the third,the last,this one,that one,both,these,those,it,them,le premier,la premiere,le deuxieme,la deuxieme,le dernier,la derniere,celui-ci,celle-ci,celui-la,celle-la,les deux,ceux-ci,celles-ci',
  ],
];

/** What the sentence does. */
const FORMS: ReadonlyArray<readonly [form: string, pattern: RegExp]> = [
  [
    'want',
    /\b(i need|i want|i'd like|i would like|i would love|looking for|i'm after|searching for|il me faut|je cherche|je veux|je voudrais|j'aimerais|j'ai besoin|cherche|recherche|do you have|do you sell|have you got|got any|vous avez|avez-vous|tu as|vendez|recommend|suggest|conseille|propose|find me|trouve)\b/,
  ],
  [
    'ask',
    /^(ok |but |and |so |et |mais )?(how|why|does|do|is|are|should|can|could|what|which|when|will|would|comment|pourquoi|est-ce|est ce|faut-il|faut il|peut-on|peut on|puis-je|dois-je|quel|quelle|quels|quelles|combien|que|qu'est|c'est quoi|quand|a quoi|y a-t-il|les .* (sont|servent|evitent|aident)-|la .* -t-)\b|\?$/,
  ],
  [
    'should',
    /\b(should i|do i (need|have) to|is it (ok|safe|bad|good|normal|better|true|dangerous)|can i|good for|bad for|faut-il|faut il|dois-je|puis-je|est-ce (grave|mauvais|bien|normal|utile|vrai|dangereux)|vaut-il mieux|mieux vaut|sert a)\b/,
  ],
  [
    'judge',
    /\b(worth|prevent\w*|protect\w*|help|helps|work|works|better than|necessary|useful|overrated|difference between (?!these|those|the (two|first))|make me|makes you|do i (really )?need|enough|slow me|safe|evite\w*|protege\w*|aide(nt)?|sert|servent|marche(nt)?|utiles?|necessaires?|suffi\w*|efficaces?|valent|vaut|quelle difference entre (?!ces)|influence\w*|ralenti\w*|faut-il|faut il|mieux que|meilleur pour)\b/,
  ],
  [
    'it',
    /\b(is it|does it|is this|are these|are they|do they|these two|ces deux|elle|elles|il est|cette|ce modele|does the|la premiere|la deuxieme|le premier|le deuxieme|the first|the second)\b/,
  ],
  [
    'make',
    /^(please |can you |could you |peux-tu |tu peux |pourrais-tu )?(make|build|create|write|design|generate|give|prepare|plan|set up|start|schedule|help me (train|prepare)|get me|train me|coach me|fais|cree|construis|ecris|genere|donne|prepare|planifie|commence|aide-moi a)\b/,
  ],
  [
    'act',
    /\b(add|put|remove|delete|take .* out|take it|buy|empty|clear|checkout|check out|pay|place|ajoute|mets|enleve|retire|supprime|vide|achete|prends|commande|valide|finalise|paye|passe commande)\b/,
  ],
  [
    'go',
    /\b(show me|show|open|go to|take me|bring me|back to|go back|see my|view|display|where is|switch|log|sign|montre|ouvre|va a|va au|va sur|emmene|ramene|retour|retourne|reviens|voir|affiche|ou est|passe (le site )?en|mets (le site )?en)\b/,
  ],
  ['report', /^(i|i've|i have|my|j'ai|je|mon|ma|mes)\b/],
  [
    'compare',
    /\b(compare|which one|which of|laquelle|lequel|the difference between (these|the two)|better|best|cheapest|lightest|mieux|meilleure?)\b/,
  ],
];

const FIELD_PATTERNS = patternsOf(FIELDS);
const GEAR_PATTERNS = patternsOf(CATEGORY_WORDS);

/**
 * What a message is about and what it does, as facts for the classifier: each field, each form, and each field with
 * each form. They let it understand a knee it has read about from a shin it has not.
 */
export function conceptFacts(text: string): string[] {
  const normalized = mendTypos(normalizeText(text.slice(0, MAX_CHARACTERS)));
  const fields = FIELD_PATTERNS.filter(({ pattern }) => pattern.test(normalized)).map(({ value }) => value);
  if (GEAR_PATTERNS.some(({ pattern }) => pattern.test(normalized))) fields.push('gear');
  if (fields.length === 0) fields.push('nothing');
  const forms = FORMS.filter(([, pattern]) => pattern.test(normalized)).map(([form]) => form);
  if (forms.length === 0) forms.push('plain');
  return [
    ...fields.map((field) => `is:${field}`),
    ...forms.map((form) => `does:${form}`),
    ...fields.flatMap((field) => forms.map((form) => `${form}>${field}`)),
  ];
}
