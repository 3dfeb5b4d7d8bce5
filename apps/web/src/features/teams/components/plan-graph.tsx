import { useLingui } from '@lingui/react/macro';
import { reachableFrom } from '@muster/kernel';
import { useCallback, useMemo } from 'react';
import type { QuoteVariant } from '../../../shared/api/generated/graphql.ts';
import { formatMinutes } from '../../../shared/time/time.ts';
import { FlowGraph } from './flow-graph.tsx';
import { longestChain, minutesOf, seatHue, type Plan } from './plan-facts.ts';

interface PlanGraphProps {
  plan: Plan;
  variant: QuoteVariant;
  chosenId: string | undefined;
  onOpen: (blockId: string) => void;
  /** Absent for those who may only look. */
  onLink?: (from: string, to: string) => void;
  onUnlink?: (from: string, to: string) => void;
  onRemove?: (blockId: string) => void;
}

export function PlanGraph({ plan, variant, chosenId, onOpen, onLink, onUnlink, onRemove }: PlanGraphProps) {
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const { blocks, links } = useMemo(() => graphOf(plan, variant, locale), [plan, variant, locale]);
  const groups = useMemo(() => groupsOf(plan), [plan]);
  const canTake = useCallback((from: string, to: string) => canLink(plan, from, to), [plan]);
  return (
    <FlowGraph
      groups={groups}
      blocks={blocks}
      links={links}
      label={t`The plan as a graph. The table shows the same.`}
      chosenId={chosenId}
      onOpen={onOpen}
      canLink={canTake}
      {...(onLink && { onLink })}
      {...(onUnlink && { onUnlink })}
      {...(onRemove && { onRemove })}
    />
  );
}

function graphOf(plan: Plan, variant: QuoteVariant, _locale: string) {
  const chain = longestChain(plan, variant);
  const blocks = plan.blocks.map((block) => {
    const seat = plan.seats.find(({ id }) => id === block.seatId);
    return {
      id: block.id,
      title: block.title,
      seatTitle: seat?.title ?? '',
      seatHue: seatHue(plan.seats, block.seatId),
      isAgent: block.agentMinutes !== null && variant !== 'PEOPLE_ONLY' && seat?.preferredKind !== 'PERSON',
      note: formatMinutes(minutesOf(block, variant)),
      inputs: block.inputs.length,
      outputs: block.outputs.length,
      criteria: block.criteria.length,
      isCritical: chain.includes(block.id),
    };
  });
  const links = plan.links.map(({ fromBlockId, toBlockId, kind }) => ({
    from: fromBlockId,
    to: toBlockId,
    isStream: kind !== 'HAND_OFF',
    isCritical: chain.indexOf(toBlockId) === chain.indexOf(fromBlockId) + 1 && chain.includes(fromBlockId),
  }));
  return { blocks, links };
}

/** A block belongs to the team of the seat that makes it. */
function groupsOf({ teams, seats, blocks }: Plan) {
  const teamOf = (seatId: string) => seats.find(({ id }) => id === seatId)?.teamId;
  return teams.map(({ id, title, parentId, leadSeatId }) => ({
    ...{ id, title, parentId },
    lead: seats.find((seat) => seat.id === leadSeatId)?.title,
    blockIds: blocks.filter(({ seatId }) => teamOf(seatId) === id).map((block) => block.id),
  }));
}

/** An output may go where its type is taken, unless that would close a circle. */
export function canLink(plan: Plan, from: string, to: string): boolean {
  const source = plan.blocks.find(({ id }) => id === from);
  const target = plan.blocks.find(({ id }) => id === to);
  if (!source || !target || from === to) return false;
  const edges = plan.links.map(({ fromBlockId, toBlockId }) => ({ from: fromBlockId, to: toBlockId }));
  if (reachableFrom(to, edges).has(from)) return false;
  return target.inputs.some(({ artefact }) => source.outputs.some(({ type }) => type === artefact.type));
}
