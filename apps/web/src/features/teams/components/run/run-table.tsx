import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Group, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Face } from '@muster/ui';
import { MoneyText } from '../../../../shared/money/money-text.tsx';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import type { Board, BoardBlock } from '../../api/run-board.ts';
import { BlockMark } from '../block-mark.tsx';
import { seatHue } from '../plan-facts.ts';

interface RunTableProps {
  board: Board;
  onOpen: (blockId: string) => void;
}

/** The board as rows, in order of time: everything the pictures say. */
export function RunTable({ board, onOpen }: RunTableProps) {
  const { t } = useLingui();
  const blocks = useMemo(
    () => [...board.blocks].sort((left, right) => startOf(left).localeCompare(startOf(right))),
    [board.blocks],
  );
  return (
    <Table.ScrollContainer
      minWidth={760}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t`Blocks of the team` } }}
    >
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Block</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Who</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>State</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Planned</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Happened</Trans>
            </Table.Th>
            {!board.isGuest && (
              <Table.Th ta="end">
                <Trans>Price</Trans>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {blocks.map((block) => (
            <BlockLine key={block.id} board={board} block={block} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function BlockLine({ board, block, onOpen }: RunTableProps & { block: BoardBlock }) {
  const seat = board.seats.find(({ id }) => id === block.seatId);
  const zone = seat?.holder?.timeZone;
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component="button" type="button" data-row ta="start" onClick={() => onOpen(block.id)}>
          <bdi>{block.title}</bdi>
        </Anchor>
        {block.isCritical && (
          <Text size="xs" c="var(--muster-warm-ink)">
            <Trans>decides the finish</Trans>
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <Face
            name={seat?.holder?.name}
            isAgent={seat?.holder?.kind === 'AGENT'}
            hue={seatHue(board.seats, block.seatId)}
            size={20}
          />
          <Text size="sm">
            <bdi>{seat?.holder?.name ?? seat?.title}</bdi>
          </Text>
        </Group>
      </Table.Td>
      <Table.Td>
        <BlockMark block={block} />
      </Table.Td>
      <Table.Td>
        <Period from={block.plannedStart} to={block.plannedFinish} zone={zone} />
      </Table.Td>
      <Table.Td>
        <Period from={block.startedAt} to={block.deliveredAt ?? block.acceptedAt} zone={zone} />
      </Table.Td>
      {!board.isGuest && <Table.Td ta="end">{block.price && <MoneyText value={block.price} />}</Table.Td>}
    </Table.Tr>
  );
}

function Period({ from, to, zone }: { from: string | null; to: string | null; zone: string | undefined }) {
  if (!from && !to) return '–';
  const zones = zone ? { otherZone: zone } : {};
  return (
    <Text size="sm">
      {from ? <InstantText at={from} {...zones} /> : '–'}
      <br />
      {to ? <InstantText at={to} {...zones} /> : '–'}
    </Text>
  );
}

function startOf(block: BoardBlock): string {
  return block.startedAt ?? block.plannedStart ?? '9';
}
