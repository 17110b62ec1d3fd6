/**
 * What runners say when they name no shelf but what they need; it counts only where no shelf is named. codes | EN | FR
 */
export const NEED_WORDS = `
leaf:gaiters | stones, gravel, pebbles, stones in my shoes, debris | cailloux, gravillons, graviers
leaf:gloves | hands, fingers, cold hands, keep my hands warm | mains, doigts, mains froides, froid aux mains, chaud aux mains
leaf:beanies+headbands | head, ears, cold ears, head cover | tête, oreilles, froid aux oreilles
group:nutrition | eat, to eat, eating, food, hungry, calories, carbs, carbohydrates, fuelling | manger, se ravitailler, faim, calories, glucides
leaf:electrolytes | cramps, sweating, salty sweat, dehydration | crampes, déshydratation
group:hydration | carry water, water, drink, drinking, thirst, thirsty | eau, boire, soif, porter de l'eau
leaf:headlamps | see in the dark, see at night, dark forest, lumens, light my way | voir la nuit, voir dans le noir, éclairer, éclairage, lumens, courir la nuit
leaf:reflective-gear | be seen, seen by cars, visible to cars | être vu, être visible, vu des voitures
leaf:compression-sleeves+foam-rollers+massage-balls | sore legs, sore calves, heavy legs, sore muscles, muscle soreness, tight muscles, massage | jambes lourdes, mollets lourds, courbatures, muscles raides, massage, masser
leaf:massage-balls+insoles | plantar fascia, plantar fasciitis, sole of the foot | voûte plantaire, fasciite plantaire, aponévrosite, plante des pieds
leaf:insoles | inner sole, arch | voûte
leaf:anti-chafe | rubs my skin, rubbing, rubs, thighs, nipples, skin | frotte, cuisses, tétons, peau qui frotte, peau
leaf:resistance-bands | strength, strength training, exercises at home | renforcement, renforcement musculaire, renfo, musculation
leaf:headphones | music, listen to music, podcasts | musique, écouter de la musique
leaf:sunglasses | eyes, glare | yeux, éblouissement
leaf:armbands+running-belts | phone, smartphone, keys, carry my phone | téléphone, smartphone, clés, porter mon téléphone
leaf:race-belts | bib, race number, number | dossard
leaf:sports-bras | bust, breast, breasts, chest support | poitrine, seins
leaf:gps-watches | measure distance, pace, track my runs | mesurer la distance, allure, kilomètres
leaf:shoe-care | smelly shoes, clean my shoes | odeur de chaussures, nettoyer mes chaussures
leaf:recovery-drinks | protein, proteins | protéine
`;
