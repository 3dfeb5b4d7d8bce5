import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Drawer, Group, List, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Refused, RowsSkeleton } from '@muster/ui';
import type { RunLifeQuery } from '../../../../shared/api/generated/graphql.ts';
import { ask } from '../../../../shared/api/query.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { MoneyText } from '../../../../shared/money/money-text.tsx';
import { formatMinutes } from '../../../../shared/time/time.ts';
import { RunBlockDocument } from '../../api/packets.ts';
import type { Board, BoardBlock } from '../../api/run-board.ts';
import { StartBlockDocument } from '../../api/work.ts';
import { BlockMark, DueText } from '../block-mark.tsx';
import { EstimateForm } from '../estimate-form.tsx';
import { isOver } from '../run-facts.ts';
import { PacketHistory } from '../packet-history.tsx';
import { artefactText } from '../plan-table.tsx';
import { ReviewForm } from '../review-form.tsx';
import { StartingPoint } from '../starting-point.tsx';
import { latestPacket, type WorkBlock } from '../work-facts.ts';
import { ProposeChange } from '../proposal/propose-change.tsx';
import { AskForm } from './ask-form.tsx';
import { BlockAsks } from './asks-panel.tsx';
import { LifeLine } from './life-line.tsx';
import { SeatPanel } from './seat-panel.tsx';
import classes from './run-head.module.css';

type Life = NonNullable<RunLifeQuery['run']>;

interface BlockSheetProps {
  board: Board;
  life: Life | undefined;
  blockId: string | undefined;
  onClose: () => void;
}

/** The chosen block: what is to be done, what was handed over, who may do what now, and who sits in its seat. */
export function BlockSheet({ board, life, blockId, onClose }: BlockSheetProps) {
  const { t } = useLingui();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const block = board.blocks.find(({ id }) => id === blockId);
  const { data } = useQuery({ ...ask(RunBlockDocument, { runId: board.id }), enabled: block !== undefined });
  const work = data?.run?.blocks.find(({ id }) => id === blockId);
  return (
    <Drawer
      opened={block !== undefined}
      onClose={onClose}
      position={isNarrow ? 'bottom' : 'right'}
      size={isNarrow ? '86%' : 480}
      title={
        <Text fw={600}>
          <bdi>{block?.title}</bdi>
        </Text>
      }
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {block && (
        <Stack gap="lg" className={classes['sheet'] ?? ''}>
          <Standing board={board} block={block} />
          <Alive board={board} block={block} life={life} />
          {work ? <Work board={board} work={work} blocks={data?.run?.blocks ?? []} /> : <RowsSkeleton rows={4} />}
          <BlockAsks runId={board.id} blockId={block.id} />
          {mayAsk(board, block) && (
            <AskForm
              key={block.id}
              runId={board.id}
              blockId={block.id}
              isHolder={block.actions.includes('share')}
              isAccepted={block.state === 'ACCEPTED'}
            />
          )}
          <SeatPanel board={board} seatId={block.seatId} life={life} />
          <ProposeChange board={board} blockId={block.id} />
        </Stack>
      )}
    </Drawer>
  );
}

function Alive({ board, block, life }: { board: Board; block: BoardBlock; life: Life | undefined }) {
  const own = life?.blocks.find(({ id }) => id === block.id);
  const holder = board.seats.find(({ id }) => id === block.seatId)?.holder?.name;
  return own ? <LifeLine runId={board.id} life={own} holder={holder} /> : null;
}

/** While something can still come of it; an accepted block can be done again until the run is closed. */
function mayAsk(board: Board, block: BoardBlock): boolean {
  if (block.state === 'CANCELLED' || block.state === 'WAITING') return false;
  return block.state === 'ACCEPTED' ? board.state === 'FINISHED' || !isOver(board.state) : !isOver(board.state);
}

function Standing({ board, block }: { board: Board; block: BoardBlock }) {
  const waitsFor = board.links
    .filter(({ toBlockId }) => toBlockId === block.id)
    .flatMap(
      ({ fromBlockId }) => board.blocks.find(({ id, state }) => id === fromBlockId && state !== 'ACCEPTED') ?? [],
    );
  return (
    <div>
      <Group gap={8}>
        <BlockMark block={block} />
        <Text size="sm">
          <DueText block={block} />
        </Text>
        {block.price && (
          <Text size="sm" c="dimmed">
            <MoneyText value={block.price} />
          </Text>
        )}
      </Group>
      <Text size="sm" c="dimmed" component="div">
        {block.isCritical && block.state !== 'ACCEPTED' ? (
          <Trans>It decides the finish: every hour of delay here moves the whole team.</Trans>
        ) : (
          block.state !== 'ACCEPTED' &&
          block.slackMinutes > 0 && (
            <Trans>It may slip by {formatMinutes(block.slackMinutes)} before others wait.</Trans>
          )
        )}
      </Text>
      {block.state === 'WAITING' && waitsFor.length > 0 && (
        <Text size="sm" mt={6}>
          <Plural
            value={waitsFor.length}
            one="Waits for this to be accepted:"
            other="Waits for these to be accepted:"
          />{' '}
          {waitsFor.map(({ title }) => title).join(', ')}
        </Text>
      )}
    </div>
  );
}

interface WorkProps {
  board: Board;
  work: WorkBlock;
  blocks: readonly WorkBlock[];
}

function Work({ board, work, blocks }: WorkProps) {
  const may = (action: string) => work.actions.includes(action);
  const packet = latestPacket(work);
  return (
    <Stack gap="lg">
      {may('start') && <Start runId={board.id} blockId={work.id} />}
      {may('deliver') && (
        <Button component={Link} to={`/work/${board.id}/${work.id}`} w="fit-content">
          <Trans>Hand it over</Trans>
        </Button>
      )}
      {may('estimate') && work.estimateAskedAt && <EstimateForm runId={board.id} block={work} />}
      {!may('estimate') && work.estimateAskedAt && !work.acceptedAt && (
        <Text size="sm">
          <Trans>Muster asked the holder when it will be done.</Trans>
        </Text>
      )}
      {may('accept') && packet && <ReviewForm key={packet.version} runId={board.id} block={work} packet={packet} />}
      {work.description && (
        <Text size="sm">
          <bdi>{work.description}</bdi>
        </Text>
      )}
      <StartingPoint block={work} blocks={blocks} />
      <div>
        <Text fw={600} mb={4}>
          <Trans>Gives</Trans>
        </Text>
        <Text size="sm">{work.outputs.map(artefactText).join(', ')}</Text>
      </div>
      {work.packets.length > 0 && <PacketHistory block={work} />}
      {work.criteria.length > 0 && !may('accept') && (
        <div>
          <Text fw={600} mb={4}>
            <Trans>What counts as done</Trans>
          </Text>
          <List size="sm" spacing={4}>
            {work.criteria.map(({ id, text }) => (
              <List.Item key={id}>
                <bdi>{text}</bdi>
              </List.Item>
            ))}
          </List>
        </div>
      )}
      <Anchor component={Link} to={`/work/${board.id}/${work.id}`} size="sm">
        <Trans>Open it on a page of its own</Trans>
      </Anchor>
    </Stack>
  );
}

function Start({ runId, blockId }: { runId: string; blockId: string }) {
  const start = useAct(StartBlockDocument, 'startBlock', {
    refreshes: ['RunBoard', 'RunBlockPage', 'MyWork', 'Runs'],
  });
  return (
    <div>
      <Button
        loading={start.isRunning}
        onClick={() => start.run((idempotencyKey) => ({ input: { runId, blockId, idempotencyKey } }))}
      >
        <Trans>Start</Trans>
      </Button>
      <Refused refusal={start.refusal} />
    </div>
  );
}
