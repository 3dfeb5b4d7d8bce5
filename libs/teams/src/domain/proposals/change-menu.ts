import { err, ok, type Result } from '@muster/kernel';
import { addLink, type EditRefusal } from '../blueprint-edits.ts';
import type { Block, Blueprint, Link, Seat } from '../blueprint.ts';
import type { TeamPlan, WorkDone } from './team-plan.ts';

/**
 * What somebody at work may ask for (after the change menu of Foundry: Retelny et al., UIST 2014, Valentine et al., CHI 2017;
 * "need more time" was planned there and never shipped). Everything else is an edit of the plan.
 */
export type MenuChange =
  /** A block that was handed over is made once more, by the same seat or another. */
  | { readonly kind: 'redo'; readonly blockId: string; readonly why: string; readonly seatId: string | null }
  /** The block keeps the first part. */
  | { readonly kind: 'split'; readonly blockId: string; readonly parts: readonly Part[] }
  /** What a block is to start with is not good enough: its maker has to do more. */
  | { readonly kind: 'not-ready'; readonly blockId: string; readonly fromBlockId: string; readonly missing: string }
  | { readonly kind: 'more-time'; readonly blockId: string; readonly minutes: number }
  /** One more like it: a seat of its own that does the same block beside. */
  | { readonly kind: 'another'; readonly blockId: string }
  | { readonly kind: 'swap-seat'; readonly blockId: string; readonly seatId: string; readonly duty: 'work' | 'review' }
  /** Null: whoever fits. */
  | { readonly kind: 'replace-holder'; readonly seatId: string; readonly workerId: string | null }
  | { readonly kind: 'price'; readonly blockId: string; readonly minor: string }
  | { readonly kind: 'fix-time'; readonly blockId: string; readonly from: string; readonly until: string }
  | { readonly kind: 'terms'; readonly changes: Partial<TeamPlan['terms']> };

export interface Part {
  readonly title: string;
  readonly personMinutes: number;
}

export type MenuRefusal = EditRefusal | { readonly kind: 'NotPossible'; readonly says: string };

export type NewId = () => string;

export interface MenuFacts {
  readonly newId: NewId;
  readonly work: readonly WorkDone[];
}

export function applyMenu(
  plan: TeamPlan,
  change: MenuChange,
  { newId, work }: MenuFacts,
): Result<TeamPlan, MenuRefusal> {
  const isAccepted = (blockId: string) => work.some((each) => each.blockId === blockId && each.state === 'accepted');
  switch (change.kind) {
    case 'redo':
      return onBlock(plan, change.blockId, (block) =>
        isAccepted(block.id)
          ? redo(plan, block, { ...change, newId })
          : notPossible(`“${block.title}” was not accepted yet: whoever receives it can refuse it.`),
      );
    case 'split':
      return onBlock(plan, change.blockId, (block) => splitBlock(plan, block, { parts: change.parts, newId }));
    case 'not-ready':
      return onBlock(plan, change.fromBlockId, (block) =>
        notReady(plan, block, { ...change, newId, isAccepted: isAccepted(block.id) }),
      );
    case 'more-time':
      return onBlock(plan, change.blockId, (block) => moreTime(plan, block, change.minutes));
    case 'another':
      return onBlock(plan, change.blockId, (block) => another(plan, block, newId));
    case 'swap-seat':
      return onBlock(plan, change.blockId, (block) => swap(plan, block, change));
    case 'replace-holder':
      return replaceHolder(plan, change.seatId, change.workerId);
    case 'price':
      return onBlock(plan, change.blockId, ({ id }) => price(plan, id, change.minor));
    case 'fix-time':
      return onBlock(plan, change.blockId, ({ id }) => fixTime(plan, id, change));
    case 'terms':
      return ok({ ...plan, terms: { ...plan.terms, ...change.changes } });
  }
}

type Outcome = Result<TeamPlan, MenuRefusal>;

function onBlock(plan: TeamPlan, blockId: string, change: (block: Block) => Outcome): Outcome {
  const block = plan.structure.blocks.find(({ id }) => id === blockId);
  return block ? change(block) : err({ kind: 'BlockNotFound', blockId });
}

/** The first result stays as it was accepted; whoever was to use it gets the second. */
function redo(plan: TeamPlan, block: Block, how: { why: string; seatId: string | null; newId: NewId }): Outcome {
  const { structure } = plan;
  const { why, seatId, newId } = how;
  if (seatId !== null && !structure.seats.some(({ id }) => id === seatId)) return err({ kind: 'SeatNotFound', seatId });
  const again = copyOf(block, {
    id: newId(),
    title: `${block.title}, again`,
    description: [block.description, why].filter(Boolean).join('\n\n'),
    seatId: seatId ?? block.seatId,
  });
  const into = structure.links.filter(({ to, kind }) => to === block.id && kind !== 'collaborate');
  const onward = structure.links.filter(({ from, kind }) => from === block.id && kind !== 'collaborate');
  const links = [
    ...structure.links.filter((link) => !onward.includes(link)),
    ...into.map((link): Link => ({ ...link, to: again.id })),
    ...onward.map((link): Link => ({ ...link, from: again.id })),
  ];
  const receivers = new Set(onward.map(({ to }) => to));
  const blocks = structure.blocks.map((each) => (receivers.has(each.id) ? fedBy(each, block.id, again.id) : each));
  return ok({ ...plan, structure: { ...structure, blocks: [...blocks, again], links } });
}

/** The same work beside the first: same material, same receivers, a seat of its own. */
function another(plan: TeamPlan, block: Block, newId: NewId): Outcome {
  const { structure } = plan;
  const like = structure.seats.find(({ id }) => id === block.seatId)!;
  const seat: Seat = { ...like, id: newId(), title: nextTitle(like.title, structure.seats) };
  const beside = copyOf(block, { id: newId(), title: nextTitle(block.title, structure.blocks), seatId: seat.id });
  const links = structure.links.flatMap((link): Link[] => {
    if (link.kind === 'collaborate') return [];
    if (link.to === block.id) return [{ ...link, to: beside.id }];
    return link.from === block.id ? [{ ...link, from: beside.id }] : [];
  });
  const next = { blocks: [...structure.blocks, beside], links: [...structure.links, ...links] };
  return ok({ ...plan, structure: { ...structure, ...next, seats: [...structure.seats, seat] } });
}

/** The parts stand beside each other: each gets what the whole got, and whoever waited for the whole waits for all of them. */
function splitBlock(plan: TeamPlan, block: Block, { parts, newId }: { parts: readonly Part[]; newId: NewId }): Outcome {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return notPossible('Name at least two parts.');
  if (parts.some(({ title, personMinutes }) => !title.trim() || !(personMinutes > 0)))
    return notPossible('Each part needs a title and a time.');
  const { estimate } = block;
  const timeOf = ({ personMinutes }: Part) => ({
    ...estimate,
    personMinutes: Math.ceil(personMinutes),
    agentMinutes:
      estimate.agentMinutes === null
        ? null
        : Math.max(1, Math.ceil((estimate.agentMinutes * personMinutes) / estimate.personMinutes)),
  });
  const { structure } = plan;
  const kept = { ...block, title: first.title, estimate: timeOf(first) };
  const added = others.map((part) => copyOf(block, { id: newId(), title: part.title, estimate: timeOf(part) }));
  const links = added.flatMap(({ id }) =>
    structure.links.flatMap((link): Link[] => {
      if (link.kind === 'collaborate') return [];
      if (link.to === block.id) return [{ ...link, to: id }];
      return link.from === block.id ? [{ ...link, from: id }] : [];
    }),
  );
  const blocks = [...structure.blocks.map((each) => (each.id === block.id ? kept : each)), ...added];
  return ok({ ...plan, structure: { ...structure, blocks, links: [...structure.links, ...links] } });
}

/** Its maker learns what was missed as something to be checked, and hands it over again. */
function notReady(
  plan: TeamPlan,
  maker: Block,
  how: { blockId: string; missing: string; newId: NewId; isAccepted: boolean },
): Outcome {
  const { structure } = plan;
  const link = structure.links.find(({ from, to }) => from === maker.id && to === how.blockId);
  if (!link) return notPossible(`“${maker.title}” does not hand anything over to this block.`);
  const criterion = { id: `missing-${how.newId().slice(-8)}`, text: how.missing, check: 'person' as const };
  const criteria = [...maker.criteria, criterion];
  if (!how.isAccepted) return ok(withBlock(plan, { ...maker, criteria }));
  return redo(plan, { ...maker, criteria }, { why: how.missing, seatId: null, newId: how.newId });
}

function moreTime(plan: TeamPlan, block: Block, minutes: number): Outcome {
  if (!Number.isSafeInteger(minutes) || minutes <= 0)
    return notPossible('Say how many minutes more, as a whole number.');
  const { estimate } = block;
  return ok(withBlock(plan, { ...block, estimate: { ...estimate, personMinutes: estimate.personMinutes + minutes } }));
}

function swap(plan: TeamPlan, block: Block, { seatId, duty }: { seatId: string; duty: 'work' | 'review' }): Outcome {
  const seat = plan.structure.seats.find(({ id }) => id === seatId);
  if (!seat) return err({ kind: 'SeatNotFound', seatId });
  const other = duty === 'work' ? block.reviewSeatId : block.seatId;
  if (other === seatId) return err({ kind: 'ReviewerIsProducer', title: block.title, seatTitle: seat.title });
  return ok(withBlock(plan, { ...block, [duty === 'work' ? 'seatId' : 'reviewSeatId']: seatId }));
}

function replaceHolder(plan: TeamPlan, seatId: string, workerId: string | null): Outcome {
  if (!plan.structure.seats.some(({ id }) => id === seatId)) return err({ kind: 'SeatNotFound', seatId });
  const { [seatId]: before, ...others } = plan.holders;
  if (before === workerId || (before === undefined && workerId === null))
    return notPossible('That is how it is already.');
  return ok({ ...plan, holders: workerId === null ? others : { ...others, [seatId]: workerId } });
}

/** Before somebody has agreed to a price there is none: offers make it. */
function price(plan: TeamPlan, blockId: string, minor: string): Outcome {
  if (plan.prices[blockId] === undefined) return notPossible('Nobody has agreed to a price for this block yet.');
  if (!/^\d{1,15}$/.test(minor))
    return notPossible('A price is a whole number of the smallest coin, and not below nothing.');
  return ok({ ...plan, prices: { ...plan.prices, [blockId]: minor } });
}

function fixTime(plan: TeamPlan, blockId: string, { from, until }: { from: string; until: string }): Outcome {
  if (!(from < until)) return notPossible('An appointment ends after it begins.');
  return ok({ ...plan, fixed: { ...plan.fixed, [blockId]: { from, until } } });
}

function copyOf(block: Block, changes: Partial<Block> & { readonly id: string }): Block {
  return { ...block, key: `${block.key}-${changes.id.slice(-6)}`, ...changes };
}

function fedBy(block: Block, before: string, after: string): Block {
  const inputs = block.inputs.map((input) => {
    const isFromIt = input.from !== null && input.from !== 'at-hand' && input.from.blockId === before;
    return isFromIt ? { ...input, from: { blockId: after } } : input;
  });
  return { ...block, inputs };
}

function withBlock(plan: TeamPlan, block: Block): TeamPlan {
  const blocks = plan.structure.blocks.map((each) => (each.id === block.id ? block : each));
  return { ...plan, structure: { ...plan.structure, blocks } };
}

/** “Tester”, then “Tester 2”, then “Tester 3”. */
function nextTitle(title: string, among: readonly { readonly title: string }[]): string {
  const taken = new Set(among.map((each) => each.title));
  const stem = title.replace(/ \d+$/, '');
  let number = 2;
  while (taken.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}

function notPossible(says: string): Outcome {
  return err({ kind: 'NotPossible', says });
}

/** A block written by hand, after others whose results it takes in. */
export interface OwnBlock {
  readonly title: string;
  readonly description: string;
  readonly seatId: string;
  readonly reviewSeatId: string;
  readonly personMinutes: number;
  readonly criteria: readonly string[];
  /** Blocks whose results it works on. */
  readonly after: readonly string[];
}

/** It hands over what the last of the blocks before it hands over: checked, corrected, tested. */
export function addOwnBlock(plan: TeamPlan, own: OwnBlock, newId: NewId): Outcome {
  const { structure } = plan;
  const before = own.after.map((id) => structure.blocks.find((block) => block.id === id));
  const missing = own.after.find((_, index) => !before[index]);
  if (missing !== undefined) return err({ kind: 'BlockNotFound', blockId: missing });
  const sources = before as Block[];
  const last = sources.at(-1);
  if (!last) return notPossible('Say after which block it comes.');
  const id = newId();
  const block: Block = {
    id,
    key: `own-${id.slice(-6)}`,
    title: own.title,
    description: own.description,
    libraryBlockId: null,
    seatId: own.seatId,
    reviewSeatId: own.reviewSeatId,
    inputs: sources.flatMap(({ outputs }) => outputs.map((output) => ({ ...output, from: null }))),
    outputs: last.outputs,
    criteria: own.criteria.map((text, index) => ({ id: `own-${index + 1}`, text, check: 'person' })),
    estimate: {
      personMinutes: own.personMinutes,
      agentMinutes: null,
      reviewMinutes: Math.max(5, Math.ceil(own.personMinutes / 6)),
    },
    aiFit: 'none',
    dataClasses: [...new Set(sources.flatMap(({ dataClasses }) => dataClasses))],
  };
  let next: Blueprint = { ...structure, blocks: [...structure.blocks, block] };
  for (const { id: from } of sources) {
    const linked = addLink(next, { from, to: id, kind: 'hand-off' });
    if (!linked.ok) return linked;
    next = linked.value;
  }
  return ok({ ...plan, structure: next });
}
