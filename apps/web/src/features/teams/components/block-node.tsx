import { Plural } from '@lingui/react/macro';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { Face } from '@muster/ui';
import type { GraphBlock } from './graph-block.ts';
import classes from './flow-graph.module.css';

export type BlockFlowNode = Node<
  {
    block: GraphBlock;
    dir: 'ltr' | 'rtl';
    isChosen: boolean;
    isSource: boolean;
    isDim: boolean;
    onOpen: (id: string) => void;
  },
  'block'
>;

/** A block as a card: title, seat, estimate; inputs where reading begins, outputs where it ends. */
export function BlockNode({ data, isConnectable }: NodeProps<BlockFlowNode>) {
  const { block, dir, isChosen, isSource, isDim, onOpen } = data;
  const [before, after] = dir === 'rtl' ? [Position.Right, Position.Left] : [Position.Left, Position.Right];
  return (
    <>
      <Handle type="target" position={before} isConnectable={isConnectable} className={classes['handle']} />
      <button
        type="button"
        dir={dir}
        className={`nodrag nopan ${classes['node']}`}
        data-block-id={block.id}
        data-source={isSource || undefined}
        data-dim={isDim || undefined}
        data-critical={block.isCritical || undefined}
        data-chosen={isChosen || undefined}
        data-state={block.state}
        onClick={() => onOpen(block.id)}
      >
        <span className={classes['title']}>
          <bdi>{block.title}</bdi>
        </span>
        <span className={classes['seat']}>
          <Face name={block.holderName} isAgent={block.isAgent ?? false} hue={block.seatHue} size={20} />
          <span className={classes['seatName']}>
            <bdi>{block.holderName ?? block.seatTitle}</bdi>
          </span>
        </span>
        <span className={classes['foot']}>
          <span className={classes['note']}>
            {block.mark}
            {block.note}
          </span>
          {!block.mark && (
            <span>
              <Plural value={block.criteria} one="# criterion" other="# criteria" />
            </span>
          )}
        </span>
      </button>
      <Handle type="source" position={after} isConnectable={isConnectable} className={classes['handle']} />
    </>
  );
}
