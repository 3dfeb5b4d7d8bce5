import { SKILL_FAMILIES } from '@muster/talent';
import { FIRST_NAMES, GROUPS, HOME_TONGUES, SURNAMES, ZONES } from './occupations.ts';
import { Random } from './random.ts';

/** One of the city's people, with what nobody sees: how good the work really is. */
export interface Citizen {
  readonly displayName: string;
  readonly headline: string;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly { readonly tag: string; readonly level: 'native' | 'C1' | 'B2' }[];
  readonly skills: readonly { readonly skill: string; readonly level: 1 | 2 | 3 | 4 | 5; readonly evidence?: string }[];
  readonly rateMinor: bigint;
  readonly rateCurrency: string;
  readonly hours: readonly { readonly weekday: number; readonly from: string; readonly to: string }[];
  readonly isAvailable: boolean;
  /** Standard normal, correlated 0.5 with the rate. */
  readonly quality: number;
  readonly acceptedBlocks: number;
  readonly refusedHandOffs: number;
}

const FAMILIES = new Map(SKILL_FAMILIES.map((family) => [family.id, family]));

/** A pure function of seed and number: any part of the city can be made without the rest. */
export function citizen(seed: number, number: number): Citizen {
  const random = new Random(seed, number);
  const group = random.weighted(GROUPS);
  const at = random.whole(group.families.length);
  const family = FAMILIES.get(group.families[at]!)!;
  const neighbour = FAMILIES.get(group.families[(at + 1) % group.families.length]!)!;
  const seniority = random.next();
  const skills = skillsOf(random, { own: family.skills, neighbour: neighbour.skills, seniority });
  const wageNoise = random.normal();
  const quality = 0.5 * wageNoise + Math.sqrt(0.75) * random.normal();
  const level = skills.reduce((sum, skill) => sum + skill.level, 0) / skills.length;
  // The mean of a log-normal lies above its median, and the published wage is a mean.
  const dollars = group.wage * Math.exp(0.35 * wageNoise - 0.35 ** 2 / 2) * 1.12 ** (level - 3);
  const blocks = Math.floor(-Math.log(1 - random.next()) * 25 * seniority);
  const accepted = Math.round(blocks / (1 + Math.exp(-1.6 - 0.9 * quality)));
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(SURNAMES)}`;
  const headline = `${family.skills.find(({ id }) => id === skills[0]!.skill)?.label ?? family.label}, ${random.pick(WORDS)}`;
  return {
    ...placeOf(random, dollars),
    displayName: name,
    headline,
    skills,
    hours: calendar(random),
    // 3 % leave midway, others are busy.
    isAvailable: random.next() > 0.03 && random.next() < 0.8,
    quality,
    acceptedBlocks: accepted,
    refusedHandOffs: blocks - accepted,
  };
}

const WORDS = [
  'small shops',
  'clinics',
  'restaurants',
  'schools',
  'start-ups',
  'families',
  'museums',
  'charities',
  'farms',
];

interface Trade {
  readonly own: readonly { readonly id: string }[];
  readonly neighbour: readonly { readonly id: string }[];
  readonly seniority: number;
}

/** 4 to 12 of the own trade, those in demand (they stand first in the catalogue) more often, and 1 to 3 of the neighbour's. */
function skillsOf(random: Random, { own, neighbour, seniority }: Trade): Citizen['skills'] {
  const count = Math.min(own.length, 4 + random.whole(9));
  const ids = [...drawnFrom(random, own, count), ...drawnFrom(random, neighbour, 1 + random.whole(3))];
  return [...new Set(ids)].map((skill) => ({
    skill,
    level: Math.min(5, Math.max(1, Math.round(1 + 3.4 * seniority + 0.7 * random.normal()))) as 1,
    ...(random.next() < 0.15 && { evidence: 'https://work.example/1' }),
  }));
}

function drawnFrom(random: Random, skills: readonly { readonly id: string }[], count: number): string[] {
  const rest = skills.map(({ id }, index) => ({ id, weight: 1 / (1 + index / 3) }));
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const drawn = random.weighted(rest);
    rest.splice(rest.indexOf(drawn), 1);
    return drawn.id;
  });
}

function placeOf(random: Random, dollars: number) {
  if (random.next() >= 0.2) {
    const { tongue } = random.weighted(HOME_TONGUES);
    const languages = tongue === 'en' ? [] : [{ tag: tongue, level: 'native' as const }];
    return {
      country: 'US',
      timeZone: 'America/Los_Angeles',
      rateMinor: BigInt(Math.max(100, Math.round(dollars * 100))),
      rateCurrency: 'USD',
      languages: [...languages, { tag: 'en', level: tongue === 'en' ? ('native' as const) : ('C1' as const) }],
    };
  }
  const { zone, country, currency, perDollar, digits, price, tongue } = random.pick(ZONES);
  const english = tongue === 'en' || random.next() > 0.85 ? [] : [{ tag: 'en', level: 'B2' as const }];
  return {
    country,
    timeZone: zone,
    rateMinor: BigInt(Math.max(1, Math.round(dollars * price * perDollar * 10 ** digits))),
    rateCurrency: currency,
    languages: [{ tag: tongue, level: 'native' as const }, ...english],
  };
}

/** 40 % evenings only, 35 % part of the day, 25 % full days. */
function calendar(random: Random): Citizen['hours'] {
  const kind = random.next();
  const [from, to] =
    kind < 0.4
      ? ['18:00', '22:00']
      : kind < 0.75
        ? random.pick([
            ['08:00', '12:00'],
            ['13:00', '18:00'],
          ])
        : ['09:00', '17:00'];
  return [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: from!, to: to! }));
}
