import { unreachable } from '@muster/kernel';
import type { Blueprint } from '../domain/blueprint.ts';
import type { EditRefusal } from '../domain/blueprint-edits.ts';

/** A rule of plans that does not hold, as a name for programs and a sentence for people. */
export interface BlueprintRefused {
  readonly kind: 'BlueprintRefused';
  /** kebab-case. */
  readonly rule: string;
  readonly says: string;
  readonly blockIds: readonly string[];
}

export function blueprintRefused(refusal: EditRefusal, { blocks }: Blueprint): BlueprintRefused {
  const titled = (titles: readonly string[]) =>
    blocks.filter(({ title }) => titles.includes(title)).map(({ id }) => id);
  return {
    kind: 'BlueprintRefused',
    rule: refusal.kind.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase(),
    says: sentence(refusal),
    blockIds: titled(titlesIn(refusal)),
  };
}

function titlesIn(refusal: EditRefusal): readonly string[] {
  switch (refusal.kind) {
    case 'BlueprintHasCycle':
      return refusal.path;
    case 'TeamsHaveCycle':
      return [];
    case 'SeatIsInUse':
      return refusal.blockTitles;
    case 'LinkTypesDoNotMatch':
      return [refusal.from, refusal.to];
    default:
      return 'title' in refusal ? [refusal.title] : [];
  }
}

function sentence(refusal: EditRefusal): string {
  switch (refusal.kind) {
    case 'TooManyBlocks':
      return `A plan has at most ${refusal.limit} blocks; this one would have ${refusal.count}.`;
    case 'DuplicateKey':
      return `"${refusal.key}" stands for two things.`;
    case 'BlockHasNoSeat':
      return `Nobody is there to ${refusal.duty === 'work' ? 'do' : 'accept'} "${refusal.title}".`;
    case 'SeatHasNoRole':
      return `Say what ${refusal.seatTitle.trim() || 'a seat'} is in the team: a seat needs a title and a role.`;
    case 'ReviewerIsProducer':
      return `"${refusal.title}" would be accepted by ${refusal.seatTitle}, who makes it.`;
    case 'BlockHasNoOutput':
      return `"${refusal.title}" hands nothing over.`;
    case 'BlockHasNoCriteria':
      return `"${refusal.title}" needs at least one acceptance criterion.`;
    case 'EstimateNotPositive':
      return `The minutes of "${refusal.title}" have to be whole and above zero.`;
    case 'LinkTypesDoNotMatch':
      return refusal.type === null
        ? `"${refusal.from}" hands over nothing that "${refusal.to}" takes in.`
        : `"${refusal.to}" takes in ${refusal.type}, which "${refusal.from}" does not hand over to it.`;
    case 'BlueprintHasCycle':
      return `These blocks would wait for each other: ${refusal.path.join(' → ')}.`;
    case 'SeatNamesUnknownTeam':
      return `${refusal.seatTitle} would belong to a team that is not in this plan.`;
    case 'TeamParentNotFound':
      return `"${refusal.teamTitle}" would stand in a team that is not in this plan.`;
    case 'TeamsHaveCycle':
      return `These teams would stand inside each other: ${refusal.path.join(' → ')}.`;
    case 'TeamLeadNotFound':
      return `The seat that leads "${refusal.teamTitle}" is not in this plan.`;
    case 'TeamLeadIsElsewhere':
      return `${refusal.seatTitle} cannot lead "${refusal.teamTitle}" from outside: a lead sits in the team or in the one around it.`;
    case 'TeamNotFound':
      return 'There is no such team in this plan.';
    case 'SeatIsInUse':
      return `The seat still has work: ${refusal.blockTitles.join(', ')}.`;
    case 'LinkAlreadyThere':
      return 'These two blocks are linked already.';
    case 'LinkNamesUnknownBlock':
    case 'BlockNotFound':
      return 'There is no such block in this plan.';
    case 'SeatNotFound':
      return 'There is no such seat in this plan.';
    case 'LinkNotFound':
      return 'There is no such link in this plan.';
    default:
      return unreachable(refusal);
  }
}
