import { isPerLanguage } from './artefact-types.ts';
import { addBlock, type EditOutcome } from './blueprint-edits.ts';
import type { Block, Blueprint, Seat } from './blueprint.ts';
import type { LibraryBlock } from './block-library/library-block.ts';
import { layOutChain } from './chain-layout.ts';
import { USUAL_COUNTS } from './counts.ts';
import { freeKey } from './free-key.ts';
import { supplyFrom } from './saved-part.ts';

export interface LibraryPlace {
  readonly language?: string;
  /** Who does it; without one, the seat of the block's role, which is added when it is not there. */
  readonly seatId?: string;
  /** How many screens, pages, testers …; as many as usual when absent. */
  readonly count?: number;
  readonly newId: (of: 'block' | 'seat') => string;
}

/**
 * Adds a block of the library to a plan: with the seats it needs, and linked to the blocks that make what it takes in.
 * Inputs that nothing makes stay open.
 */
export function addLibraryBlock(blueprint: Blueprint, library: LibraryBlock, place: LibraryPlace): EditOutcome {
  const laidOut = alone(library, place);
  const block = laidOut.blocks[0]!;
  const newSeats: Seat[] = [];
  const seatOf = (id: string): string => {
    const wanted = laidOut.seats.find((seat) => seat.id === id)!;
    const known = [...blueprint.seats, ...newSeats].find(
      ({ role, title }) => role === wanted.role && title === wanted.title,
    );
    if (known) return known.id;
    const seat = { ...wanted, id: place.newId('seat') };
    newSeats.push(seat);
    return seat.id;
  };
  const added: Block = {
    ...block,
    id: place.newId('block'),
    key: freeKey(block.key, blueprint.blocks),
    seatId: place.seatId ?? seatOf(block.seatId),
    reviewSeatId: seatOf(block.reviewSeatId),
    inputs: block.inputs.map((input) => ({ ...input, from: null })),
  };
  return supplyFrom(addBlock(blueprint, added, newSeats), blueprint, added.id);
}

/** Laid out as if everything it takes in were at hand, so that the rules for seats and lengths are those of composing. */
function alone(library: LibraryBlock, { language, count }: LibraryPlace) {
  const atHand = library.inputs.map(({ type }) => (isPerLanguage(type) && language ? { type, language } : { type }));
  const languages = language ? [language] : [];
  const { forEach } = library;
  const own = forEach && forEach !== 'language' && count !== undefined ? { [forEach]: count } : {};
  const goal = { atHand, wanted: [], languages, counts: { ...USUAL_COUNTS, ...own, tester: 1 } };
  const step = { id: library.id, cost: 0, needs: [], gives: [], block: library };
  return layOutChain(goal, [language ? { ...step, group: 0 } : step], [languages]);
}
