import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { Section } from '@muster/ui';
import { Row, RowList } from '../../../../shared/components/rows.tsx';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import type { Board } from '../../api/run-board.ts';
import classes from './run-head.module.css';

interface ActivityFeedProps {
  board: Board;
  /** Lines that came since the page was opened. */
  freshLines: ReadonlySet<string>;
  onOpen: (blockId: string) => void;
}

/** What happened, the newest first; a line about a block opens it. */
export function ActivityFeed({ board, freshLines, onOpen }: ActivityFeedProps) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>Activity</Trans>}>
      <div className={classes['feed']} tabIndex={0} role="region" aria-label={t`Activity`}>
        <RowList>
          {board.activity.map((line) => (
            <Row key={line.id} isFresh={freshLines.has(line.id)}>
              <Text size="sm">
                <bdi>{line.says}</bdi>
              </Text>
              <Text size="xs" c="dimmed" component="div">
                <bdi>{line.actor.name}</bdi> · <InstantText at={line.at} as="relative" />
                {line.blockId && board.blocks.some(({ id }) => id === line.blockId) && (
                  <>
                    {' · '}
                    <Anchor
                      component="button"
                      type="button"
                      size="xs"
                      underline="always"
                      onClick={() => onOpen(line.blockId ?? '')}
                    >
                      <Trans>open the block</Trans>
                    </Anchor>
                  </>
                )}
              </Text>
            </Row>
          ))}
        </RowList>
        {board.activity.length === 0 && (
          <Text c="dimmed" size="sm" mt="sm">
            <Trans>Nothing yet. The first line appears when somebody takes a seat.</Trans>
          </Text>
        )}
      </div>
    </Section>
  );
}
