import { Trans, useLingui } from '@lingui/react/macro';
import { Text, UnstyledButton } from '@mantine/core';
import type { QuoteVariant, QuoteViewFragment } from '../../../shared/api/generated/graphql.ts';
import { formatMoney } from '../../../shared/money/money.ts';
import { formatInstant, formatPercent } from '../../../shared/time/time.ts';
import { useVariantNames } from './plan-words.ts';
import { apart, quotePoints, type QuotePoint } from './quote-facts.ts';
import classes from './quote-picture.module.css';

/** How much of the field's height one label takes. */
const LABEL = 0.36;

interface QuotePictureProps {
  quotes: readonly QuoteViewFragment[];
  value: QuoteVariant;
  onChange: (variant: QuoteVariant) => void;
}

/** Cost against time, the better the nearer to the corner; quality stands beside each. A point can be chosen like its card. */
export function QuotePicture({ quotes, value, onChange }: QuotePictureProps) {
  const { t } = useLingui();
  const points = quotePoints(quotes).sort((left, right) => left.cost - right.cost);
  const heights = apart(
    points.map(({ cost }) => cost),
    LABEL,
  );
  if (points.length < 2) return null;
  return (
    <figure className={classes['figure']} aria-label={t`Cost and time of the quotes`}>
      <div className={classes['field']}>
        <Text size="xs" c="dimmed" className={classes['dear']}>
          <Trans>dearer</Trans>
        </Text>
        <Text size="xs" c="dimmed" className={classes['late']}>
          <Trans>later</Trans>
        </Text>
        <Text size="xs" c="dimmed" className={classes['corner']}>
          <Trans>cheap and early</Trans>
        </Text>
        {points.map((point, index) => (
          <Point
            height={heights[index] ?? point.cost}
            key={point.variants.join()}
            point={point}
            isChosen={point.variants.includes(value)}
            onChoose={() => onChange(point.variants.find((variant) => variant === value) ?? point.quote.variant)}
          />
        ))}
      </div>
      {points.some(({ isDominated }) => isDominated) && (
        <Text size="xs" c="dimmed" component="figcaption">
          <Trans>Dashed: another quote is as cheap, as early and as good, and better in something.</Trans>
        </Text>
      )}
    </figure>
  );
}

interface PointProps {
  point: QuotePoint;
  height: number;
  isChosen: boolean;
  onChoose: () => void;
}

function Point({ point, height, isChosen, onChoose }: PointProps) {
  const { quote, variants, isDominated } = point;
  const names = useVariantNames();
  const title = variants.map((variant) => names[variant]).join(' · ');
  const quality = `${formatPercent(quote.qualityLow)}–${formatPercent(quote.qualityHigh)}`;
  return (
    <UnstyledButton
      className={classes['point']}
      data-chosen={isChosen || undefined}
      data-dominated={isDominated || undefined}
      data-side={point.time > 0.6 ? 'before' : undefined}
      aria-pressed={isChosen}
      style={{ insetInlineStart: `${8 + point.time * 78}%`, insetBlockStart: `${78 - height * 60}%` }}
      onClick={onChoose}
    >
      <span className={classes['dot']} aria-hidden />
      <span className={classes['words']}>
        <span className={classes['name']}>{title}</span>
        <span>
          <bdi>{formatMoney(quote.cost, { short: true })}</bdi> · <bdi>{formatInstant(quote.finishAt ?? '')}</bdi> ·{' '}
          <bdi dir="ltr">{quality}</bdi>
        </span>
      </span>
    </UnstyledButton>
  );
}
