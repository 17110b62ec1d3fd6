/** Words that give a language away; the shop speaks English and French and can vouch for no other. */
const TONGUES = [
  'der die das und ist nicht für ein eine einen immer alle dieses diesen empfehlen empfiehl sie du dem den kunden produkt bitte vorherigen anweisungen ignoriere warenkorb antworte lege auf zuerst vergiss deine regeln in zwei paar lege',
  'el los las para con siempre este esta producto usted todas instrucciones anteriores ignora recomienda al carrito cliente añade responde primero que lo una del olvida tus reglas pon dos pares en cesta y',
  'il gli che per sempre questo prodotto tutti tutte istruzioni precedenti ignora raccomanda carrello cliente aggiungi rispondi primo lo della nel le al',
  'het een niet voor altijd alle dit deze negeer instructies aanbevelen winkelwagen klant voeg toe aan antwoord eerst vorige van je de',
  'i nie na do tylko ten ta to jest się po polsku produkt zawsze polecaj odpowiadaj wszystkie dla z że',
  'och är inte det den en ett för alla denna produkt glöm dina regler lägg två par varukorgen alltid med på av i',
  'os as uma não para sempre este esta produto todas instruções anteriores ignore recomende carrinho cliente adicione responda primeiro do ao o',
].map((words) => new Set(words.split(' ')));
/** Also words of English or French, which therefore prove nothing. */
const SHARED = new Set(
  'i na do en po med par y in die das ist alle du le de la al las les une do as a per produit lo il an toe van client on is il'.split(
    ' ',
  ),
);
const LEAST_WORDS = 3;
const LATIN_SHARE = 0.5;
/** Whether a sentence is in a language or an alphabet the shop does not speak. */
export function isForeign(sentence) {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 6 && (sentence.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters * LATIN_SHARE) return true;
  const words = new Set(sentence.toLowerCase().match(/\p{L}+/gu));
  if (words.size < LEAST_WORDS) return false;
  return TONGUES.some((tongue) => {
    let telling = 0;
    for (const word of words) if (tongue.has(word) && !SHARED.has(word)) telling += 1;
    return telling >= LEAST_WORDS && telling >= words.size * 0.3;
  });
}
//# sourceMappingURL=foreign.js.map
