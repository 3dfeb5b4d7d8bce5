import { Stack } from '@mantine/core';
import type { Board } from '../../api/run-board.ts';
import { ProposalList } from '../proposal/proposal-list.tsx';
import { ActivityFeed } from './activity-feed.tsx';
import { ChatPanel } from './chat-panel.tsx';

interface RunSideProps {
  board: Board;
  freshLines: ReadonlySet<string>;
  onOpen: (blockId: string) => void;
}

/** Beside the picture: what people say, what they wish, what happened. */
export function RunSide({ board, freshLines, onOpen }: RunSideProps) {
  return (
    <Stack gap="lg">
      <ChatPanel board={board} />
      <ProposalList board={board} />
      <ActivityFeed board={board} freshLines={freshLines} onOpen={onOpen} />
    </Stack>
  );
}
