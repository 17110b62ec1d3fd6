import type { Lexicon } from './lexicon.ts';

/** Colours of the shop as runners say them; the longer names first, so that "dark blue" is not "blue". */
export const COLOR_WORDS: Lexicon = [
  ['navy', 'navy,navy blue,dark blue,midnight blue,bleu marine,bleu fonce,bleue marine,marine,bleu nuit'],
  ['teal', 'teal,turquoise,petrol,petrol blue,cyan,bleu canard,bleu petrole,aqua'],
  ['lime', 'lime,lime green,neon,neon green,fluo,vert citron,vert fluo,fluorescent'],
  ['yellow', 'neon yellow,jaune fluo,yellow,jaune,jaunes'],
  ['black', 'black,noir,noire,noirs,noires'],
  ['white', 'white,blanc,blanche,blancs,blanches'],
  ['grey', 'grey,gray,silver,anthracite,gris,grise,grises,argent,argente'],
  ['blue', 'blue,light blue,sky blue,bleu,bleue,bleus,bleues,bleu ciel,bleu clair'],
  ['green', 'green,dark green,khaki,olive,vert,verte,verts,vertes,kaki'],
  ['orange', 'orange,oranges,coral,corail'],
  ['red', 'red,burgundy,crimson,rouge,rouges,bordeaux'],
  ['pink', 'pink,fuchsia,rose,roses'],
  ['purple', 'purple,violet,lilac,mauve,violette,violets,violettes,lilas,lavande'],
  ['brown', 'brown,marron,marrons,brun,brune'],
  ['beige', 'beige,beiges,sand,cream coloured,creme clair'],
  [
    'multicolour',
    'multicolour,multicolor,multicoloured,colourful,colorful,multicolore,multicolores,colore,colorees,coloree',
  ],
];

/** What an article must be able to do. */
export const FEATURE_WORDS: Lexicon = [
  ['caffeine-free', 'caffeine free,without caffeine,no caffeine,decaf,decaffeinated,sans cafeine,non cafeine'],
  ['caffeine', 'caffeine,caffeinated,with caffeine,cafeine,cafeinee,cafeines,avec cafeine'],
  ['zero-drop', 'zero drop,0 drop,0 mm drop,zero mm drop,no drop,sans drop,drop zero,drop 0,drop nul'],
  ['low-drop', 'low drop,faible drop,drop faible,petit drop,drop bas,4 mm drop,drop 4 mm'],
  [
    'carbon-plate',
    'carbon plate,carbon plated,carbon plates,carbon fibre plate,carbon fiber plate,carbon,plaque carbone,plaque en carbone,plaque de carbone,plaques carbone,carbone',
  ],
  ['nylon-plate', 'nylon plate,plaque nylon,plaque en nylon'],
  [
    'rock-plate',
    'rock plate,rock plates,rock protection,plaque de protection,pare pierres,pare pierre,protection contre les pierres',
  ],
  ['waterproof', 'waterproof,water proof,gore tex,goretex,impermeable,impermeables,etanche,etanches'],
  ['water-resistant', 'water resistant,water repellent,showerproof,deperlant,deperlante,deperlants'],
  ['windproof', 'windproof,wind proof,wind resistant,protege du vent,coupe le vent'],
  [
    'breathable',
    'breathable,airy,well ventilated,breathes well,respirant,respirante,respirants,respirantes,aere,aeree,aerees',
  ],
  [
    'reflective',
    'reflective,reflecting,high visibility,high vis,reflechissant,reflechissante,reflechissants,reflechissantes,haute visibilite',
  ],
  ['pockets', 'pocket,pockets,poche,poches'],
  [
    'wide-toe-box',
    "wide toe box,wide toebox,roomy toe box,wide fit,wide feet,wide foot,broad feet,extra wide,wide,wider,wide shoes,roomy,bout large,avant pied large,pied large,pieds larges,large a l'avant,larges a l'avant,bunion,bunions,hallux valgus,oignons,toe box large,plus large,plus larges",
  ],
  [
    'high-cushion',
    "high cushion,high cushioning,max cushion,maximum cushioning,more cushioning,more cushioned,more cushion,well cushioned,cushioned,cushioning,soft cushioning,plush,amorti,amortis,amortie,amorties,amortissant*,plus d'amorti,bon amorti,gros amorti,bien amorti*,rembourre*",
  ],
  ['firm', 'firm,firmer,firmest,ferme,fermes,plus ferme'],
  [
    'stability',
    'stability,stable,support shoe,overpronation,overpronate,overpronator,overpronators,motion control,stabilite,pronateur,pronateurs,hyperpronation,surpronation',
  ],
  [
    'lightweight',
    'lightweight,light weight,light,lighter,very light,ultralight,ultra light,leger,legere,legers,legeres,ultra leger,ultra legere,plus leger,plus legere',
  ],
  ['uv-protection', 'uv protection,sun protection,anti uv,protection uv,upf'],
  ['touchscreen', 'touchscreen,touch screen,touch screens,use my phone,tactile,tactiles,ecran tactile'],
  ['rechargeable', 'rechargeable,usb charging,rechargeables,usb c'],
  ['vegan', 'vegan,plant based,vegane,vegans,veganes,vegan*,vegetalien*'],
  ['gluten-free', 'gluten free,no gluten,without gluten,sans gluten'],
  ['merino', 'merino,merino wool,laine merinos,merinos,laine'],
  ['recycled', 'recycled,eco friendly,sustainable,recycle,recyclee,recycles,recyclees,ecologique*,ecoresponsable*'],
  ['seamless', 'seamless,no seams,sans couture,sans coutures'],
  ['compression', 'compression,compressive,compressif,compressives,de compression,de contention'],
  ['hood', 'hood,hooded,capuche,a capuche'],
  [
    'packable',
    'packable,foldable,folding,folds small,packs small,packs away,fits in a pocket,collapsible,pliable,pliables,pliant,pliants,compactable,qui tient dans une poche,tient dans une poche,compact,compacte',
  ],
  [
    'high-support',
    'high support,strong support,maximum support,maintien fort,fort maintien,maintien maximal,bon maintien',
  ],
  ['medium-support', 'medium support,moderate support,maintien moyen,maintien modere'],
  [
    'anti-blister',
    'anti blister,blister free,blister proof,no blisters,against blisters,prevent blisters,anti ampoule,anti ampoules,contre les ampoules,eviter les ampoules',
  ],
  ['zip', 'zip,zipped,zipper,zippe,zippee,zippees,fermeture eclair,half zip,demi zip'],
  ['gps', 'with gps,built in gps,avec gps,gps integre'],
  ['music', 'music,with music,plays music,spotify,musique,avec musique'],
  ['solar', 'solar,solar charging,solaire,solaires'],
];

/** Where and for what it will be used. */
export const USE_WORDS: Lexicon = [
  [
    'trail',
    'trail,trails,trail running,off road,mountain,mountains,mud,muddy,montagne,sentier,sentiers,boue,boueux,course nature',
  ],
  ['track', 'track,on the track,1500 m,800 m,piste,athletisme'],
  ['treadmill', 'treadmill,tapis de course,tapis roulant,sur tapis,en salle'],
  ['race', 'racing,race day,for a race,for races,for racing,competition,competitions,jour de course,le jour j'],
  ['road', 'road,roads,on roads,tarmac,asphalt,route,routes,bitume,goudron'],
  ['recovery', 'recovery,after the race,recuperation,recup'],
  ['daily', 'daily training,everyday,every day training,tous les jours,au quotidien,entrainement quotidien'],
];

/** Weather and light it must stand. */
export const SEASON_WORDS: Lexicon = [
  [
    'winter',
    "winter,cold,cold weather,frost,freezing,snow,warm,warmer,warmest,thermal,hiver,d'hiver,froid,froide,gel dehors,neige,chaud,chauds,chaude,chaudes,hivernal*",
  ],
  [
    'summer',
    "summer,heat,hot,hot weather,hot days,sun,sunny,ete,d'ete,chaleur,canicule,soleil,grosse chaleur,temps chaud,fortes chaleurs",
  ],
  ['rain', 'rain,rainy,rainy days,wet,wet weather,pluie,pluvieux,temps de pluie'],
  [
    'night',
    'night,nights,dark,in the dark,after dark,evening runs,nuit,la nuit,noir complet,dans le noir,le soir,obscurite',
  ],
];
