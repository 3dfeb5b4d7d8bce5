import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { formatMoney, type MoneyValue } from './money.ts';

interface MoneyTextProps {
  value: MoneyValue;
  /** The same amount in another currency, shown beside it. */
  original?: MoneyValue | null;
  short?: boolean;
  strong?: boolean;
}

export function MoneyText({ value, original, short = false, strong = false }: MoneyTextProps) {
  useLingui();
  return (
    <Text span inherit fw={strong ? 600 : undefined} style={{ whiteSpace: 'nowrap' }}>
      <bdi>{formatMoney(value, { short })}</bdi>
      {original && original.currency !== value.currency && (
        <Text span inherit c="dimmed" ms={6} fw={400}>
          <bdi>{formatMoney(original, { short })}</bdi>
        </Text>
      )}
    </Text>
  );
}
