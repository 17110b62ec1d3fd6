import type { Lexicon } from './lexicon.ts';

/** Shelves meant when someone just says "shoes"; what else is said (trail, track, race) narrows them. */
export const ANY_SHOES = 'road-shoes|trail-shoes|race-shoes';
/** Shelves meant by "a jacket" alone. */
export const ANY_JACKET = 'rain-jackets|wind-jackets|insulated-jackets';

const SHOE_EN = 'shoe,shoes,trainers,sneakers,trainer,runners';
const SHOE_FR = 'chaussure,chaussures,baskets,pompes,tennis,paire de running,runnings';

function both(before: string, after: string): string {
  const english = SHOE_EN.split(',').flatMap((shoe) => before.split(',').map((word) => `${word} ${shoe}`));
  const french = SHOE_FR.split(',').flatMap((shoe) => after.split(',').map((word) => `${shoe} ${word}`));
  return [...english, ...french].join(',');
}

/**
 * What runners call the shelves of the shop, English and French, normalised spelling; the narrower names stand first.
 * A value with `|` names several shelves.
 */
export const CATEGORY_WORDS: Lexicon = [
  [
    'shoe-care',
    'shoe care,shoe cleaner,shoe cleaning,shoe laces,shoelaces,laces,elastic laces,entretien des chaussures,nettoyant chaussures,nettoyant pour chaussures,lacets',
  ],
  ['track-spikes', `track spikes,spikes,spike shoes,track shoes,pointes,chaussures a pointes,pointes d'athle*`],
  [
    'recovery-shoes',
    `${both('recovery', 'de recuperation,de recup,recuperation')},recovery slides,recovery sandals,slides,clogs,flip flops,claquettes,sabots,tongs,sandales`,
  ],
  [
    'trail-shoes',
    `${both('trail running,trail run,trail,off road,mountain running,fell', 'de trail running,de course trail,de trail,trail,de course nature,pour le trail,pour du trail,running trail,de montagne')},trailrunning shoes,trail runners,trail trainers`,
  ],
  [
    'race-shoes',
    `${both('race,racing,race day,carbon racing,competition,marathon racing', 'de competition,de compet,competition,pour la competition')},racing flats,race flats,flats,super shoe,super shoes,racers,carbon racers,carbon racer,supershoes`,
  ],
  [
    'road-shoes',
    `${both('road running,road run,road,everyday running,daily running,daily', "de route,route,de running route,pour la route,sur route,de bitume,d'entrainement,de course sur route,running route")},daily trainers,daily trainer,road runners`,
  ],
  [
    'compression-sleeves',
    'compression sleeve,compression sleeves,calf sleeve,calf sleeves,arm sleeve,arm sleeves,calf guards,manchon,manchons,manchettes,manchons de compression',
  ],
  [
    'long-sleeves',
    'long sleeve,long sleeves,long sleeved,long sleeve shirt,long sleeve shirts,long sleeve top,long sleeve tops,long sleeve tee,long sleeved shirt,base layer,base layers,baselayer,midlayer,mid layer,thermal top,t shirt manches longues,t shirts manches longues,t shirt a manches longues,maillot manches longues,haut manches longues,haut a manches longues,manches longues,premiere couche,deuxieme couche,sous maillot',
  ],
  [
    'singlets',
    'singlet,singlets,tank top,tank tops,tank,sleeveless top,sleeveless shirt,running singlet,debardeur,debardeurs',
  ],
  [
    'tshirts',
    't shirt,t shirts,tshirt,tshirts,tee,tees,tee shirt,tee shirts,running shirt,running shirts,shirt,shirts,short sleeve,jersey,maillot,maillots,t-shirt manches courtes',
  ],
  ['tshirts|long-sleeves|singlets', 'top,tops,running top,haut de running,un haut,hauts'],
  [
    'skirts',
    'skirt with built in shorts,skirt with shorts,jupe avec short,jupe avec short integre,skirt,skirts,running skirt,skort,skorts,jupe,jupes,jupe short,jupette',
  ],
  [
    'tights',
    'tights,running tights,legging,leggings,running leggings,collant,collants,collant long,collants longs,cuissard long,caleçon long,corsaire',
  ],
  ['shorts', 'shorts,running shorts,split shorts,short de running,short de course,short,cuissard,cuissards'],
  [
    'wind-jackets',
    'wind jacket,wind jackets,windbreaker,windbreakers,windcheater,wind shell,windproof jacket,windproof jackets,wind stopper,coupe vent,coupe vents,coupevent,veste coupe vent,veste contre le vent,vestes coupe vent',
  ],
  [
    'insulated-jackets',
    "insulated jacket,insulated jackets,warm jacket,warm jackets,winter jacket,winter jackets,padded jacket,puffer,down jacket,thermal jacket,veste chaude,vestes chaudes,doudoune,doudounes,veste d hiver,veste d'hiver,vestes d'hiver,veste matelassee",
  ],
  [
    'rain-jackets',
    'rain jacket,rain jackets,raincoat,rain coat,rain shell,waterproof jacket,waterproof jackets,shell jacket,hardshell,veste de pluie,vestes de pluie,veste imper*,vestes imper*,veste pour la pluie,veste contre la pluie,impermeable de running,un impermeable,k way',
  ],
  [ANY_JACKET, 'jacket,jackets,veste,vestes,coat'],
  [
    'hydration-vests',
    "hydration vest,hydration vests,hydration pack,hydration packs,hydration backpack,race vest,running pack,running backpack,trail vest,trail pack,ultra vest,water vest,vest for carrying water,vest to carry water,camelbak,sac d'hydratation,sacs d'hydratation,sac hydratation,gilet d'hydratation,gilets d'hydratation,gilet hydratation,sac de trail,sac trail,sac a eau,gilet de trail,sac a dos de running,sac a dos de trail,sac a dos",
  ],
  [
    'reflective-gear',
    'reflective vest,reflective vests,reflective gear,reflective band,reflective bands,high vis vest,high visibility vest,hi vis,hi vis vest,clip on light,clip light,safety light,led light,light to be seen,lumiere pour etre vu,lumiere pour etre vue,reflective belt,gilet reflechissant,gilets reflechissants,gilet fluo,brassard reflechissant,brassards reflechissants,bande reflechissante,lampe a clip,feu clignotant,gilet haute visibilite',
  ],
  [
    'running-vests',
    'body warmer,bodywarmer,body warmers,gilet,gilet running,gilet sans manches,gilets sans manches,gilets',
  ],
  ['hydration-vests|running-vests', 'vest,vests,running vest,running vests'],
  [
    'sports-bras',
    'sports bra,sports bras,sport bra,running bra,running bras,bra,bras,brassiere,brassieres,brassiere de sport,brassieres de sport,soutien gorge,soutif',
  ],
  ['socks', 'sock,socks,running socks,chaussette,chaussettes,socquettes'],
  ['caps', 'cap,caps,running cap,visor,visors,casquette,casquettes,visiere,visieres'],
  [
    'headbands',
    'headband,headbands,neck tube,neck tubes,neck gaiter,neck gaiters,neck warmer,buff,bandeau,bandeaux,tour de cou,tours de cou,cache cou',
  ],
  ['beanies', 'beanie,beanies,warm hat,winter hat,woolly hat,running hat,bonnet,bonnets'],
  ['caps|beanies', 'hat,hats'],
  ['gloves', 'glove,gloves,running gloves,mittens,mitten,gant,gants,moufle,moufles,sous gants'],
  ['race-belts', 'race belt,race belts,number belt,race number belt,bib belt,porte dossard,ceinture porte dossard'],
  [
    'heart-rate-straps',
    'heart rate strap,heart rate straps,heart rate monitor,heart rate belt,heart rate sensor,hr strap,hr monitor,hrm,chest strap,ceinture cardio,ceintures cardio,ceinture cardiaque,capteur cardio,capteur cardiaque,cardiofrequencemetre,ceinture thoracique',
  ],
  [
    'running-belts',
    'running belt,running belts,waist belt,belt,belts,waist pack,bum bag,fanny pack,flip belt,gel belt,ceinture,ceintures,ceinture de running,banane,ceinture porte gels',
  ],
  [
    'soft-flasks',
    'soft flask,soft flasks,flask,flasks,bottle,bottles,water bottle,water bottles,handheld bottle,softflask,flasque,flasques,flasque souple,gourde,gourdes,gourde souple,gourdes souples,bidon,bidons',
  ],
  [
    'armbands',
    'armband,armbands,phone armband,arm band,phone holder,brassard,brassards,brassard telephone,brassard pour telephone',
  ],
  ['gels', 'gel,gels,energy gel,energy gels,running gels,gel energetique,gels energetiques'],
  [
    'energy-bars',
    'energy bar,energy bars,bar,bars,cereal bar,cereal bars,barre,barres,barre energetique,barres energetiques,barre de cereales,barres de cereales',
  ],
  [
    'recovery-drinks',
    'recovery drink,recovery drinks,recovery shake,protein shake,protein powder,boisson de recuperation,boissons de recuperation,boisson de recup,proteine en poudre,shake proteine',
  ],
  [
    'electrolytes',
    "electrolyte,electrolytes,electrolyte tablets,electrolyte tabs,salt tablets,salt tabs,hydration tablets,electrolyte drink,sports drink,sports drinks,drink mix,isotonic drink,pastilles d'electrolytes,pastilles,pastilles de sel,boisson isotonique,boisson de l'effort,boissons de l'effort",
  ],
  [
    'gps-watches',
    'gps watch,gps watches,running watch,running watches,sports watch,smartwatch,smart watch,watch,watches,montre gps,montres gps,montre de running,montre de sport,montre connectee,montre cardio,montre running,montre avec,une montre,la montre,ma montre,cette montre,quelle montre,des montres,les montres,vos montres,de montres,deuxieme montre,premiere montre,autre montre,bonne montre,cherche montre,montres',
  ],
  [
    'headlamps',
    'headlamp,headlamps,head lamp,head lamps,head torch,headtorch,head torches,headlight,headlights,running light,running lamp,lamp,lampe frontale,lampes frontales,frontale,frontales,lampe,lampe de tete,lumiere pour courir,light for running',
  ],
  [
    'headphones',
    'headphone,headphones,earphones,earbuds,ear buds,earpods,ecouteur,ecouteurs,casque audio,casque a conduction osseuse,oreillettes',
  ],
  ['insoles', 'insole,insoles,inner soles,orthotics,footbeds,semelle,semelles,semelles interieures'],
  [
    'foam-rollers',
    'foam roller,foam rollers,roller,massage roller,rouleau de massage,rouleaux de massage,rouleau,foam roll',
  ],
  ['massage-balls', 'massage ball,massage balls,lacrosse ball,balle de massage,balles de massage'],
  [
    'resistance-bands',
    'resistance band,resistance bands,elastic band,elastic bands,exercise bands,elastique,elastiques,elastiques de renforcement,bandes elastiques',
  ],
  [
    'trekking-poles',
    'trekking pole,trekking poles,trail poles,running poles,pole,poles,walking poles,baton,batons,batons de trail',
  ],
  ['gaiters', 'gaiter,gaiters,guetre,guetres'],
  ['sunglasses', 'sunglasses,sun glasses,running glasses,shades,lunettes,lunettes de soleil'],
  [
    'blister-care',
    'blister care,blister plasters,blister plaster,blister kit,blister patches,plasters,pansement,pansements,soin anti ampoules,creme anti ampoules,pansements ampoules',
  ],
  ['blister-care|socks', 'against blisters,for blisters,contre les ampoules'],
  [
    'anti-chafe',
    'anti chafe,anti chafing,antichafe,chafing stick,chafing cream,chafe stick,chafing balm,body glide,for chafing,against chafing,anti frottement,anti frottements,contre les frottements,creme nok,vaseline',
  ],
  [
    ANY_SHOES,
    `running shoe,running shoes,jogging shoes,${SHOE_EN.replace(',runners', '')},chaussures de running,chaussures de course,chaussures de course a pied,chaussures running,chaussure de running,chaussure de course,baskets de running,chaussures pour courir,baskets pour courir,${SHOE_FR}`,
  ],
];
