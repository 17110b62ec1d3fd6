import type { Texts } from '../en/texts.ts';

export const home: Texts['home'] = {
  title: 'Foulée – la boutique de running avec un coach dedans',
  description:
    'Un coach qui cite les études, un plan fait pour toi, et les deux articles qui te vont le mieux, raisons à l’appui.',
  heading: 'La boutique de running avec un coach dedans.',
  lead: 'Entraînement, bobos, nutrition, matériel : demande. Le coach répond à partir d’études et les cite ; le vendeur te montre les deux articles qui te conviennent et dit pourquoi.',
  ask: {
    label: 'Qu’est-ce que tu veux savoir ?',
    placeholder: 'J’ai mal au tibia…',
    button: 'Demander',
    try: 'Par exemple',
    examples: [
      'Combien de temps dure un affûtage ?',
      'Chaussures de trail à moins de 140 €, taille 43',
      'Un plan pour un premier semi-marathon',
      'Que manger pendant une sortie longue ?',
    ],
  },
  heroCard: 'Le mieux noté du moment',
  onboarding: {
    title: 'Deux minutes, et la boutique connaît ta foulée.',
    detail:
      'Objectif, niveau, tailles, vieilles blessures : ce que tu dis t’appartient, se lit dans ton compte et s’efface quand tu veux.',
    button: 'Raconter comment je cours',
  },
  groups: 'Tu cherches quoi ?',
  forYou: 'Choisi pour toi',
  forYouDetail: 'D’après ce que des coureurs comme toi ont acheté, et les notes données.',
  bestRoad: 'Les mieux notées sur route',
  bestTrail: 'Les mieux notées en trail',
  seeAll: 'Tout voir',
  promise: {
    heading: 'Deux métiers, deux règles.',
    coach: 'Le coach ne peut rien vendre.',
    coachDetail:
      'Celui qui te conseille ici n’a aucun accès au catalogue ni à ton panier. Chaque phrase porte l’étude dont elle vient ; sans étude, il le dit.',
    seller: 'Le vendeur doit dire pourquoi.',
    sellerDetail:
      'Jamais un mur de produits : les deux meilleurs pour toi, ce qui parle pour chacun, ce que coûtent tes envies, et ce qui va avec seulement si tu veux.',
  },
  ranking: {
    heading: 'Comment le classement se fait',
    detail:
      'Pas de place achetée, pas de marge, pas de secret. Chaque article reçoit un score, et tu vois d’où il vient.',
    similarity: 'coureurs comme toi',
    similarityDetail:
      'Combien, parmi les coureurs les plus proches de toi par l’objectif, le niveau, le terrain et les achats, l’ont choisi.',
    rating: 'notes',
    ratingDetail:
      'La note moyenne, ramenée vers le milieu tant qu’il y en a peu : un seul avis enthousiaste ne doit pas gagner.',
  },
  library: {
    heading: 'Lis ce que le coach a lu.',
    detail:
      'Chaque conseil repose sur des études publiées. Elles sont toutes dans la bibliothèque, résumées simplement, limites comprises.',
    button: 'Ouvrir la bibliothèque',
  },
};
