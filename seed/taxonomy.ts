/** The shelves of the shop: thirteen groups, and the leaf categories that hang in them. */
export interface Category {
  slug: string;
  nameEn: string;
  nameFr: string;
  descriptionEn: string;
  descriptionFr: string;
  sortOrder: number;
}

export interface Leaf extends Category {
  group: string;
}

/** slug | EN name | FR name | EN description | FR description, one shelf a line; a leaf belongs to the group above it. */
const SHELVES = `
shoes | Shoes | Chaussures | From the first kilometre to the last lap: road, trail, race, track and rest-day shoes. | Du premier kilomètre au dernier tour : route, trail, compétition, piste et récupération.
- road-shoes | Road Running Shoes | Chaussures de route | Daily trainers for tarmac, treadmill and packed paths. | Des chaussures d'entraînement pour le bitume, le tapis et les chemins stabilisés.
- trail-shoes | Trail Running Shoes | Chaussures de trail | Lugs, protection and a foothold you can trust off the road. | Des crampons, de la protection et un appui sûr hors de la route.
- race-shoes | Race Shoes | Chaussures de compétition | Light, plated or simply quick: shoes for a number on your chest. | Légères, avec plaque ou simplement rapides : pour le jour du dossard.
- track-spikes | Track Spikes | Pointes d'athlétisme | For the track and nothing but the track, plus a few for cross-country. | Pour la piste et rien d'autre, plus quelques modèles de cross.
- recovery-shoes | Recovery Shoes | Chaussures de récupération | Slides and clogs for tired feet after the run. | Claquettes et sabots pour les pieds fatigués d'après course.
tops | Tops | Hauts | What you wear from the waist up, from first heat to first frost. | Ce qui se porte en haut, des premières chaleurs aux premières gelées.
- tshirts | Running T-Shirts | T-shirts de running | Short-sleeved shirts that dry quickly and stay put. | Des manches courtes qui sèchent vite et ne bougent pas.
- long-sleeves | Long-Sleeve Tops | Hauts à manches longues | Base layers and midlayers for cool days. | Premières et deuxièmes couches pour les jours frais.
- singlets | Singlets & Tanks | Débardeurs | As little fabric as possible, in the right places. | Le moins de tissu possible, aux bons endroits.
bottoms | Bottoms | Bas | Shorts, tights and skirts with pockets that hold. | Shorts, collants et jupes, avec des poches qui tiennent.
- shorts | Running Shorts | Shorts de running | Split, lined, 2-in-1 or fitted. | Fendus, doublés, 2 en 1 ou ajustés.
- tights | Running Tights | Collants de running | Long and three-quarter tights, light or brushed. | Collants longs et trois-quarts, fins ou grattés.
- skirts | Running Skirts | Jupes de running | Skirts with built-in shorts. | Des jupes avec short intégré.
outerwear | Outerwear | Vestes | Layers against rain, wind and cold. | Des couches contre la pluie, le vent et le froid.
- rain-jackets | Rain Jackets | Vestes imperméables | Taped seams and a real hood. | Coutures étanchées et vraie capuche.
- wind-jackets | Wind Jackets | Coupe-vent | A palm-sized layer that blocks the wind. | Une couche grande comme la main qui arrête le vent.
- insulated-jackets | Insulated Jackets | Vestes chaudes | Warmth for hard frost and slow kilometres. | De la chaleur pour les gelées et les kilomètres lents.
- running-vests | Body-Warmers | Gilets sans manches | A warm core and free arms. | Le buste au chaud, les bras libres.
underwear | Underwear & Socks | Sous-vêtements et chaussettes | The layer you only notice when it is wrong. | La couche qu'on ne remarque que quand elle est ratée.
- sports-bras | Sports Bras | Brassières de sport | Medium and high support for running. | Maintien moyen ou fort, pensé pour courir.
- socks | Running Socks | Chaussettes de running | Thin, cushioned, merino or anti-blister. | Fines, rembourrées, mérinos ou anti-ampoules.
- compression-sleeves | Compression Sleeves | Manchons de compression | Calf and arm sleeves with a firm hold. | Manchons de mollet et de bras, bien tenus.
accessories | Accessories | Accessoires | Small things that save a run. | Les petites choses qui sauvent une sortie.
- caps | Caps | Casquettes | Light caps and visors. | Casquettes légères et visières.
- beanies | Beanies | Bonnets | Thin hats for cold mornings. | Des bonnets fins pour les matins froids.
- headbands | Headbands & Neck Tubes | Bandeaux et tours de cou | Ears, forehead or neck: one band of fabric. | Oreilles, front ou cou : une bande de tissu.
- gloves | Running Gloves | Gants de running | Liners, mittens and shells. | Sous-gants, moufles et surgants.
- armbands | Phone Armbands | Brassards pour téléphone | A phone on the arm, within sight. | Le téléphone au bras, sous les yeux.
- race-belts | Race Number Belts | Ceintures porte-dossard | No more holes in the shirt. | Fini les trous dans le maillot.
- sunglasses | Sunglasses | Lunettes de soleil | Light frames that do not bounce. | Des montures légères qui ne bougent pas.
hydration | Hydration & Carrying | Hydratation et portage | Water, food and a phone, carried without bouncing. | L'eau, le ravitaillement et le téléphone, sans ballottement.
- hydration-vests | Hydration Vests | Gilets d'hydratation | Five to twelve litres, worn like a shirt. | De cinq à douze litres, portés comme un maillot.
- running-belts | Running Belts | Ceintures de running | For a phone, keys, gels and a small flask. | Pour un téléphone, des clés, des gels et une petite flasque.
- soft-flasks | Soft Flasks | Flasques souples | Bottles that shrink as you drink. | Des gourdes qui rapetissent quand tu bois.
nutrition | Nutrition | Nutrition | Carbohydrate, salt and protein, with the amounts in plain sight. | Glucides, sel et protéines, avec les quantités bien en vue.
- gels | Energy Gels | Gels énergétiques | Single gels and boxes. | À l'unité ou en boîte.
- energy-bars | Energy Bars | Barres énergétiques | Something to chew before or during. | De quoi mâcher avant ou pendant.
- electrolytes | Electrolytes | Électrolytes | Tablets and powders for your bottle. | Pastilles et poudres pour la gourde.
- recovery-drinks | Recovery Drinks | Boissons de récupération | Carbohydrate and protein for after. | Glucides et protéines pour après.
electronics | Electronics | Électronique | Time, distance, light and sound. | Le temps, la distance, la lumière et le son.
- gps-watches | GPS Watches | Montres GPS | From a first watch to a mountain computer. | De la première montre à l'ordinateur de montagne.
- heart-rate-straps | Heart-Rate Straps | Ceintures cardio | A chest or arm sensor for steadier readings. | Un capteur de poitrine ou de bras pour une mesure plus stable.
- headlamps | Headlamps | Lampes frontales | From lit pavements to black forest. | Du trottoir éclairé à la forêt noire.
- headphones | Headphones | Écouteurs | Open-ear and in-ear sound for running. | Oreille libre ou intra-auriculaires, pour courir.
recovery | Recovery & Strength | Récupération et renfo | Rollers, balls and bands for the floor at home. | Rouleaux, balles et élastiques pour le salon.
- foam-rollers | Foam Rollers | Rouleaux de massage | Smooth, grooved, short or long. | Lisses, rainurés, courts ou longs.
- massage-balls | Massage Balls | Balles de massage | For soles, calves and shoulder blades. | Pour la plante des pieds, les mollets et les omoplates.
- resistance-bands | Resistance Bands | Élastiques de renforcement | Loops and long bands for strength work. | Boucles et bandes longues pour le renforcement.
trail-gear | Trail Gear | Matériel de trail | For climbs, scree and the mandatory kit list. | Pour les montées, les pierriers et le matériel obligatoire.
- trekking-poles | Trail Poles | Bâtons de trail | Folding poles for long climbs. | Des bâtons pliants pour les longues montées.
- gaiters | Gaiters | Guêtres | Keep the gravel outside the shoe. | Le gravier reste hors de la chaussure.
visibility | Visibility | Visibilité | Be seen by the ones who drive. | Être vu de ceux qui conduisent.
- reflective-gear | Reflective & Lights | Réfléchissants et feux | Vests, bands and clip-on lights. | Gilets, brassards et feux à clipser.
care | Feet, Skin & Shoe Care | Pieds, peau et entretien | For what rubs, and for what should last. | Pour ce qui frotte, et pour ce qui doit durer.
- insoles | Insoles | Semelles | A different feel under the foot. | Une autre sensation sous le pied.
- blister-care | Blister Care | Soins anti-ampoules | Before, during and after the hot spot. | Avant, pendant et après l'échauffement.
- anti-chafe | Anti-Chafe | Anti-frottements | Balms and sticks for skin that rubs. | Baumes et sticks pour la peau qui frotte.
- shoe-care | Shoe Care | Entretien des chaussures | Cleaning, drying, lacing. | Nettoyer, sécher, lacer.
`;

function readShelves(): { groups: Category[]; leaves: Leaf[] } {
  const groups: Category[] = [];
  const leaves: Leaf[] = [];
  for (const line of SHELVES.trim().split('\n')) {
    const isLeaf = line.startsWith('- ');
    const [slug, nameEn, nameFr, descriptionEn, descriptionFr] = line.replace(/^- /, '').split(' | ') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const names = { nameEn, nameFr, descriptionEn, descriptionFr };
    if (isLeaf) leaves.push({ slug, group: groups.at(-1)!.slug, ...names, sortOrder: leaves.length + 1 });
    else groups.push({ slug, ...names, sortOrder: groups.length + 1 });
  }
  return { groups, leaves };
}

const shelves = readShelves();

/** The thirteen groups, in shop order. */
export const GROUPS: readonly Category[] = shelves.groups;

/** Every leaf category, in shop order; `group` is the slug of the group it hangs in. */
export const LEAVES: readonly Leaf[] = shelves.leaves;

/** The leaf with this slug; a slug nobody declared is a bug. */
export function leafOf(slug: string): Leaf {
  const leaf = LEAVES.find((candidate) => candidate.slug === slug);
  if (!leaf) throw new Error(`No leaf category is called "${slug}".`);
  return leaf;
}
