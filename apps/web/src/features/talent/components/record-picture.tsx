import { Plural, Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { formatPercent } from '../../../shared/time/time.ts';
import classes from './record-picture.module.css';

interface Expected {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How often work is accepted, drawn as what it is: a range, wide while little is known. */
export function RecordPicture({ expected, isSmall = false }: { expected: Expected; isSmall?: boolean }) {
  const { mean, low, high } = expected;
  return (
    <span className={classes['scale']} data-small={isSmall || undefined} aria-hidden>
      <span
        className={classes['range']}
        style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${Math.max(2, (high - low) * 100)}%` }}
      />
      <span className={classes['mean']} style={{ insetInlineStart: `${mean * 100}%` }} />
    </span>
  );
}

interface RecordSentenceProps {
  record: { readonly acceptedBlocks: number; readonly refusedHandOffs: number; readonly acceptance: Expected };
}

/** The lower bound in words: what can be relied on. */
export function RecordSentence({ record }: RecordSentenceProps) {
  const { acceptedBlocks, refusedHandOffs, acceptance } = record;
  const all = acceptedBlocks + refusedHandOffs;
  if (all === 0)
    return (
      <Text size="sm" c="dimmed">
        <Trans>Nothing was handed over yet, so nothing is known.</Trans>
      </Text>
    );
  return (
    <Text size="sm">
      <Plural
        value={all}
        one={`${acceptedBlocks} of one hand-over accepted.`}
        other={`${acceptedBlocks} of # hand-overs accepted.`}
      />{' '}
      <Trans>With 95 % certainty at least {formatPercent(acceptance.low)} are.</Trans>
    </Text>
  );
}
