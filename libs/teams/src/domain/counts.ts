/** What work can be repeated for, with how often that usually is. Testers get a block each; the others stretch one block. */
export const USUAL_COUNTS = {
  screen: 4,
  page: 5,
  tester: 2,
  product: 10,
  dish: 15,
  lesson: 6,
  interview: 5,
} as const;

export type CountName = keyof typeof USUAL_COUNTS;
export const COUNT_NAMES = Object.keys(USUAL_COUNTS) as readonly CountName[];
/** How often work per screen, page, tester … is needed. */
export type Counts = Readonly<Record<CountName, number>>;
export const MOST_OF_ONE = 50;
