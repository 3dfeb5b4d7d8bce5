import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Face } from '@muster/ui';
import type { OfferState } from '../../../../shared/api/generated/graphql.ts';
import { ask } from '../../../../shared/api/query.ts';
import { countryName } from '../../../../shared/i18n/names.ts';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import { formatClock, zoneName } from '../../../../shared/time/time.ts';
import { useNow } from '../../../../shared/time/use-now.ts';
import { useMay } from '../../../../shared/viewer/viewer.ts';
import type { Board, BoardSeat } from '../../api/run-board.ts';
import { SeatReceiptsDocument } from '../../api/seats.ts';
import { seatHue } from '../plan-facts.ts';
import type { RunLifeQuery } from '../../../../shared/api/generated/graphql.ts';
import { SeatSize, SwapSeat } from './swap-seat.tsx';
import { SeatSearch } from '../hiring/seat-search.tsx';
import { ReleaseSeat } from './release-seat.tsx';

/** Who sits in the seat, who sat there, who was asked and why. */
interface SeatPanelProps {
  board: Board;
  seatId: string;
  life?: Life | undefined;
}

type Life = NonNullable<RunLifeQuery['run']>;

export function SeatPanel({ board, seatId, life }: SeatPanelProps) {
  const own = life?.seats.find(({ id }) => id === seatId);
  const maySwap = own?.actions.includes('swap') ?? false;
  const seat = board.seats.find(({ id }) => id === seatId);
  if (!seat) return null;
  return (
    <Stack gap="xs">
      <Text fw={600}>
        <Trans>Seat: {seat.title}</Trans>
      </Text>
      <Holder board={board} seat={seat} />
      {seat.pastHolders.map(({ workerId, name, since }) => (
        <Text key={`${workerId}-${since}`} size="sm" c="dimmed">
          <Trans>
            Before: <bdi>{name}</bdi>, from <InstantText at={since} as="day" />
          </Trans>
        </Text>
      ))}
      <SeatSearch search={seat.search} />
      <Offers seat={seat} isGuest={board.isGuest} />
      {!board.isGuest && <Receipts seat={seat} />}
      <Group gap="xs">
        {seat.holder && <ReleaseSeat board={board} seat={seat} />}
        {maySwap && <SwapSeat runId={board.id} seat={seat} />}
      </Group>
      {own && maySwap && !board.isGuest && !own.twinOfSeatId && (
        <SeatSize key={JSON.stringify(own.size)} runId={board.id} seat={own} />
      )}
    </Stack>
  );
}

function Holder({ board, seat }: { board: Board; seat: BoardSeat }) {
  const now = useNow(60_000);
  const { holder } = seat;
  return (
    <Group gap={10} wrap="nowrap">
      <Face name={holder?.name} isAgent={holder?.kind === 'AGENT'} hue={seatHue(board.seats, seat.id)} size={32} />
      {holder ? (
        <div>
          <Text>
            <bdi>{holder.name}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {holder.kind === 'AGENT' ? (
              <Trans>AI agent, {countryName(holder.country)}</Trans>
            ) : (
              <Trans>
                {countryName(holder.country)}, {formatClock(now, holder.timeZone)} {zoneName(holder.timeZone)}
              </Trans>
            )}{' '}
            · <Trans>since</Trans> <InstantText at={holder.since} as="day" />
          </Text>
        </div>
      ) : (
        <Text c="dimmed">
          {seat.state === 'OFFERED' ? <Trans>offered, waiting for an answer</Trans> : <Trans>nobody yet</Trans>}
        </Text>
      )}
    </Group>
  );
}

function Offers({ seat, isGuest }: { seat: BoardSeat; isGuest: boolean }) {
  const words = useOfferWords();
  if (isGuest || seat.offers.length === 0) return null;
  return (
    <div>
      {seat.offers.map((offer) => (
        <Text key={offer.id} size="sm">
          <bdi>{offer.workerName}</bdi>{' '}
          <Text span c="dimmed" inherit>
            {words[offer.state]} · <InstantText at={offer.answeredAt ?? offer.offeredAt} as="relative" />
            {offer.receiptId && (
              <>
                {' · '}
                <Anchor component={Link} to={`/why/${offer.receiptId}`} inherit underline="always">
                  <Trans>Why?</Trans>
                </Anchor>
              </>
            )}
          </Text>
        </Text>
      ))}
    </div>
  );
}

/** Decisions about this seat that no offer points to. */
function Receipts({ seat }: { seat: BoardSeat }) {
  const { data } = useQuery({
    ...ask(SeatReceiptsDocument, { subjectId: seat.id }),
    enabled: useMay('routing:read'),
    throwOnError: false,
  });
  const linked = new Set(seat.offers.map(({ receiptId }) => receiptId));
  const receipts = (data?.routingReceipts.edges ?? []).map(({ node }) => node).filter(({ id }) => !linked.has(id));
  if (receipts.length === 0) return null;
  return (
    <Stack gap={4}>
      {receipts.map(({ id, says }) => (
        <Text key={id} size="sm">
          {says}{' '}
          <Anchor component={Link} to={`/why/${id}`} inherit underline="always">
            <Trans>Look at the reasons</Trans>
          </Anchor>
        </Text>
      ))}
    </Stack>
  );
}

function useOfferWords(): Record<OfferState, string> {
  const { t } = useLingui();
  return {
    OFFERED: t`was asked`,
    ACCEPTED: t`accepted`,
    DECLINED: t`declined`,
    EXPIRED: t`did not answer in time`,
    WITHDRAWN: t`the offer was withdrawn`,
  };
}
