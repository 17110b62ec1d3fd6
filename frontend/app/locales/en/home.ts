export const home = {
  title: 'Foulée – a running shop with a coach inside',
  description:
    'Ask a coach who cites the studies, get a plan made for you, and the two articles that fit you best, with the reasons.',
  heading: 'A running shop with a coach inside.',
  lead: 'Ask about training, aches, food or gear. The coach answers from studies and cites them; the seller shows the two articles that suit you and says why.',
  ask: {
    label: 'What would you like to know?',
    placeholder: 'My shins hurt…',
    button: 'Ask',
    try: 'For example',
    examples: [
      'How long should my taper be?',
      'Trail shoes under €140, size 43',
      'A plan for a first half marathon',
      'What do I eat on a long run?',
    ],
  },
  heroCard: 'Best rated now',
  onboarding: {
    title: 'Two minutes, and the shop knows your stride.',
    detail:
      'Goal, level, sizes, old injuries: what you tell is yours, shown in your account and erased when you say so.',
    button: 'Tell us how you run',
  },
  groups: 'What are you looking for?',
  forYou: 'Picked for you',
  forYouDetail: 'From what runners like you bought and how it was rated.',
  bestRoad: 'Best rated for the road',
  bestTrail: 'Best rated for the trail',
  seeAll: 'See all',
  promise: {
    heading: 'Two people, two rules.',
    coach: 'The coach cannot sell.',
    coachDetail:
      'Whoever gives you advice here has no way to the catalogue or your cart. Every sentence carries the study it comes from; without a study, it says so.',
    seller: 'The seller must say why.',
    sellerDetail:
      'Never a wall of products: the two best for you, what speaks for each, what your wishes cost, and what goes with it only if you want.',
  },
  ranking: {
    heading: 'How the ranking works',
    detail: 'No paid places, no margins, no secret. Each article gets one score, and you see where it comes from.',
    similarity: 'runners like you',
    similarityDetail: 'How many of the runners closest to you in goal, level, surface and past choices bought it.',
    rating: 'ratings',
    ratingDetail:
      'The mean rating, pulled towards the middle while there are few: one enthusiastic review must not win.',
  },
  library: {
    heading: 'Read what the coach has read.',
    detail:
      'Every piece of advice rests on published studies. They are all in the library, summed up in plain words, limits included.',
    button: 'Open the library',
  },
};
