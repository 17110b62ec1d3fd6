/** Words runners use for other things than a maker; a supplier who calls himself "Running Shoes" must not become a filter. */
const EVERYDAY = new Set(
  `a an and any at add back bag basket best black blue bra brand buy cap cart cheap cheaper checkout coach compare first fit for french english gel gels gift gloves good green grey heel help i in
   is it item jacket jackets kids large last light long lamp men mens more my need new no nothing of off one order other pair pants plan please price product race rain red reviews road run runner
   runners running sale search second shirt shoe shoes shop shorts show size small sock socks sports store tee the this three tights top trail two unisex vest want warm watch waterproof white winter women womens yes you
   ajoute ajouter article aucun autre avis bleu blanc boutique brassiere bonnet chaud chaussette chaussettes chaussure chaussures cher coureur courir course d de des deux du et femme femmes gant gants
   homme hommes il je l la le les lampe marque merci mets moins montre noir non nouveau oui panier pas petit plus pluie pour premier prix produit puis rouge route running sac short sport taille tous tout trail un une unbranded vert veste vestes`.split(
    /\s+/,
  ),
);

/** Whether a brand's name says that this brand is meant: at least one of its words is no everyday word of a running shop. */
export function isTelling(brand: string): boolean {
  const words = brand
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words?.some((word) => word.length > 1 && !EVERYDAY.has(word)) ?? false;
}
