import '@xyflow/react/dist/style.css';
import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme, useDirection } from '@mantine/core';
import { Background, Controls, MarkerType, ReactFlow, type Edge, type IsValidConnection } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { BlockNode, type BlockFlowNode } from './block-node.tsx';
import type { GraphBlock } from './graph-block.ts';
import { NODE_HEIGHT, placeBlocks, type GraphGroup, type PlacedGroup } from './graph-layout.ts';
import { GroupNode, type GroupFlowNode } from './group-node.tsx';
import { useGraphKeys } from './use-graph-keys.ts';
import classes from './flow-graph.module.css';

export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly isCritical?: boolean;
  readonly isStream?: boolean;
}

interface FlowGraphProps {
  blocks: readonly GraphBlock[];
  links: readonly GraphLink[];
  label: string;
  chosenId?: string | undefined;
  onOpen: (blockId: string) => void;
  /** Without it, links cannot be drawn. */
  onLink?: (from: string, to: string) => void;
  canLink?: (from: string, to: string) => boolean;
  onUnlink?: (from: string, to: string) => void;
  onRemove?: (blockId: string) => void;
  /** Teams inside the team. */
  groups?: readonly (GraphGroup & { readonly title: string; readonly lead: string | undefined })[];
}

const nodeTypes = { block: BlockNode, group: GroupNode };
const NO_GROUPS: NonNullable<FlowGraphProps['groups']> = [];

/** The plan as a picture. Everything it can do, the table beside it can do too. */
export function FlowGraph(props: FlowGraphProps) {
  const { blocks, links, label, chosenId, onOpen, onLink, canLink, onUnlink, onRemove, groups = NO_GROUPS } = props;
  const { t } = useLingui();
  const { dir } = useDirection();
  const colorMode = useComputedColorScheme('light');
  /** The block whose output somebody is dragging, or connecting by keyboard. */
  const [source, setSource] = useState<string>();
  const finish = (target: string) => {
    if (source && onLink && canLink?.(source, target)) onLink(source, target);
    setSource(undefined);
  };
  const open = source === undefined ? onOpen : finish;
  const { nodes, places, height } = useNodes({ blocks, links, dir, chosenId, onOpen: open, source, canLink, groups });
  const keys = useGraphKeys({ places, links, dir, onConnect: onLink && setSource, onRemove });
  const edges = useMemo(() => links.map(asEdge), [links]);
  const isValid: IsValidConnection = (link) => canLink?.(link.source, link.target) ?? true;
  return (
    <div className={classes['frame']} style={{ blockSize: height }} dir="ltr" role="group" aria-label={label} {...keys}>
      <ReactFlow
        key={`${dir}-${blocks.map(({ id }) => id).join()}`}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        colorMode={colorMode}
        fitView
        fitViewOptions={{ padding: 0.06, maxZoom: 1 }}
        minZoom={0.15}
        maxZoom={1.6}
        nodesDraggable={false}
        nodesFocusable={false}
        edgesFocusable={onUnlink !== undefined}
        nodesConnectable={onLink !== undefined}
        preventScrolling={false}
        deleteKeyCode={onUnlink ? ['Delete', 'Backspace'] : null}
        isValidConnection={isValid}
        onConnectStart={(_, { nodeId, handleType }) => handleType === 'source' && nodeId && setSource(nodeId)}
        onConnectEnd={() => setSource(undefined)}
        onConnect={(link) => onLink?.(link.source, link.target)}
        onEdgesDelete={(gone) => gone.forEach((link) => onUnlink?.(link.source, link.target))}
        onBeforeDelete={async ({ edges: gone }) => ({ nodes: [], edges: gone })}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'controls.ariaLabel': t`Zoom`,
          'controls.zoomIn.ariaLabel': t`Zoom in`,
          'controls.zoomOut.ariaLabel': t`Zoom out`,
          'controls.fitView.ariaLabel': t`Show everything`,
        }}
      >
        <Background gap={20} size={1} color="var(--muster-grey-2)" />
        <Controls showInteractive={false} position={dir === 'rtl' ? 'bottom-right' : 'bottom-left'} />
      </ReactFlow>
    </div>
  );
}

interface NodesInput extends Pick<FlowGraphProps, 'blocks' | 'links' | 'chosenId' | 'onOpen'> {
  dir: 'ltr' | 'rtl';
  source: string | undefined;
  canLink: FlowGraphProps['canLink'];
  groups: NonNullable<FlowGraphProps['groups']>;
}

function useNodes({ blocks, links, dir, chosenId, onOpen, source, canLink, groups }: NodesInput) {
  const placed = useMemo(
    () =>
      placeBlocks(
        blocks.map(({ id }) => id),
        links,
        { direction: dir, groups },
      ),
    [blocks, links, dir, groups],
  );
  const places = placed.blocks;
  const nodes = useMemo(
    () =>
      blocks.map((block, index): BlockFlowNode => {
        // While an output is on its way, only blocks that can take it stand out.
        const isDim = source !== undefined && block.id !== source && !(canLink?.(source, block.id) ?? true);
        const position = { x: places[index]?.x ?? 0, y: places[index]?.y ?? 0 };
        const data = { block, dir, isChosen: block.id === chosenId, isSource: block.id === source, isDim, onOpen };
        return { id: block.id, type: 'block', position, data };
      }),
    [blocks, places, dir, chosenId, onOpen, source, canLink],
  );
  const frames = placed.groups.map((group) => groupNode(group, groups, dir));
  return { nodes: [...frames, ...nodes], places, height: frameHeight(places) };
}

function groupNode(
  { id, x, y, width, height }: PlacedGroup,
  groups: NonNullable<FlowGraphProps['groups']>,
  dir: 'ltr' | 'rtl',
): GroupFlowNode {
  const { title = '', lead } = groups.find((group) => group.id === id) ?? {};
  return {
    id: `group-${id}`,
    type: 'group',
    position: { x, y },
    data: { title, lead, dir },
    style: { width, height },
    zIndex: -1,
    selectable: false,
    connectable: false,
  };
}

/** A plan of two blocks needs no frame for twenty. */
function frameHeight(places: readonly { readonly y: number }[]): string {
  const rows = places.map(({ y }) => y);
  const tall = rows.length === 0 ? 0 : Math.max(...rows) - Math.min(...rows) + NODE_HEIGHT;
  return `clamp(240px, ${Math.round(tall + 96)}px, min(58dvh, 640px))`;
}

function asEdge({ from, to, isCritical = false, isStream = false }: GraphLink): Edge {
  const color = isCritical ? 'var(--muster-warm)' : 'var(--muster-grey-3)';
  return {
    id: `${from}>${to}`,
    source: from,
    target: to,
    zIndex: isCritical ? 1 : 0,
    style: { stroke: color, strokeWidth: isCritical ? 2.5 : 1.5, ...(isStream && { strokeDasharray: '5 4' }) },
    markerEnd: { type: MarkerType.ArrowClosed, color, width: 16, height: 16 },
  };
}
