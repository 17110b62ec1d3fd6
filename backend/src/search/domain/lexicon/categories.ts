/**
 * What runners call the shelves of the shop. codes | EN | FR; several codes where a word may mean several shelves. The first
 * wording of a language is the plainest: it is added to a search in that language when the other one was typed.
 */
export const CATEGORY_WORDS = `
group:shoes | running shoes, shoes, shoe, footwear, trainers, sneakers, kicks, runners shoes, pair of shoes | chaussures de running, chaussures, chaussure, baskets, tennis, godasses, pompes, paire de chaussures, chaussures de course, chaussures pour courir
leaf:road-shoes | road running shoes, road shoes, daily trainers, road trainers, tarmac shoes, pavement shoes, stability shoes, cushioned shoes, jogging shoes, treadmill shoes, everyday shoes, neutral shoes | chaussures de running, chaussures de route, chaussures route, chaussures bitume, chaussures de jogging, baskets de running, chaussures d'entraînement, chaussures amorties, chaussures stabilité, baskets route
leaf:trail-shoes | trail running shoes, trail shoes, off-road shoes, fell shoes, mountain shoes, mud shoes, grippy shoes, trail trainers, trail runners, ultra shoes | chaussures de trail, chaussures trail, baskets de trail, baskets trail, chaussures de montagne, chaussures tout-terrain, chaussures à crampons
leaf:trail-shoes | road-to-trail shoes, road to trail shoes, door to trail shoes | chaussures route et trail, chaussures mixtes, chaussures route trail
leaf:race-shoes | race shoes, racing shoes, racing flats, race flats, flats, carbon shoes, carbon plated shoes, super shoes, supershoes, marathon shoes, competition shoes, carbon racers, fast shoes, racers, race day shoes | chaussures de compétition, chaussures de course carbone, chaussures carbone, chaussures à plaque carbone, chaussures de marathon, chaussures rapides, chaussures légères, baskets carbone
leaf:track-spikes | track spikes, spikes, running spikes | pointes d'athlétisme, pointes, chaussures à pointes
leaf:track-spikes | cross-country spikes | pointes de cross
leaf:track-spikes | sprint spikes | pointes de sprint
leaf:track-spikes | middle-distance spikes | pointes de demi-fond
leaf:track-spikes | long-distance spikes, long distance track spikes | pointes de fond
leaf:recovery-shoes | recovery shoes | chaussures de récupération
leaf:recovery-shoes | recovery slides, slides, recovery sandals, sandals, flip-flops | claquettes de récupération, claquettes, sandales, tongs
leaf:recovery-shoes | recovery clogs, clogs | sabots de récupération, sabots
leaf:recovery-shoes | recovery slip-ons, slip-ons, slippers | chaussons de récupération, chaussons
group:tops | running tops, tops, top, jersey | hauts de running, hauts, haut
leaf:tshirts | running t-shirts, t-shirt, tee, tee-shirt, tees, tshirt, running shirt, shirt, short-sleeve top, technical shirt | t-shirts de running, t-shirt, tee-shirt, maillot, tshirt, maillot de course, maillot manches courtes, haut manches courtes, maillot de running
leaf:long-sleeves | long-sleeve tops, long-sleeve, long-sleeved shirt, base layer, baselayer, midlayer, half-zip, quarter-zip, thermal top | hauts à manches longues, manches longues, maillot manches longues, première couche, sous-couche, deuxième couche, haut thermique, demi-zip
leaf:singlets | singlets, singlet, tank top, tank, vest top, racing vest, running vest, sleeveless top | débardeurs, débardeur, maillot sans manches, haut sans manches, marcel
group:bottoms | running bottoms, bottoms | bas de running
leaf:shorts | running shorts, shorts, running short | shorts de running, short, shorts
leaf:shorts | split shorts | short fendu
leaf:shorts | 2-in-1 shorts, lined shorts, two in one shorts | short 2 en 1, short doublé, short deux en un
leaf:shorts | half tights | cuissard, cuissard court
leaf:tights | running tights, tights, leggings, legging, running trousers, running pants, joggers | collants de running, collant, collants, legging, leggings, collant long, pantalon de running
leaf:tights | 3/4 tights, three-quarter tights, capri, capris | collant 3/4, collant trois-quarts, corsaire
leaf:skirts | running skirts, skirt, skort, skorts | jupes de running, jupe, jupe-short, jupette
group:outerwear | running jackets, jacket, jackets, outerwear, coat | vestes de running, veste, vestes, blouson, manteau
leaf:rain-jackets | rain jackets, waterproof jacket, rain coat, raincoat, rain shell, rain gear, hardshell, storm jacket | vestes imperméables, veste imperméable, veste de pluie, imper, imperméable, k-way, kway, ciré
leaf:wind-jackets | wind jackets, windbreaker, wind breaker, wind shell, windproof jacket, windshirt, wind jacket | coupe-vent, coupe vent, veste coupe-vent, coupevent, veste contre le vent
leaf:insulated-jackets | insulated jackets, warm jacket, winter jacket, softshell, puffer, down jacket, padded jacket, thermal jacket | vestes chaudes, veste chaude, veste d'hiver, doudoune, softshell, veste isolante
leaf:running-vests | body-warmers, body warmer, bodywarmer, gilet, insulated gilet, insulated vest, warm vest | gilets sans manches, gilet chaud, bodywarmer, doudoune sans manches, gilet sans manches
group:underwear | underwear | sous-vêtements
leaf:sports-bras | sports bras, sports bra, bra, running bra, crop top | brassières de sport, brassière, soutien-gorge de sport, soutien-gorge
leaf:socks | running socks, socks, sock, ankle socks, crew socks | chaussettes de running, chaussettes, chaussette, socquettes
leaf:socks | toe socks, five-finger socks | chaussettes à orteils, chaussettes à doigts
leaf:socks | compression socks | chaussettes de compression, bas de contention
leaf:compression-sleeves | compression sleeves | manchons de compression, manchons, manchon, booster
leaf:compression-sleeves | calf sleeves, calf guards, leg sleeves | manchons de mollet, manchons mollets
leaf:compression-sleeves | arm sleeves, arm warmers | manchons de bras, manchettes, manchettes bras
leaf:caps | running caps, cap, caps, sun hat | casquettes, casquette
leaf:caps | visor, visors | visière
leaf:beanies | beanies, beanie, winter hat, warm hat, woolly hat, bobble hat | bonnets, bonnet
leaf:headbands | headband, headbands | bandeau, bandeaux
leaf:headbands | neck tube, buff, neck gaiter, neck warmer, snood | tour de cou, buff, cache-cou, snood
leaf:headbands | ear-warmer headband, ear warmer, headband for ears | bandeau cache-oreilles, cache-oreilles
leaf:headbands | sweat headband, sweatband | bandeau anti-transpiration, bandeau éponge
leaf:gloves | running gloves, gloves, glove | gants de running, gants, gant
leaf:gloves | mittens, mitts, overmitts | moufles, surmoufles
leaf:gloves | liner gloves, glove liners | sous-gants
leaf:armbands | phone armbands, armband, phone holder, phone band, phone arm strap | brassards pour téléphone, brassard, porte-téléphone, brassard téléphone, brassard smartphone
leaf:race-belts | race number belts, race belt, number belt, bib belt, bib holder, triathlon belt | ceintures porte-dossard, porte-dossard, ceinture dossard, ceinture de triathlon
leaf:sunglasses | sunglasses, shades, glasses, eyewear | lunettes de soleil, lunettes, lunettes de sport
leaf:hydration-vests | hydration vests, hydration vest, hydration pack, running vest, running backpack, trail vest, race vest, water backpack, running rucksack, ultra vest, camelbak | gilets d'hydratation, gilet d'hydratation, sac d'hydratation, sac de trail, gilet de trail, sac à dos de trail, sac à eau, poche à eau, camelbak, sac à dos
leaf:running-belts | running belt, running belts, waist pack, bum bag, fanny pack, waist belt, phone belt, flip belt | ceinture de running, ceintures de running, banane, ceinture téléphone, ceinture pour téléphone
leaf:running-belts | hydration belt, bottle belt, belt with water bottle, belt with bottle | ceinture d'hydratation, ceinture porte-gourde
leaf:running-belts+race-belts | belt, belts | ceinture, ceintures
leaf:soft-flasks | soft flasks, soft flask, flask, bottle, water bottle, drinking bottle | flasques souples, flasque, gourde, gourde souple, bidon, flasques, gourdes, bouteille
leaf:soft-flasks | handheld flask, handheld bottle, handheld water bottle | flasque à main, gourde à main
leaf:soft-flasks | insulated flask, insulated bottle, insulated soft flask | flasque isotherme, gourde isotherme
group:nutrition | sports nutrition, nutrition, food, fuel, energy food, race fuel, snacks | nutrition, ravitaillement, ravito, alimentation
leaf:gels | energy gels, gel, gels, energy gel | gels énergétiques, gel, gels, gel énergétique
leaf:energy-bars | energy bars, bar, bars | barres énergétiques, barre, barres
leaf:energy-bars | oat bar, flapjack, cereal bar | barre d'avoine, barre de céréales
leaf:energy-bars | fruit & nut bar, fruit bar, nut bar | barre fruits et noix
leaf:electrolytes | electrolytes, electrolyte, salts | électrolytes, électrolyte, sels minéraux
leaf:electrolytes | electrolyte tablets, salt tablets, hydration tablets | pastilles d'électrolytes, pastilles de sel, pastilles, sel en pastilles
leaf:electrolytes | electrolyte drink mix, isotonic drink, sports drink, drink mix, carb drink | boisson de l'effort, boisson isotonique, poudre isotonique
leaf:recovery-drinks | recovery drinks, recovery drink, protein shake, protein powder, protein drink | boissons de récupération, boisson de récupération, shaker protéiné, protéines, poudre protéinée
leaf:gps-watches | gps watches, gps watch, running watch, sports watch, smartwatch, watch | montres gps, montre gps, montre, montre de running, montre connectée, montre cardio
leaf:heart-rate-straps | heart-rate strap, heart-rate straps, heart-rate monitor, hrm, pulse monitor, heart rate sensor | ceinture cardio, ceintures cardio, cardiofréquencemètre, capteur cardiaque, cardio, capteur de fréquence cardiaque
leaf:heart-rate-straps | chest heart-rate strap, chest strap | ceinture cardio, ceinture pectorale
leaf:heart-rate-straps | arm heart-rate band, heart rate armband, arm heart rate monitor, heart rate band | brassard cardio
leaf:headlamps | headlamp, headlamps, head torch, headtorch, head light, head lamp, running torch, torch | lampe frontale, lampes frontales, frontale, lampe
leaf:headlamps | chest light, chest lamp | lampe de poitrine, lampe ventrale
leaf:headphones | headphones, earphones, headset | écouteurs, casque audio, oreillettes, casque
leaf:headphones | earbuds, ear buds, in-ear headphones, wireless earbuds | écouteurs sans fil, intra-auriculaires
leaf:headphones | open-ear bone-conduction headphones, bone conduction headphones, bone conduction, open ear headphones | casque à conduction osseuse, conduction osseuse, écouteurs à conduction osseuse
leaf:foam-rollers | foam rollers, foam roller, massage roller, roller | rouleaux de massage, rouleau de massage, rouleau, foam roller
leaf:massage-balls | massage balls, massage ball, lacrosse ball, trigger ball | balles de massage, balle de massage, boule de massage
leaf:resistance-bands | resistance bands, resistance band, loop bands, elastic bands, exercise bands, strength bands | élastiques de renforcement, élastique de musculation, bandes élastiques, bande élastique, élastiques
leaf:trekking-poles | trail poles, trekking poles, poles, running poles, walking poles, hiking poles | bâtons de trail, bâtons, bâton, bâtons de marche, bâtons pliants
leaf:gaiters | gaiters, gaiter, shoe gaiters, debris guards | guêtres, guêtre, guêtres de trail
leaf:reflective-gear | reflective gear | équipement réfléchissant
leaf:reflective-gear | reflective vest, hi-vis vest, high visibility vest, safety vest | gilet réfléchissant, gilet jaune, gilet fluo, gilet haute visibilité
leaf:reflective-gear | clip-on safety light, clip-on light, safety light | feu de sécurité à clipser, feu de sécurité, lumière à clipser, feu à clipser
leaf:reflective-gear | reflective bands, reflective armband | brassards réfléchissants, brassard réfléchissant, bandes réfléchissantes
leaf:insoles | insoles, insole, inner soles, footbeds | semelles, semelle, semelles intérieures
leaf:insoles | supportive insoles, orthotics, arch support, arch support insoles | semelles de soutien, semelles orthopédiques, soutien de voûte plantaire
leaf:blister-care | blister care, blisters, blister | soins anti-ampoules, ampoules, ampoule
leaf:blister-care | blister plasters, blister patch, plasters | pansements anti-ampoules, pansements, pansement, pansements ampoules
leaf:anti-chafe | anti-chafe, chafing, vaseline | anti-frottements, irritations, vaseline, échauffements, frottements
leaf:anti-chafe | anti-chafe cream, chafing cream | crème anti-frottements
leaf:anti-chafe | anti-chafe stick, chafe stick, anti-chafing balm, chafing balm | stick anti-frottements, baume anti-frottements
leaf:shoe-care | shoe care | entretien des chaussures
leaf:shoe-care | shoe cleaner, shoe cleaning | nettoyant chaussures
leaf:shoe-care | laces, shoelaces, elastic laces | lacets, lacets élastiques
leaf:shoe-care | waterproofing spray, proofing spray | spray imperméabilisant
leaf:shoe-care | shoe deodorant spray, shoe deodorant | désodorisant chaussures
`;
