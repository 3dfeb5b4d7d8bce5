import type { Block, Blueprint, Link, Seat } from './blueprint.ts';
import type { SubTeam } from './nested-teams.ts';

/**
 * What differs between two versions of a plan, one sentence for each thing, in the order of the newer one. Things are the same when
 * their ids are.
 */
export function changesBetween(before: Blueprint, after: Blueprint): string[] {
  return [
    ...(before.title === after.title ? [] : [`Renamed to “${after.title}”.`]),
    ...listChanges(before.blocks, after.blocks, blockChange),
    ...listChanges(before.seats, after.seats, seatChange(after)),
    ...listChanges(before.teams, after.teams, teamChange(after)),
    ...linkChanges(before, after),
  ];
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

function listChanges<T extends Titled>(
  before: readonly T[],
  after: readonly T[],
  change: (old: T, now: T) => string | undefined,
): string[] {
  const old = new Map(before.map((each) => [each.id, each]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((each) => {
      const was = old.get(each.id);
      return was ? (change(was, each) ?? []) : `Added “${each.title}”.`;
    }),
    ...before.flatMap(({ id, title }) => (now.has(id) ? [] : `Removed “${title}”.`)),
  ];
}

function blockChange(old: Block, now: Block): string | undefined {
  const parts = [
    ...(old.title === now.title ? [] : [`it was “${old.title}”`]),
    ...(old.description === now.description ? [] : ['what is to be done']),
    ...minuteChanges(old, now),
    ...(isSame(old.criteria, now.criteria) ? [] : ['acceptance criteria']),
    ...(old.seatId === now.seatId ? [] : ['who makes it']),
    ...(old.reviewSeatId === now.reviewSeatId ? [] : ['who accepts it']),
    ...(isSame(old.inputs, now.inputs) ? [] : ['what it takes in']),
    ...(isSame(old.outputs, now.outputs) ? [] : ['what it hands over']),
    ...(isSame(old.dataClasses, now.dataClasses) ? [] : ['which data it touches']),
  ];
  return sentence(now.title, parts);
}

function minuteChanges({ estimate: old }: Block, { estimate: now }: Block): string[] {
  const change = (name: string, from: number | null, to: number | null) => {
    if (from === to) return [];
    return `${name} ${from === null ? 'none' : `${from} min`} → ${to === null ? 'none' : `${to} min`}`;
  };
  return [
    change('work', old.personMinutes, now.personMinutes),
    change('work of an agent', old.agentMinutes, now.agentMinutes),
    change('review', old.reviewMinutes, now.reviewMinutes),
  ].flat();
}

function seatChange({ teams }: Blueprint) {
  return (old: Seat, now: Seat): string | undefined => {
    const team = teams.find(({ id }) => id === now.teamId);
    return sentence(now.title, [
      ...(old.title === now.title ? [] : [`it was “${old.title}”`]),
      ...(old.teamId === now.teamId ? [] : [team ? `now in “${team.title}”` : 'now in the whole team']),
      ...(isSame(old.skills, now.skills) && old.role === now.role ? [] : ['skills']),
      ...(isSame(old.languages, now.languages) ? [] : ['languages']),
      ...(old.preferredKind === now.preferredKind ? [] : ['person or agent']),
    ]);
  };
}

function teamChange({ seats }: Blueprint) {
  return (old: SubTeam, now: SubTeam): string | undefined => {
    const lead = seats.find(({ id }) => id === now.leadSeatId);
    return sentence(now.title, [
      ...(old.title === now.title ? [] : [`it was “${old.title}”`]),
      ...(old.parentId === now.parentId ? [] : ['the team around it']),
      ...(old.leadSeatId === now.leadSeatId ? [] : [lead ? `led by ${lead.title}` : 'no lead']),
    ]);
  };
}

function linkChanges(before: Blueprint, after: Blueprint): string[] {
  const name = ({ from, to, kind }: Link, { blocks }: Blueprint) => {
    const title = (id: string) => blocks.find((block) => block.id === id)?.title ?? '…';
    return `“${title(from)}” ${ARROWS[kind]} “${title(to)}”`;
  };
  const has = ({ links }: Blueprint, link: Link) => links.some((each) => isSame(each, link));
  // Links of a block that came or went need no sentence of their own.
  const isOld = ({ from, to }: Link) => [from, to].every((id) => before.blocks.some((block) => block.id === id));
  const isThere = ({ from, to }: Link) => [from, to].every((id) => after.blocks.some((block) => block.id === id));
  return [
    ...after.links.filter((link) => !has(before, link) && isOld(link)).map((link) => `Linked ${name(link, after)}.`),
    ...before.links
      .filter((link) => !has(after, link) && isThere(link))
      .map((link) => `No longer linked: ${name(link, before)}.`),
  ];
}

const ARROWS = { 'hand-off': '→', stream: '⇢', collaborate: '↔' } as const;

function sentence(title: string, parts: readonly string[]): string | undefined {
  return parts.length > 0 ? `Changed “${title}”: ${parts.join(', ')}.` : undefined;
}

function isSame(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

/** Stored JSON gives keys back in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([left], [right]) => (left < right ? -1 : 1)))
      : each,
  );
}
