import { Trans } from '@lingui/react/macro';
import { Group, Text } from '@mantine/core';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { BlockMark, DueText } from './block-mark.tsx';
import type { WorkLine } from './work-facts.ts';

/** Blocks of the person, each a line that opens its page. */
export function WorkList({ items }: { items: readonly WorkLine[] }) {
  return (
    <RowList>
      {items.map((item) => (
        <Row key={`${item.block.id}-${item.isReview}`} to={`/work/${item.runId}/${item.block.id}`}>
          <Group justify="space-between" align="flex-start" gap="xs">
            <div>
              <Text fw={600}>
                {item.isReview ? (
                  <Trans>
                    Review: <bdi>{item.block.title}</bdi>
                  </Trans>
                ) : (
                  <bdi>{item.block.title}</bdi>
                )}
              </Text>
              <Text size="sm" c="dimmed">
                <bdi>{item.clientName}</bdi> · <bdi>{item.runTitle}</bdi>
                {item.block.price && !item.isReview && (
                  <>
                    {' · '}
                    <MoneyText value={item.block.price} />
                  </>
                )}
              </Text>
            </div>
            <Group gap={8}>
              <Text size="sm">
                <DueText block={item.block} />
              </Text>
              <BlockMark block={item.block} />
            </Group>
          </Group>
        </Row>
      ))}
    </RowList>
  );
}
