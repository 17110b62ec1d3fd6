/**
 * What runners call the shelves of the shop. codes | EN | FR; several codes where a word may mean several shelves. The first
 * wording of a language is the plainest: it is added to a search in that language when the other one was typed.
 */
export const CATEGORY_WORDS = `
group:shoes | running shoes, shoes, shoe, footwear, trainers, sneakers, kicks, runners shoes, pair of shoes | chaussures de running, chaussures, chaussure, baskets, tennis, godasses, pompes, paire de chaussures, chaussures de course, chaussures pour courir
leaf:road-shoes | road running shoes, road shoes, daily trainers, road trainers, tarmac shoes, pavement shoes, stability shoes, cushioned shoes, jogging shoes, treadmill shoes, everyday shoes, neutral shoes | chaussures de running, chaussures de route, chaussures route, chaussures bitume, chaussures de jogging, baskets de running, chaussures d'entraînement, chaussures amorties, chaussures stabilité, baskets route
leaf:trail-shoes | trail running shoes, trail shoes, off-road shoes, fell shoes, mountain shoes, mud shoes, grippy shoes, trail trainers, trail runners, ultra shoes | chaussures de trail, chaussures trail, baskets de trail, baskets trail, chaussures de montagne, chaussures tout-terrain, chaussures à crampons
leaf:race-shoes | race shoes, racing shoes, racing flats, carbon shoes, carbon plated shoes, super shoes, supershoes, marathon shoes, competition shoes, carbon racers, fast shoes, racers, race day shoes | chaussures de compétition, chaussures de course carbone, chaussures carbone, chaussures à plaque carbone, chaussures de marathon, chaussures rapides, chaussures légères, baskets carbone
leaf:track-spikes | track spikes, spikes, running spikes, cross-country spikes, sprint spikes, middle-distance spikes | pointes d'athlétisme, pointes, pointes de cross, pointes de sprint, pointes de demi-fond, chaussures à pointes
leaf:recovery-shoes | recovery shoes, recovery slides, slides, clogs, recovery sandals, slip-ons, sandals, flip-flops | chaussures de récupération, claquettes, sabots, chaussons de récupération, sandales, tongs, claquettes de récupération
group:tops | running tops, tops, top, jersey | hauts de running, hauts, haut, maillot
leaf:tshirts | running t-shirts, t-shirt, tee, tee-shirt, tees, tshirt, running shirt, shirt, short-sleeve top, technical shirt | t-shirts de running, t-shirt, tee-shirt, maillot, tshirt, maillot de course, maillot manches courtes, haut manches courtes, maillot de running
leaf:long-sleeves | long-sleeve tops, long-sleeve, long-sleeved shirt, base layer, baselayer, midlayer, half-zip, quarter-zip, thermal top | hauts à manches longues, manches longues, maillot manches longues, première couche, sous-couche, deuxième couche, haut thermique, demi-zip
leaf:singlets | singlets, singlet, tank top, tank, vest top, racing vest, running vest, sleeveless top | débardeurs, débardeur, maillot sans manches, haut sans manches, marcel
group:bottoms | running bottoms, bottoms | bas de running
leaf:shorts | running shorts, shorts, split shorts, 2-in-1 shorts, lined shorts, half tights | shorts de running, short, shorts, short 2 en 1, cuissard, short fendu, cuissard court
leaf:tights | running tights, tights, leggings, legging, three-quarter tights, running trousers, running pants, joggers | collants de running, collant, collants, legging, leggings, collant long, corsaire, collant trois-quarts, pantalon de running
leaf:skirts | running skirts, skirt, skort, skorts | jupes de running, jupe, jupe-short, jupette
group:outerwear | running jackets, jacket, jackets, outerwear, coat | vestes de running, veste, vestes, blouson, manteau
leaf:rain-jackets | rain jackets, waterproof jacket, rain coat, raincoat, rain shell, rain gear, hardshell, storm jacket | vestes imperméables, veste imperméable, veste de pluie, imper, imperméable, k-way, kway, ciré
leaf:wind-jackets | wind jackets, windbreaker, wind breaker, wind shell, windproof jacket, windshirt, wind jacket | coupe-vent, coupe vent, veste coupe-vent, coupevent, veste contre le vent
leaf:insulated-jackets | insulated jackets, warm jacket, winter jacket, softshell, puffer, down jacket, padded jacket, thermal jacket | vestes chaudes, veste chaude, veste d'hiver, doudoune, softshell, veste isolante
leaf:running-vests | body-warmers, body warmer, bodywarmer, gilet, insulated gilet, insulated vest, warm vest | gilets sans manches, gilet chaud, bodywarmer, doudoune sans manches, gilet sans manches
group:underwear | underwear | sous-vêtements
leaf:sports-bras | sports bras, sports bra, bra, running bra, crop top | brassières de sport, brassière, soutien-gorge de sport, soutien-gorge
leaf:socks | running socks, socks, sock, ankle socks, compression socks, crew socks | chaussettes de running, chaussettes, chaussette, socquettes, chaussettes de compression
leaf:compression-sleeves | compression sleeves, calf sleeves, arm sleeves, arm warmers, calf guards, leg sleeves | manchons de compression, manchons, manchon, manchettes, booster, manchons de mollet
leaf:caps | running caps, cap, caps, visor, sun hat | casquettes, casquette, visière
leaf:beanies | beanies, beanie, winter hat, warm hat, woolly hat, bobble hat | bonnets, bonnet
leaf:headbands | headbands and neck tubes, headband, neck tube, buff, neck gaiter, neck warmer, ear warmer, snood, sweatband | bandeaux et tours de cou, bandeau, tour de cou, cache-oreilles, buff, cache-cou, snood
leaf:gloves | running gloves, gloves, glove, mittens, mitts, overmitts | gants de running, gants, gant, moufles, surmoufles, sous-gants
leaf:armbands | phone armbands, armband, phone holder, phone band, phone arm strap | brassards pour téléphone, brassard, porte-téléphone, brassard téléphone, brassard smartphone
leaf:race-belts | race number belts, race belt, number belt, bib belt, bib holder, triathlon belt | ceintures porte-dossard, porte-dossard, ceinture dossard, ceinture de triathlon
leaf:sunglasses | sunglasses, shades, glasses, eyewear | lunettes de soleil, lunettes, lunettes de sport
leaf:hydration-vests | hydration vests, hydration vest, hydration pack, running vest, running backpack, trail vest, race vest, water backpack, running rucksack, ultra vest, camelbak | gilets d'hydratation, gilet d'hydratation, sac d'hydratation, sac de trail, gilet de trail, sac à dos de trail, sac à eau, poche à eau, camelbak, sac à dos
leaf:running-belts | running belts, running belt, waist pack, bum bag, fanny pack, waist belt, phone belt, flip belt | ceintures de running, ceinture de running, banane, ceinture porte-gourde, ceinture d'hydratation, ceinture téléphone
leaf:soft-flasks | soft flasks, soft flask, flask, bottle, water bottle, handheld bottle, drinking bottle | flasques souples, flasque, gourde, gourde souple, bidon, flasques, gourdes, bouteille
group:nutrition | sports nutrition, nutrition, food, fuel, energy food, race fuel, snacks | nutrition, ravitaillement, ravito, alimentation
leaf:gels | energy gels, gel, gels, energy gel | gels énergétiques, gel, gels, gel énergétique
leaf:energy-bars | energy bars, bar, bars, flapjack, oat bar, cereal bar | barres énergétiques, barre, barres, barre de céréales, barre d'avoine
leaf:electrolytes | electrolytes, electrolyte, salt tablets, hydration tablets, isotonic drink, sports drink, drink mix, salts, carb drink | électrolytes, électrolyte, pastilles de sel, pastilles, boisson isotonique, boisson de l'effort, sels minéraux, poudre isotonique
leaf:recovery-drinks | recovery drinks, recovery drink, protein shake, protein powder, protein drink | boissons de récupération, boisson de récupération, shaker protéiné, protéines, poudre protéinée
leaf:gps-watches | gps watches, gps watch, running watch, sports watch, smartwatch, watch | montres gps, montre gps, montre, montre de running, montre connectée, montre cardio
leaf:heart-rate-straps | heart-rate straps, heart rate strap, heart-rate monitor, hrm, chest strap, pulse monitor, heart rate sensor, heart rate band | ceintures cardio, ceinture cardio, cardiofréquencemètre, capteur cardiaque, ceinture pectorale, cardio, capteur de fréquence cardiaque
leaf:headlamps | headlamps, headlamp, head torch, headtorch, head light, head lamp, running torch | lampes frontales, lampe frontale, frontale, lampe
leaf:headphones | headphones, earphones, earbuds, ear buds, headset, bone conduction | écouteurs, casque audio, oreillettes, casque à conduction osseuse, conduction osseuse, casque
leaf:foam-rollers | foam rollers, foam roller, massage roller, roller | rouleaux de massage, rouleau de massage, rouleau, foam roller
leaf:massage-balls | massage balls, massage ball, lacrosse ball, trigger ball | balles de massage, balle de massage, boule de massage
leaf:resistance-bands | resistance bands, resistance band, loop bands, elastic bands, exercise bands, strength bands | élastiques de renforcement, élastique de musculation, bandes élastiques, bande élastique, élastiques
leaf:trekking-poles | trail poles, trekking poles, poles, running poles, walking poles, hiking poles | bâtons de trail, bâtons, bâton, bâtons de marche, bâtons pliants
leaf:gaiters | gaiters, gaiter, shoe gaiters, debris guards | guêtres, guêtre, guêtres de trail
leaf:reflective-gear | reflective gear, reflective vest, hi-vis vest, high visibility vest, safety light, clip-on light, safety vest, hi-vis | équipement réfléchissant, gilet réfléchissant, gilet jaune, feu de sécurité, brassard réfléchissant, gilet fluo, lumière à clipser
leaf:insoles | insoles, insole, inner soles, footbeds, orthotics, arch support | semelles, semelle, semelles intérieures, semelles orthopédiques, voûte plantaire
leaf:blister-care | blister care, blister plasters, blisters, blister patch, plasters, blister | soins anti-ampoules, ampoules, pansements anti-ampoules, pansements, pansement, ampoule
leaf:anti-chafe | anti-chafe, chafing cream, chafing, chafe stick, anti-chafing balm, vaseline, chafing balm | anti-frottements, crème anti-frottement, irritations, stick anti-frottement, vaseline, échauffements, frottements
leaf:shoe-care | shoe care, shoe cleaner, shoe cleaning, laces, shoelaces, elastic laces, waterproofing spray, shoe deodorant | entretien des chaussures, lacets, lacets élastiques, nettoyant chaussures, spray imperméabilisant, désodorisant chaussures
`;
