import { toDecimal, type Money } from '@muster/kernel';
import { coversLanguage, isAtLeast, languageName, type LanguageLevel } from './language.ts';
import type { Profile, SkillOffer } from './profile.ts';
import { findSkill } from './skill-catalogue.ts';
import type { SkillLevel } from './skill.ts';
import { sharedWeeklyHours, type ZonedHours } from './working-hours.ts';

/** What a seat asks for. Everything but the skills is optional: what is not asked for is not judged. */
export interface Need {
  readonly skills: readonly { readonly skill: string; readonly level: SkillLevel }[];
  readonly languages?: readonly { readonly tag: string; readonly level: LanguageLevel }[];
  readonly kind?: 'person' | 'agent';
  /** When the others of the team work, and how many hours a week have to be shared with them. */
  readonly overlap?: { readonly team: ZonedHours; readonly weeklyHours: number; readonly at: Date };
  /** For people an hourly ceiling, for agents one per task, in the owner's currency. */
  readonly ceiling?: { readonly perHour: Money; readonly perTask: Money };
  readonly weeklyHours?: number;
}

/** Another currency's amount in the owner's currency; undefined when there is no rate, and then nothing is guessed. */
export type ToOwnersCurrency = (amount: Money) => Money | undefined;

export interface Fit {
  /** True exactly when nothing is missing. */
  readonly fits: boolean;
  /** 0 to 1: for ordering those who fit. Never a reason to let somebody in who does not. */
  readonly score: number;
  /** "Why me": sentences for what speaks for the profile. */
  readonly reasons: readonly string[];
  /** "Why not me": sentences for what is missing. */
  readonly missing: readonly string[];
}

interface Verdict {
  readonly weight: number;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

/** Compares a profile with a need and says in sentences why it fits or why not. The same profile and need give the same answer. */
export function fit(profile: Profile, need: Need, toOwnersCurrency: ToOwnersCurrency = (amount) => amount): Fit {
  const verdicts = [
    ofKind(profile, need),
    ofSkills(profile.skills, need),
    ofLanguages(profile, need),
    ofOverlap(profile, need),
    ofPrice(profile, need, toOwnersCurrency),
    ofHours(profile, need),
  ].filter((verdict) => verdict !== undefined);
  const missing = verdicts.flatMap((verdict) => verdict.missing);
  const weight = verdicts.reduce((sum, verdict) => sum + verdict.weight, 0);
  const score = verdicts.reduce((sum, verdict) => sum + verdict.weight * verdict.score, 0) / Math.max(weight, 1);
  return {
    fits: missing.length === 0,
    score: Math.round(score * 1000) / 1000,
    reasons: verdicts.flatMap((verdict) => verdict.reasons),
    missing,
  };
}

function ofKind({ kind, isAvailable }: Profile, need: Need): Verdict {
  const missing: string[] = [];
  if (!isAvailable) missing.push('Not available at the moment.');
  if (need.kind !== undefined && need.kind !== kind)
    missing.push(need.kind === 'person' ? 'The seat is for a person.' : 'The seat is for an agent.');
  return { weight: 0, score: 0, reasons: [], missing };
}

function ofSkills(offers: readonly SkillOffer[], { skills }: Need): Verdict {
  const reasons: string[] = [];
  const missing: string[] = [];
  let score = 0;
  for (const { skill, level } of skills) {
    const label = findSkill(skill)?.label ?? skill;
    const offer = offers.find((candidate) => candidate.skill === skill);
    if (!offer) missing.push(`${label} at level ${level} is needed and not offered.`);
    else if (offer.level < level)
      missing.push(`${label} is needed at level ${level}, offered at level ${offer.level}.`);
    else {
      const shown = offer.evidence === undefined ? '' : ', with evidence';
      reasons.push(`${label} at level ${offer.level}${shown}; level ${level} is needed.`);
      // A level above the need is worth something, two are not worth twice as much.
      score += 0.7 + (offer.level > level ? 0.15 : 0) + (offer.evidence === undefined ? 0 : 0.15);
    }
  }
  return { weight: 5, score: skills.length === 0 ? 1 : score / skills.length, reasons, missing };
}

function ofLanguages({ languages }: Profile, need: Need): Verdict | undefined {
  const wanted = need.languages ?? [];
  if (wanted.length === 0) return undefined;
  const reasons: string[] = [];
  const missing: string[] = [];
  let score = 0;
  for (const { tag, level } of wanted) {
    const name = languageName(tag);
    const offers = languages.filter((candidate) => coversLanguage(candidate.tag, tag));
    const good = offers.find((candidate) => isAtLeast(candidate.level, level));
    if (good) {
      reasons.push(`${name} at level ${good.level}; ${level} is needed.`);
      score += good.level === 'native' || good.tag.toLowerCase() === tag.toLowerCase() ? 1 : 0.8;
    } else if (offers[0]) missing.push(`${name} is needed at level ${level}, offered at level ${offers[0].level}.`);
    else missing.push(`${name} at level ${level} is needed and not offered.`);
  }
  return { weight: 3, score: score / wanted.length, reasons, missing };
}

function ofOverlap(profile: Profile, { overlap }: Need): Verdict | undefined {
  if (!overlap) return undefined;
  if (profile.kind === 'agent') return { weight: 1, score: 1, reasons: ['Works around the clock.'], missing: [] };
  const own = { timeZone: profile.timeZone, hours: profile.workingHours };
  const shared = sharedWeeklyHours(own, overlap.team, overlap.at);
  if (shared < overlap.weeklyHours) {
    const missing = [`Shares ${shared} working hours a week with the team; ${overlap.weeklyHours} are needed.`];
    return { weight: 1, score: 0, reasons: [], missing };
  }
  const reasons = [`Shares ${shared} working hours a week with the team.`];
  return { weight: 1, score: Math.min(1, shared / Math.max(overlap.weeklyHours * 2, 20)), reasons, missing: [] };
}

function ofPrice(profile: Profile, { ceiling }: Need, toOwnersCurrency: ToOwnersCurrency): Verdict | undefined {
  if (!ceiling) return undefined;
  const [rate, most, unit] =
    profile.kind === 'person'
      ? [profile.hourlyRate, ceiling.perHour, 'an hour']
      : [profile.taskRate, ceiling.perTask, 'a task'];
  const asked = toOwnersCurrency(rate);
  if (asked?.currency !== most.currency) {
    const missing = [`No exchange rate from ${rate.currency} to ${most.currency}, so the price cannot be compared.`];
    return { weight: 2, score: 0, reasons: [], missing };
  }
  if (asked.minor > most.minor) {
    const missing = [`Asks ${moneyText(asked)} ${unit}; the ceiling is ${moneyText(most)}.`];
    return { weight: 2, score: 0, reasons: [], missing };
  }
  const reasons = [`Asks ${moneyText(asked)} ${unit}, within the ceiling of ${moneyText(most)}.`];
  return { weight: 2, score: 1 - 0.5 * (Number(asked.minor) / Number(most.minor)), reasons, missing: [] };
}

function ofHours(profile: Profile, need: Need): Verdict | undefined {
  if (need.weeklyHours === undefined || profile.kind === 'agent') return undefined;
  if (profile.weeklyHours >= need.weeklyHours) {
    const reasons = [`Has up to ${profile.weeklyHours} hours a week; ${need.weeklyHours} are needed.`];
    return { weight: 1, score: 1, reasons, missing: [] };
  }
  const missing = [`Has up to ${profile.weeklyHours} hours a week; ${need.weeklyHours} are needed.`];
  return { weight: 1, score: 0, reasons: [], missing };
}

/** Plain on purpose: the reasons are stored, and screens format amounts of their own for the reader's language. */
function moneyText({ minor, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return `${toDecimal(minor, format.resolvedOptions().maximumFractionDigits ?? 2)} ${currency}`;
}
