import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { Refused } from '@muster/ui';
import type { ForwardViewQuery } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { formatClock, formatDay, readerZone } from '../../../../shared/time/time.ts';
import { useNow } from '../../../../shared/time/use-now.ts';
import { AnswerKeepFreeDocument } from '../../api/forward.ts';
import { daysOf } from './forward-facts.ts';
import classes from './forward-strip.module.css';

type Item = ForwardViewQuery['forwardView'][number];

/** The next seven days: what is agreed, what is offered, and what one is asked to keep free. */
export function ForwardStrip({ items }: { items: readonly Item[] }) {
  const now = useNow(60_000);
  const days = daysOf(items, { now, zone: readerZone() });
  return (
    <ol className={classes['days']}>
      {days.map((day, index) => (
        <li key={day.key} className={`${classes['day']} ${index === 0 ? classes['today'] : ''}`}>
          <Text size="sm" fw={600}>
            {index === 0 ? <Trans>Today</Trans> : formatDay(new Date(day.at).toISOString())}
          </Text>
          {day.items.map((item) => (
            <ForwardItem key={`${item.kind}-${item.id}`} item={item} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function ForwardItem({ item }: { item: Item }) {
  const words = useKindWords();
  const isLikely = item.kind === 'OFFER' || item.kind === 'KEEP_FREE';
  return (
    <div className={`${classes['item']} ${isLikely ? classes['likely'] : ''}`}>
      <Text size="sm">
        <bdi>{item.title}</bdi>
      </Text>
      <Text size="xs" c="dimmed">
        {words[item.kind]} · {formatClock(item.startsAt)} · <bdi>{item.clientName}</bdi>
      </Text>
      {item.kind === 'KEEP_FREE' && <KeepFree item={item} />}
    </div>
  );
}

function KeepFree({ item }: { item: Item }) {
  const { t } = useLingui();
  const answer = useAct(AnswerKeepFreeDocument, 'answerKeepFree', { refreshes: ['ForwardView'] });
  const say = (keeps: boolean) => answer.run({ input: { keepFreeId: item.id, keeps } });
  if (item.keepFree !== 'ASKED')
    return (
      <Text size="xs">
        {item.keepFree === 'KEPT' ? <Trans>You keep this time free.</Trans> : <Trans>You do not keep it free.</Trans>}
      </Text>
    );
  return (
    <>
      <Text size="xs" mt={4}>
        <Trans>Would you keep this time free? It binds nobody.</Trans>
      </Text>
      <Group gap={4} mt={4}>
        <Button
          size="compact-xs"
          loading={answer.isRunning}
          onClick={() => say(true)}
          aria-label={t`Keep free: ${item.title}`}
        >
          <Trans>Keep free</Trans>
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={answer.isRunning}
          onClick={() => say(false)}
          aria-label={t`Do not keep free: ${item.title}`}
        >
          <Trans>No</Trans>
        </Button>
      </Group>
      <Refused refusal={answer.refusal} />
    </>
  );
}

function useKindWords(): Record<Item['kind'], string> {
  const { t } = useLingui();
  return { WORK: t`agreed`, REVIEW: t`review`, OFFER: t`offered`, KEEP_FREE: t`likely` };
}
