/** Words that mean no filter but are glossed for a model that reads English only. EN | FR */
export const PLAIN_WORDS = `
for | pour
with | avec
without | sans
against | contre
and | et
or | ou
in | dans, en
on | sur
under | sous, moins de
the | le, la, les
a | un, une
of | de, du, des
at | à, au, aux
to run | courir
running | running, course à pied, cap
runner | coureur, coureuse, coureurs, coureuses
run | sortie, footing
long run | sortie longue
long | long, longue, longs, longues
short | court, courte, courts
big | grand, grande, gros, grosse
small | petit, petite, petits
good | bon, bonne, bien, meilleur, meilleure, meilleurs
cheap | pas cher, pas chère, pas chères, bon marché, abordable
feet | pieds, pied
foot | pied
leg | jambe, jambes
calf | mollet, mollets
hand | main, mains
head | tête
ears | oreilles
knee | genou, genoux
heel | talon
toe | orteil, orteils
skin | peau
back | dos
waist | taille basse, hanche
phone | téléphone, smartphone, portable
keys | clés, clefs
water | eau
drink | boire, boisson
to carry | porter, emporter, transporter
holder | porte
size | pointure, taille
soft | doux, douce, souple, souples
dry | sec, sèche, sèches
quick-drying | séchage rapide, sèche vite
sweat | transpiration, sueur
smell | odeur, odeurs
wind | vent
protect | protéger, protection
massage | massage, masser
muscle | muscle, muscles, musculaire
strength | renforcement, musculation, renfo
stretching | étirement, étirements
pain | douleur, mal
cramps | crampes
salt | sel
sugar | sucre
chocolate | chocolat
lemon | citron
orange | orange
coffee | café
strawberry | fraise
caramel | caramel
honey | miel
hazelnut | noisette
banana | banane
flavour | goût, parfum, saveur
powder | poudre
tablet | pastille, comprimé
battery life | autonomie
battery | batterie, pile
lumens | lumens
powerful | puissant, puissante
light | lumière, éclairage
open-ear | oreille libre, oreilles libres
wireless | sans fil
bluetooth | bluetooth
maps | cartographie, cartes
altimeter | altimètre
litre | litre, litres
kids | enfant, enfants, junior
gift | cadeau
ultra | ultra
technical | technique
comfortable | confortable, confort
durable | solide, résistant, durable
grip | accroche, adhérence, crampons
mud | boue
snow | neige
new | nouveau, nouvelle, nouveautés
sale | soldes, promo, promotion
`;
