import '@xyflow/react/dist/style.css';
import { useLingui } from '@lingui/react/macro';
import { useComputedColorScheme, useDirection } from '@mantine/core';
import { Background, Controls, MarkerType, ReactFlow, type Edge, type IsValidConnection } from '@xyflow/react';
import { useMemo } from 'react';
import { BlockNode, type BlockFlowNode } from './block-node.tsx';
import type { GraphBlock } from './graph-block.ts';
import { NODE_HEIGHT, placeBlocks } from './graph-layout.ts';
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
}

const nodeTypes = { block: BlockNode };

/** The plan as a picture. Everything it can do, the table beside it can do too. */
export function FlowGraph({ blocks, links, label, chosenId, onOpen, onLink, canLink, onUnlink }: FlowGraphProps) {
  const { t } = useLingui();
  const { dir } = useDirection();
  const colorMode = useComputedColorScheme('light');
  const { nodes, height } = useNodes({ blocks, links, dir, chosenId, onOpen });
  const edges = useMemo(() => links.map(asEdge), [links]);
  const isValid: IsValidConnection = ({ source, target }) => canLink?.(source, target) ?? true;
  return (
    <div className={classes['frame']} style={{ blockSize: height }} dir="ltr" role="group" aria-label={label}>
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
        onConnect={({ source, target }) => onLink?.(source, target)}
        onEdgesDelete={(gone) => gone.forEach(({ source, target }) => onUnlink?.(source, target))}
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
}

function useNodes({ blocks, links, dir, chosenId, onOpen }: NodesInput): { nodes: BlockFlowNode[]; height: string } {
  const places = useMemo(
    () =>
      placeBlocks(
        blocks.map(({ id }) => id),
        links,
        dir,
      ),
    [blocks, links, dir],
  );
  const nodes = useMemo(
    () =>
      blocks.map((block, index) => ({
        id: block.id,
        type: 'block' as const,
        position: { x: places[index]?.x ?? 0, y: places[index]?.y ?? 0 },
        data: { block, dir, isChosen: block.id === chosenId, onOpen },
      })),
    [blocks, places, dir, chosenId, onOpen],
  );
  return { nodes, height: frameHeight(places) };
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
