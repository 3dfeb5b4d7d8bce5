import type { Money } from '@muster/kernel';
import type { Blueprint, Seat } from '../domain/blueprint.ts';
import { dutiesOf, opposingSeats, type WorkerKind } from '../domain/seat-duties.ts';
import { priceAll, type Found, type PricedCard, type SeatMarket, type SeatTerms } from './seat-market.ts';

/** Who would sit in a seat if everybody who is there now said yes; without anybody, why. */
export type Pick = { readonly kind: WorkerKind; readonly priced: PricedCard } | { readonly says: string };
export type Picks = ReadonlyMap<string, Pick>;

/** Who is there for each seat, by kind. */
export type Supply = ReadonlyMap<string, Readonly<Record<WorkerKind, Found>>>;

const NOBODY: Found = { cards: [], records: new Map() };

/** Asks the market once for all variants. Seats that review are for people. */
export async function supplyOf({ seats, blocks }: Blueprint, market: SeatMarket): Promise<Supply> {
  const supply = new Map<string, Record<WorkerKind, Found>>();
  for (const seat of seats) {
    const isForPeople = seat.preferredKind === 'person' || blocks.some(({ reviewSeatId }) => reviewSeatId === seat.id);
    supply.set(seat.id, {
      person: await market.find(seat, 'person'),
      agent: isForPeople ? NOBODY : await market.find(seat, 'agent'),
    });
  }
  return supply;
}

/**
 * Fills the seats with the fewest candidates first, because whoever makes a block and whoever accepts it must come from different
 * workspaces. A seat meant for an agent takes a person when there is no agent for it.
 */
export function pickTeam(
  blueprint: Blueprint,
  team: { kindOf: (seatId: string) => WorkerKind; supply: Supply; terms: SeatTerms; market: SeatMarket; at: Date },
): Picks {
  const picks = new Map<string, Pick>();
  const count = ({ id }: Seat) => team.supply.get(id)?.[team.kindOf(id)].cards.length ?? 0;
  for (const seat of [...blueprint.seats].sort((left, right) => count(left) - count(right))) {
    const strangersTo = workspacesOf(opposingSeats(seat.id, blueprint.blocks), picks);
    const kinds: WorkerKind[] = team.kindOf(seat.id) === 'agent' ? ['agent', 'person'] : ['person'];
    const tries = kinds.map((kind) => pickOne(seat, kind, { ...team, blueprint, strangersTo }));
    picks.set(seat.id, tries.find((each) => 'priced' in each) ?? tries[0]!);
  }
  return picks;
}

function pickOne(
  seat: Seat,
  kind: WorkerKind,
  team: Parameters<typeof pickTeam>[1] & { blueprint: Blueprint; strangersTo: ReadonlySet<string> },
): Pick {
  const { supply, terms, market, blueprint, strangersTo } = team;
  const found = supply.get(seat.id)?.[kind] ?? NOBODY;
  const cards = found.cards.filter(({ workspaceId }) => !strangersTo.has(workspaceId));
  if (cards.length === 0) return { says: nobodySays(seat, found.cards.length > 0) };
  const duties = dutiesOf(seat.id, blueprint.blocks, (id) => (id === seat.id ? kind : team.kindOf(id)));
  const priced = priceAll({ ...found, cards }, seat, { duties, terms });
  const decision = market.preview(seat, terms, { priced, at: team.at });
  if (decision.outcome === 'nobody-fits') return { says: decision.nobodyFits.sentence };
  return { kind, priced: priced.find(({ card }) => card.id === decision.chosen.id)! };
}

function nobodySays({ title, skills, languages }: Seat, isAboutReview: boolean): string {
  if (isAboutReview) return `${title}: whoever fits would have to accept their own work.`;
  const needs = skills.map(({ skill, level }) => `${skill.replaceAll('-', ' ')} at level ${level}`).join(', ');
  const speaks = languages.length > 0 ? ` in ${languages.join(' and ')}` : '';
  return `${title}: nobody who is available offers ${needs}${speaks}.`;
}

function workspacesOf(seatIds: ReadonlySet<string>, picks: Picks): Set<string> {
  const workspaces = new Set<string>();
  for (const id of seatIds) {
    const pick = picks.get(id);
    if (pick && 'priced' in pick) workspaces.add(pick.priced.card.workspaceId);
  }
  return workspaces;
}

/** What the holder of a seat would ask per hour or block, in the owner's currency. */
export function rateOf(pick: Pick | undefined): Money | undefined {
  return pick && 'priced' in pick ? pick.priced.rate : undefined;
}
