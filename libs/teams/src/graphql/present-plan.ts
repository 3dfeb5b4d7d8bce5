import type { Money } from '@muster/kernel';
import type { Criterion } from '../domain/block-library/library-block.ts';
import type { Block, BlockInput, BlockOutput, Blueprint, Link, Seat } from '../domain/blueprint.ts';
import { materialOf, unusedMaterials } from '../application/material.ts';
import type { QuoteView } from '../application/quote-view.ts';
import type { StoredBlueprint } from '../persistence/blueprint.store.ts';
import { toApi } from './words.ts';

/** Quotes are a field of their own: they ask the market. */
export function presentBlueprint(stored: StoredBlueprint) {
  const { id, title, version, brief, deadline, dataClasses, dataOrigin, createdAt, runId, structure } = stored;
  const budget: Money = { minor: stored.budgetMinor, currency: stored.currency };
  const material = (input: BlockInput) => materialOf(input, stored.materials, { packets: [] });
  return {
    stored,
    ...{ id, title, version, brief, deadline, budget, dataClasses, dataOrigin, createdAt, runId },
    unused: unusedMaterials(structure.blocks, stored.materials),
    ...presentStructure(structure, material),
  };
}

export function presentStructure(
  { blocks, seats, links, teams }: Blueprint,
  material: (input: BlockInput) => unknown[],
) {
  return {
    blocks: blocks.map((block) => presentBlock(block, material)),
    seats: seats.map(presentSeat),
    links: links.map(presentLink),
    teams,
  };
}

function presentBlock(block: Block, material: (input: BlockInput) => unknown[]) {
  const { id, key, title, description, libraryBlockId, seatId, reviewSeatId, criteria, outputs, estimate } = block;
  return {
    ...{ id, key, title, description, libraryBlockId, seatId, reviewSeatId },
    ...estimate,
    inputs: block.inputs.map((input) => presentInput(input, material(input))),
    outputs: outputs.map(presentOutput),
    criteria: criteria.map(presentCriterion),
  };
}

export function presentInput(input: BlockInput, material: unknown[]) {
  const { name, type, language = null, from } = input;
  const fromBlockId = from && from !== 'at-hand' ? from.blockId : null;
  return { name, artefact: { type, label: name, language }, fromBlockId, isAtHand: from === 'at-hand', material };
}

/** The label of an output is the name under which it is handed over. */
export function presentOutput({ name, type, language }: BlockOutput) {
  return { type, label: name, language: language ?? null };
}

export function presentCriterion({ id, text, check }: Criterion) {
  return { id, text, checkedBy: toApi(check) };
}

function presentSeat({ id, title, role, skills, languages, preferredKind, teamId }: Seat) {
  return {
    ...{ id, title, role, languages, teamId },
    skills: skills.map(({ skill }) => skill),
    skillNeeds: skills,
    preferredKind: toApi(preferredKind),
  };
}

function presentLink({ from, to, kind }: Link) {
  return { fromBlockId: from, toBlockId: to, kind: toApi(kind) };
}

export function presentQuoteView(view: QuoteView) {
  return { ...view, variant: toApi(view.variant), sameAs: view.sameAs && toApi(view.sameAs) };
}
