import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { MiniTimeline, StateMark } from '@muster/ui';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { useNow } from '../../../shared/time/use-now.ts';
import { RunSentence } from './run-sentence.tsx';
import { timelineBars, useRunStateNames, type RunLine } from './run-facts.ts';
import classes from './run-list.module.css';

/** Running teams, one line each, with the plan and the present as a thin picture. */
export function RunList({ runs }: { runs: readonly RunLine[] }) {
  const { t } = useLingui();
  return (
    <RowList label={t`Teams`}>
      {runs.map((run) => (
        <Row key={run.id} to={`/teams/runs/${run.id}`}>
          <RunRow run={run} />
        </Row>
      ))}
    </RowList>
  );
}

function RunRow({ run }: { run: RunLine }) {
  const { t } = useLingui();
  const now = useNow(60_000);
  const names = useRunStateNames();
  const late = run.blocks.filter(({ isLate }) => isLate).length;
  const open = run.seats.filter(({ state }) => state !== 'FILLED').length;
  const bars = timelineBars(run.blocks, now);
  return (
    <div className={classes['row']}>
      <div className={classes['words']}>
        <Group gap={8}>
          <Text fw={600}>
            <bdi>{run.title}</bdi>
          </Text>
          {late > 0 ? (
            <StateMark tone="warm">
              <Plural value={late} one="# block late" other="# blocks late" />
            </StateMark>
          ) : (
            <StateMark tone={run.state === 'LIVE' ? 'accent' : run.state === 'FINISHED' ? 'ok' : 'quiet'}>
              {names[run.state]}
            </StateMark>
          )}
          {open > 0 && run.state !== 'FINISHED' && (
            <StateMark tone="quiet">
              <Plural value={open} one="# seat open" other="# seats open" />
            </StateMark>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          <RunSentence run={run} />
        </Text>
      </div>
      {bars.length > 0 ? (
        <MiniTimeline bars={bars} now={now} label={t`Timeline of ${run.title}: ${run.says}`} />
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>no times yet</Trans>
        </Text>
      )}
    </div>
  );
}
