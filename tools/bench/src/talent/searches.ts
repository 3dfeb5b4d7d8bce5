import { money } from '@muster/kernel';
import { findSkill, type WorkerFilter } from '@muster/talent';
import { citizen, type Citizen } from './city.ts';
import { SURNAMES, ZONES } from './occupations.ts';
import { Random } from './random.ts';

export interface Kind {
  readonly name: string;
  readonly weight: number;
  readonly filter: (random: Random, like: Citizen) => WorkerFilter;
}

/** What people look for, as shares of all searches. Skills and places are those of somebody of the city, so popular ones are asked for more often. */
export const KINDS: readonly Kind[] = [
  {
    name: 'a skill at a level',
    weight: 20,
    filter: (random, like) => ({ needs: [need(random, like)], isAvailable: true }),
  },
  {
    name: 'a skill and a language',
    weight: 15,
    filter: (random, like) => ({
      needs: [need(random, like)],
      languages: [random.pick(like.languages).tag],
      isAvailable: true,
    }),
  },
  {
    name: 'a skill in a country',
    weight: 10,
    filter: (random, like) => ({
      needs: [need(random, like)],
      country: random.pick([like.country, random.pick(ZONES).country]),
      isAvailable: true,
    }),
  },
  {
    name: 'a skill below a price',
    weight: 15,
    filter: (random, like) => ({
      needs: [need(random, like)],
      rateCap: money(1_500 + random.whole(8_000), 'EUR'),
      kind: 'person',
      isAvailable: true,
    }),
  },
  {
    name: 'two skills at levels',
    weight: 10,
    filter: (random, like) => ({ needs: [need(random, like), need(random, like)], isAvailable: true }),
  },
  {
    name: 'a skill and shared hours',
    weight: 10,
    filter: (random, like) => ({
      needs: [need(random, like)],
      overlap: { timeZone: random.pick(ZONES).zone, weeklyHours: 5 + random.whole(16) },
      isAvailable: true,
    }),
  },
  {
    name: 'typed, with a slip',
    weight: 10,
    filter: (random, like) => ({
      text: `${slip(random, skillName(random, like))} ${random.pick(['', COUNTRIES.of(like.country) ?? ''])}`.trim(),
      isAvailable: true,
    }),
  },
  { name: 'a name, with a slip', weight: 5, filter: (random) => ({ text: slip(random, random.pick(SURNAMES)) }) },
  {
    name: 'proof, language and country',
    weight: 5,
    filter: (_, like) => ({
      languages: [like.languages[0]!.tag],
      country: like.country,
      minAcceptance: 0.8,
      isAvailable: true,
    }),
  },
];

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });

/** The search with that number; the same for every size of the city. */
export function search(
  seed: number,
  number: number,
  workers: number,
): { readonly kind: Kind; readonly filter: WorkerFilter } {
  const random = new Random(seed + 2, number);
  const kind = random.weighted(KINDS);
  return { kind, filter: kind.filter(random, citizen(seed, random.whole(workers))) };
}

function need(random: Random, like: Citizen) {
  const { skill, level } = random.pick(like.skills);
  return { skill, level: Math.max(1, level - random.whole(3)) };
}

function skillName(random: Random, like: Citizen): string {
  const skill = findSkill(random.pick(like.skills).skill)!;
  return random.pick([skill.label, ...Object.values(skill.names).flat()]);
}

/** Two in five are right; in the others one letter is dropped, doubled or swapped. */
function slip(random: Random, text: string): string {
  const letters = [...text];
  const at = 1 + random.whole(Math.max(1, letters.length - 2));
  const how = random.next();
  if (how < 0.4) return text;
  if (how < 0.6) letters.splice(at, 1);
  else if (how < 0.8) letters.splice(at, 0, letters[at] ?? 'e');
  else letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '');
  return letters.join('');
}
