import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { BoardSeat } from '../../api/run-board.ts';
import { InstantText } from '../../../../shared/time/instant-text.tsx';

/** How far the search for a holder is, and the moment that was computed for its next step. */
export function SeatSearch({ search }: { search: BoardSeat['search'] }) {
  if (!search) return null;
  const { says, knownUntil, closesAt, usuallyBy } = search;
  return (
    <Text size="sm">
      {says}{' '}
      {knownUntil ? (
        <Trans>
          Strangers are asked from <InstantText at={knownUntil} as="clock" /> on.
        </Trans>
      ) : (
        <Trans>
          Next step at <InstantText at={closesAt} as="clock" />; such a seat is usually filled by{' '}
          <InstantText at={usuallyBy} as="clock" />.
        </Trans>
      )}
    </Text>
  );
}
