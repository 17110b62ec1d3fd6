import type { Bilingual } from './words.ts';

/** A feature said of an article that has it, and of one that has not. */
export interface FeatureWords {
  met: Bilingual;
  notMet: Bilingual;
}

/**
 * code | EN has | EN has not | FR has | FR has not. French wordings are chosen so that they need no agreement with the
 * article's gender. What makers print on food ("vegan") is said as a marking: its absence proves nothing.
 */
const WORDS = `
carbon-plate | with a carbon plate | no carbon plate | avec plaque carbone | sans plaque carbone
nylon-plate | with a nylon plate | no nylon plate | avec plaque nylon | sans plaque nylon
waterproof | waterproof | not waterproof | imperméable | pas imperméable
water-resistant | sheds light rain | does not shed rain | résiste aux petites pluies | ne résiste pas à la pluie
windproof | stops the wind | does not stop the wind | coupe le vent | ne coupe pas le vent
breathable | breathable fabric | not especially breathable | matière respirante | matière peu respirante
reflective | with reflective details | no reflective details | avec éléments réfléchissants | sans éléments réfléchissants
pockets | with pockets | no pockets | avec poches | sans poche
wide-toe-box | roomy around the toes | not wide around the toes | large à l’avant-pied | pas large à l’avant-pied
high-cushion | highly cushioned | not highly cushioned | amorti généreux | sans amorti généreux
firm | firm underfoot | not firm underfoot | ferme sous le pied | pas ferme sous le pied
zero-drop | zero drop | not zero drop | drop nul | drop non nul
low-drop | low drop | not low-drop | drop faible | drop plus élevé
rock-plate | with a rock plate | no rock plate | avec plaque de protection | sans plaque de protection
stability | with stability support | no stability support | avec soutien stabilisant | sans soutien stabilisant
lightweight | lightweight | not especially light | poids plume | pas un poids plume
uv-protection | with UV protection | no UV protection | avec protection UV | sans protection UV
touchscreen | touchscreen-friendly | not touchscreen-friendly | compatible avec le tactile | pas compatible avec le tactile
rechargeable | rechargeable | not rechargeable | rechargeable | pas rechargeable
caffeine | with caffeine | no caffeine | avec caféine | sans caféine
caffeine-free | caffeine-free | not marked caffeine-free | sans caféine | sans mention « sans caféine »
vegan | vegan | not marked vegan | végane | sans mention « végane »
gluten-free | gluten-free | not marked gluten-free | sans gluten | sans mention « sans gluten »
merino | with merino wool | no merino wool | avec laine mérinos | sans laine mérinos
recycled | with recycled materials | no recycled materials | avec matières recyclées | sans matière recyclée
seamless | seamless | not seamless | sans coutures | avec coutures
compression | with compression | no compression | avec compression | sans compression
hood | with a hood | no hood | avec capuche | sans capuche
packable | packs small | does not pack small | se range tout petit | ne se range pas en petit volume
high-support | high support | not high support | maintien fort | pas de maintien fort
medium-support | medium support | not medium support | maintien moyen | pas de maintien moyen
anti-blister | made against blisters | not made against blisters | contre les ampoules | rien de prévu contre les ampoules
zip | with a zip | no zip | avec zip | sans zip
gps | with GPS | no GPS | avec GPS | sans GPS
music | plays music | no music | lit la musique | sans musique
solar | charges by sunlight | no solar charging | se recharge au soleil | sans recharge solaire
`;

export const FEATURE_WORDS: ReadonlyMap<string, FeatureWords> = new Map(
  WORDS.trim()
    .split('\n')
    .map((line) => {
      const [code, en, enNot, fr, frNot] = line.split(' | ') as [string, string, string, string, string];
      return [code, { met: { en, fr }, notMet: { en: enNot, fr: frNot } }];
    }),
);

/** "Made for …" and the season an article is made for. */
export const USE_WORDS: Readonly<Record<string, Bilingual>> = {
  road: { en: 'made for the road', fr: 'pour la route' },
  trail: { en: 'made for trails', fr: 'pour les sentiers' },
  track: { en: 'made for the track', fr: 'pour la piste' },
  race: { en: 'made for race day', fr: 'pour le jour de course' },
  daily: { en: 'made for every day', fr: 'pour tous les jours' },
  recovery: { en: 'made for recovery', fr: 'pour la récupération' },
  treadmill: { en: 'good on a treadmill', fr: 'pour le tapis de course' },
  winter: { en: 'made for winter', fr: 'pour l’hiver' },
  summer: { en: 'made for summer', fr: 'pour l’été' },
  rain: { en: 'made for rain', fr: 'pour la pluie' },
  night: { en: 'made for the dark', fr: 'pour la nuit' },
  'all-year': { en: 'made for all seasons', fr: 'pour toute l’année' },
};

/** An attribute that is a list; undefined where the maker gives none. */
export function listOfWords(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : undefined;
}
