import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { formatPercent } from '../../../shared/time/time.ts';
import classes from './quality-range.module.css';

/** The chance of being accepted at first hand-off, as a range: it is an estimate, and looks like one. */
export function QualityRange({ low, high }: { low: number; high: number }) {
  return (
    <span className={classes['range']}>
      <span className={classes['track']} aria-hidden>
        <span
          className={classes['bar']}
          style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${Math.max(2, (high - low) * 100)}%` }}
        />
      </span>
      <Text span size="sm">
        <Trans>
          accepted at first try:{' '}
          <bdi>
            {formatPercent(low)}–{formatPercent(high)}
          </bdi>
        </Trans>
      </Text>
    </span>
  );
}
