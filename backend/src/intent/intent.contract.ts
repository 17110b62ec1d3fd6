import { z } from 'zod';

export const Intent = z.enum(['advice', 'plan', 'shopping', 'cart', 'navigation', 'smalltalk', 'other']);
export type Intent = z.infer<typeof Intent>;

export const Slots = z
  .object({
    categories: z.array(z.string()).optional().describe('Leaf category slugs meant'),
    minPriceCents: z.number().int().optional(),
    maxPriceCents: z.number().int().optional(),
    aboutPriceCents: z
      .number()
      .int()
      .optional()
      .describe('The figure of "around 80"; minPriceCents and maxPriceCents are its neighbourhood'),
    priceWish: z.enum(['cheaper', 'dearer', 'cheap']).optional().describe('A wish without a figure'),
    size: z.string().optional().describe('EU shoe size or clothing size'),
    colors: z.array(z.string()).optional(),
    notColors: z.array(z.string()).optional(),
    gender: z.enum(['women', 'men', 'unisex']).optional(),
    recipient: z
      .enum(['self', 'other'])
      .optional()
      .describe('Who is to use it, where that was said: somebody else is not measured by the runner’s own profile'),
    brands: z.array(z.string()).optional(),
    notBrands: z.array(z.string()).optional(),
    uses: z.array(z.string()).optional(),
    seasons: z.array(z.string()).optional(),
    features: z.array(z.string()).optional(),
    notFeatures: z.array(z.string()).optional().describe('Features refused, as in "without a carbon plate"'),
    figures: z
      .array(
        z.object({
          name: z.enum(['lumens', 'batteryHours', 'capacityL', 'weightG']),
          atLeast: z.number().optional(),
          atMost: z.number().optional(),
        }),
      )
      .optional()
      .describe('Figures of the specification it must reach or keep to: "400 lumens", "under 250 g"'),
    quantity: z.number().int().optional(),
    reference: z
      .object({ kind: z.enum(['ordinal', 'last', 'this', 'all']), index: z.number().int().optional() })
      .optional()
      .describe('What on screen is meant: the second, this one'),
    comparison: z
      .object({
        wish: z.enum(['differences', 'choice']).describe('How they differ, or which one to take'),
        places: z.array(z.number().int()).optional().describe('Places on the shelf, as in "the first and the third"'),
      })
      .optional()
      .describe('Articles on screen are to be held against each other'),
    cartAction: z.enum(['add', 'remove', 'setQuantity', 'show', 'clear', 'checkout']).optional(),
    page: z
      .string()
      .optional()
      .describe('Page to open: home, shop, cart, coach, plan, account, library, product, onboarding, signIn, back'),
    siteLanguage: z.enum(['en', 'fr']).optional().describe('Language the site shall switch to'),
    distance: z.enum(['5k', '10k', 'half', 'marathon', '50k', '80k', '100k']).optional(),
    targetTimeSeconds: z.number().int().optional(),
    weeks: z.number().int().optional(),
    raceDate: z.string().optional(),
    runsPerWeek: z.number().int().optional(),
    kmPerWeek: z.number().optional(),
    isCorrection: z.boolean().optional().describe('Takes back or changes what was said before'),
    forgets: z.array(z.string()).optional().describe('Slots to drop, as in "forget the budget"'),
  })
  .meta({ id: 'Slots' });
export type Slots = z.infer<typeof Slots>;

export const IntentRequest = z
  .object({
    text: z.string().trim().min(1).max(4_000),
    page: z.string().max(300).optional().describe('Path of the page the runner is on'),
    language: z
      .enum(['en', 'fr'])
      .optional()
      .catch(undefined)
      .describe('Language of the site or the thread; decides where the text does not say'),
    recent: z
      .array(z.object({ role: z.enum(['user', 'assistant']), text: z.string().max(8_000), intent: Intent.optional() }))
      .max(20)
      .optional(),
  })
  .meta({ id: 'IntentRequest' });
export type IntentRequest = z.infer<typeof IntentRequest>;

export const IntentAnswer = z
  .object({
    intent: Intent,
    probability: z.number().min(0).max(1),
    language: z.enum(['en', 'fr']),
    slots: Slots,
  })
  .meta({ id: 'IntentAnswer' });
export type IntentAnswer = z.infer<typeof IntentAnswer>;
