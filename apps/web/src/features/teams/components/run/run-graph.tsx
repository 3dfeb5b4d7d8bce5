import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { formatDay } from '../../../../shared/time/time.ts';
import type { Board, BoardBlock } from '../../api/run-board.ts';
import { FlowGraph, type GraphLink } from '../flow-graph.tsx';
import type { GraphBlock } from '../graph-block.ts';
import { seatHue } from '../plan-facts.ts';
import { barState, useBlockStateNames } from '../run-facts.ts';
import { StateIcon } from './state-icon.tsx';

interface RunGraphProps {
  board: Board;
  chosenId: string | undefined;
  onOpen: (blockId: string) => void;
}

/** The running team as a graph: who hands over to whom, and where each block stands. */
export function RunGraph({ board, chosenId, onOpen }: RunGraphProps) {
  const { t, i18n } = useLingui();
  const names = useBlockStateNames();
  const { locale } = i18n;
  const { blocks, links } = useMemo(
    () => ({
      blocks: board.blocks.map((block) => asGraphBlock(board, block, wordOf(block))),
      links: linksOf(board),
    }),
    // The words follow the language.
    [board, locale],
  );
  function wordOf(block: BoardBlock): string {
    const due = block.expectedFinish ?? block.plannedFinish;
    const word = block.isLate && block.state !== 'ACCEPTED' ? t`late, ${names[block.state]}` : names[block.state];
    return due && block.state !== 'ACCEPTED' ? `${word} · ${formatDay(due)}` : word;
  }
  return (
    <FlowGraph
      blocks={blocks}
      links={links}
      label={t`The running team as a graph. The table shows the same.`}
      chosenId={chosenId}
      onOpen={onOpen}
    />
  );
}

function asGraphBlock(board: Board, block: BoardBlock, note: string): GraphBlock {
  const seat = board.seats.find(({ id }) => id === block.seatId);
  return {
    id: block.id,
    title: block.title,
    seatTitle: seat?.title ?? '',
    seatHue: seatHue(board.seats, block.seatId),
    holderName: seat?.holder?.name,
    isAgent: seat?.holder?.kind === 'AGENT',
    note,
    mark: <StateIcon block={block} size={14} />,
    inputs: block.inputs.length,
    outputs: block.outputs.length,
    criteria: block.criteria.length,
    isCritical: block.isCritical,
    state: barState(block),
  };
}

function linksOf(board: Board): GraphLink[] {
  const critical = new Set(board.blocks.filter(({ isCritical }) => isCritical).map(({ id }) => id));
  return board.links.map(({ fromBlockId, toBlockId, kind }) => ({
    from: fromBlockId,
    to: toBlockId,
    isStream: kind !== 'HAND_OFF',
    isCritical: critical.has(fromBlockId) && critical.has(toBlockId),
  }));
}
