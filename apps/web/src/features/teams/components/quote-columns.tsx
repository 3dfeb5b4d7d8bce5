import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Radio, Stack, Text } from '@mantine/core';
import { StateMark, Why } from '@muster/ui';
import type { QuoteVariant, QuoteViewFragment } from '../../../shared/api/generated/graphql.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { formatPercent } from '../../../shared/time/time.ts';
import { useVariantNames } from './plan-words.ts';
import classes from './quote-columns.module.css';

interface QuoteColumnsProps {
  quotes: readonly QuoteViewFragment[];
  value: QuoteVariant;
  onChange: (variant: QuoteVariant) => void;
}

const ORDER: readonly QuoteVariant[] = ['AI_WITH_REVIEW', 'MIXED', 'PEOPLE_ONLY'];

/** Three ways to staff the same plan, side by side; choosing one changes the picture below. */
export function QuoteColumns({ quotes, value, onChange }: QuoteColumnsProps) {
  const { t } = useLingui();
  return (
    <Radio.Group
      value={value}
      onChange={(next) => onChange(next as QuoteVariant)}
      aria-label={t`How should the team be staffed?`}
    >
      <div className={classes['columns']}>
        {ORDER.flatMap((variant) => quotes.filter((quote) => quote.variant === variant)).map((quote) => (
          <QuoteCard key={quote.variant} quote={quote} isChosen={quote.variant === value} />
        ))}
      </div>
    </Radio.Group>
  );
}

function QuoteCard({ quote, isChosen }: { quote: QuoteViewFragment; isChosen: boolean }) {
  const { t } = useLingui();
  const names = useVariantNames();
  const name = names[quote.variant];
  return (
    <div className={classes['card']} data-chosen={isChosen || undefined}>
      <Group justify="space-between" wrap="nowrap">
        <Radio value={quote.variant} label={name} classNames={{ label: classes['name'] ?? '' }} />
        <Why about={t`Why does “${name}” cost this?`}>
          <QuoteLines quote={quote} />
        </Why>
      </Group>
      <Text size="xl" fw={600}>
        <MoneyText value={quote.cost} short />
      </Text>
      <Text>
        {quote.finishAt ? (
          <Trans>
            done <InstantText at={quote.finishAt} />
          </Trans>
        ) : (
          <Trans>no finish while seats stay empty</Trans>
        )}
      </Text>
      <Quality low={quote.qualityLow} high={quote.qualityHigh} />
      <Group gap={6}>
        {quote.isOnTime ? (
          <StateMark tone="ok">
            <Trans>on time</Trans>
          </StateMark>
        ) : (
          <StateMark tone="warm">
            <Trans>late</Trans>
          </StateMark>
        )}
        {quote.isWithinBudget ? (
          <StateMark tone="ok">
            <Trans>in budget</Trans>
          </StateMark>
        ) : (
          <StateMark tone="warm">
            <Trans>over budget</Trans>
          </StateMark>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        <bdi>{quote.says}</bdi>
      </Text>
      {quote.gaps.map((gap) => (
        <Text key={gap.seatId} size="sm" c="var(--muster-warm-ink)">
          <bdi>{gap.says}</bdi>
        </Text>
      ))}
    </div>
  );
}

function QuoteLines({ quote }: { quote: QuoteViewFragment }) {
  return (
    <Stack gap={4}>
      {quote.lines.map(({ says, amount }) => (
        <Group key={says} justify="space-between" wrap="nowrap" gap="md">
          <Text size="sm">
            <bdi>{says}</bdi>
          </Text>
          <Text size="sm">
            <MoneyText value={amount} />
          </Text>
        </Group>
      ))}
      <Group justify="space-between" className={classes['total']}>
        <Text size="sm" fw={600}>
          <Trans>All in</Trans>
        </Text>
        <Text size="sm">
          <MoneyText value={quote.cost} strong />
        </Text>
      </Group>
    </Stack>
  );
}

/** Expected quality as a range on a line from 0 to 1, because a single number would claim too much. */
function Quality({ low, high }: { low: number; high: number }) {
  const range = `${formatPercent(low)}–${formatPercent(high)}`;
  return (
    <div>
      <Text size="sm">
        <Trans>
          <bdi dir="ltr">{range}</bdi> accepted at first try
        </Trans>
      </Text>
      <span className={classes['range']} aria-hidden>
        <span style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${Math.max(2, (high - low) * 100)}%` }} />
      </span>
    </div>
  );
}
