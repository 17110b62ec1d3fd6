/**
 * How a shelf and a feature are searched for together; % is the shelf's name, which is a plural. French wordings are chosen so
 * that they need no agreement in gender. code | EN | FR
 */
const PHRASES = `
carbon-plate | % with carbon plate | % à plaque carbone
waterproof | waterproof % | % imperméables
windproof | windproof % | % contre le vent
breathable | breathable % | % en matière respirante
reflective | reflective % | % avec éléments réfléchissants
pockets | % with pockets | % avec poches
wide-toe-box | % for wide feet | % pour pieds larges
high-cushion | cushioned % | % avec bon amorti
zero-drop | zero-drop % | % à drop nul
rock-plate | % with rock plate | % avec plaque de protection
stability | stability % | % de stabilité
lightweight | lightweight % | % poids plume
uv-protection | % with UV protection | % avec protection UV
touchscreen | touchscreen % | % compatibles tactile
rechargeable | rechargeable % | % rechargeables
caffeine | % with caffeine | % avec caféine
caffeine-free | caffeine-free % | % sans caféine
vegan | vegan % | % véganes
gluten-free | gluten-free % | % sans gluten
merino | merino % | % en laine mérinos
recycled | recycled % | % en matières recyclées
seamless | seamless % | % sans coutures
compression | compression % | % de compression
hood | % with hood | % à capuche
packable | packable % | % compactables
high-support | high-support % | % à maintien fort
medium-support | medium-support % | % à maintien moyen
anti-blister | anti-blister % | % anti-ampoules
zip | % with zip | % avec zip
music | % with music | % avec musique
solar | solar % | % à recharge solaire
`;

const PATTERNS = new Map(
  PHRASES.trim()
    .split('\n')
    .map((line) => {
      const [code, en, fr] = line.split(' | ') as [string, string, string];
      return [code, { en, fr }] as const;
    }),
);

/** "waterproof trail running shoes"; undefined where the two are not said together. */
export function featurePhrase(feature: string, shelf: string, language: 'en' | 'fr'): string | undefined {
  const pattern = PATTERNS.get(feature)?.[language];
  const added = pattern?.replace('%', '').trim().toLowerCase();
  return added && !shelf.toLowerCase().includes(added) ? pattern!.replace('%', shelf) : undefined;
}
