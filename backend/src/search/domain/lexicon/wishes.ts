/** What runners call features, uses, seasons, colours and people. codes | EN | FR, as in categories.ts. */
export const WISH_WORDS = `
feature:carbon-plate | carbon plate, carbon plated, carbon-plated, carbon, carbon fibre, carbon fiber | plaque carbone, carbone, plaque en carbone
feature:nylon-plate | nylon plate, nylon plated, nylon | plaque nylon, nylon
feature:waterproof | waterproof, gore-tex, goretex, gtx, watertight | imperméable, gore-tex, étanche, imperméables
feature:water-resistant+waterproof | water-resistant, water resistant, water repellent, showerproof, water-repellent | déperlant, résistant à l'eau, déperlante, hydrofuge
feature:windproof | windproof, wind proof, against wind, wind-resistant | coupe-vent, contre le vent, protège du vent
feature:breathable | breathable, airy, ventilated, mesh | respirant, aéré, ventilé, respirante, respirants
feature:reflective | reflective, high visibility, hi-vis, visible, be seen | réfléchissant, réfléchissants, visible, fluo, haute visibilité
feature:pockets | pockets, pocket, with pockets | poches, poche, avec poches
feature:wide-toe-box | wide toe box, wide fit, wide feet, wide, roomy, broad feet, wide shoes, bunions | avant-pied large, pieds larges, large, larges, pied large, hallux valgus, oignons
feature:high-cushion | max cushion, cushioned, soft, plush, cushioning, maximalist, high cushion, well cushioned, bouncy | amorti maximal, amorti, moelleux, confortable, amortissant, amorties, rembourré, bon amorti
feature:firm | firm | ferme
feature:zero-drop | zero drop, zero-drop, barefoot, minimalist, minimal | drop nul, zéro drop, drop zéro, minimaliste, minimalistes, pieds nus
feature:low-drop+zero-drop | low drop, low-drop | drop faible, drop bas, petit drop
feature:rock-plate | rock plate, stone guard, rocky ground | plaque de protection, pare-pierres, pierriers, cailloux
feature:stability | stability, overpronation, pronation, support shoes, motion control, pronator, flat feet, overpronator | stabilité, pronation, pronateur, pronatrice, surpronation, guidage, pieds plats, soutien
feature:lightweight | lightweight, light, ultralight, featherweight, light-weight | léger, légère, légers, légères, ultra-léger, ultraléger, poids plume
feature:uv-protection | uv protection, sun protection, upf, uv | protection uv, anti-uv, protection solaire, uv
feature:touchscreen | touchscreen, touch screen, phone friendly | tactile, écran tactile, tactiles
feature:rechargeable | rechargeable, usb | rechargeable, usb
feature:caffeine | with caffeine, caffeine, caffeinated | avec caféine, caféine, caféiné
feature:caffeine-free | caffeine-free, without caffeine, no caffeine, decaf, caffeine free, decaffeinated | sans caféine, décaféiné
feature:vegan | vegan, plant-based, plant based | végane, vegan, végétal, végétale, vegans
feature:gluten-free | gluten-free, gluten free, coeliac, without gluten, celiac, no gluten | sans gluten, cœliaque
feature:merino | merino wool, merino, wool | laine mérinos, mérinos, laine, mérino
feature:recycled | recycled, eco-friendly, sustainable, eco, recycled materials | recyclé, écologique, écoresponsable, recyclés, recyclée, matières recyclées
feature:seamless | seamless, no seams | sans coutures, sans couture
feature:compression | compression, compressive | compression, compressif, contention
feature:hood | hood, hooded, with hood | capuche, à capuche, avec capuche
feature:packable | packable, foldable, pocket-size, packs small, folding | compactable, pliable, pliant, pliants, se range, compact
feature:high-support | high support, high-support, high impact, large bust, big bust, maximum support | maintien fort, fort maintien, forte poitrine, grosse poitrine
feature:medium-support | medium support, medium-support, light support | maintien moyen, moyen maintien
feature:anti-blister | anti-blister, blister-free, blisters, blister | anti-ampoules, anti-ampoule, ampoules
feature:zip | zip, zipped, zipper, half-zip | zip, zippé, zippée, demi-zip
feature:gps | gps | gps
feature:music | music, spotify, mp3 | musique, spotify, mp3
feature:solar | solar, solar charging | solaire, recharge solaire
use:road | road, tarmac, asphalt, pavement, city, street | route, bitume, goudron, ville, asphalte
use:trail | trail, mountain, off-road, mud, muddy, ultra, hills, fell, forest, technical terrain | trail, montagne, boue, sentier, sentiers, forêt, chemins, ultra-trail
use:track | track, intervals, athletics, sprint | piste, fractionné, athlétisme, sprint
use:race | race, racing, race day, competition, marathon, half marathon, 10k, 5k, personal best, speed | course, compétition, marathon, semi-marathon, semi, dossard, 10 km, vitesse, record
use:daily | daily, everyday, training, easy runs, daily training, jogging, beginner, beginners, first | quotidien, tous les jours, entraînement, footing, jogging, débutant, débuter, débutante, premier, première
use:recovery | recovery, after running, post-run, rest day | récupération, après la course, récup, après course
use:treadmill | treadmill, gym, indoor | tapis de course, tapis, salle de sport, salle
season:winter | winter, cold, warm, thermal, frost, snow, freezing, cold weather, fleece | hiver, froid, chaud, chaude, thermique, gelées, neige, grand froid, hivernal, chauds, chaudes
season:summer | summer, hot, heat, hot weather, sun, sunny | été, chaleur, canicule, fortes chaleurs, soleil, estival
season:rain | rain, wet, rainy, wet weather, storm | pluie, mouillé, temps de pluie, averse, averses, tempête
season:night | night, dark, evening, darkness | nuit, noir complet, obscurité, soir, la nuit
season:all-year | all year, all-season | toute l'année, toutes saisons
gender:women | women, woman, women's, ladies, female, wife, girlfriend, her, womens, girl | femme, femmes, dame, féminin, ma femme, fille, copine
gender:men | men, man, men's, male, husband, boyfriend, him, mens, guy | homme, hommes, masculin, mon mari, copain, garçon
gender:unisex | unisex | mixte, unisexe
color:black | black | noir, noire, noirs, noires
color:white | white | blanc, blanche, blancs, blanches
color:grey | grey, gray, silver | gris, grise, grises, argent
color:blue+navy | blue | bleu, bleue, bleus, bleues
color:navy | navy, navy blue, dark blue | bleu marine, marine, bleu foncé
color:teal | teal, turquoise, petrol | bleu canard, turquoise, canard, sarcelle
color:green | green, khaki | vert, verte, verts, vertes, kaki
color:lime | lime, neon, fluorescent, lime green | vert citron, citron vert, fluo, jaune fluo
color:yellow | yellow | jaune, jaunes
color:orange | orange | orange, oranges
color:red | red, burgundy | rouge, rouges, bordeaux
color:pink | pink, coral | rose, roses, corail
color:purple | purple, violet, lilac | violet, violette, mauve, lilas
color:brown | brown | marron, brun, brune
color:beige | beige, cream, sand | beige, crème, sable, écru
color:multicolour | multicolour, multicolor, colourful, rainbow, colorful | multicolore, coloré, colorée
`;
