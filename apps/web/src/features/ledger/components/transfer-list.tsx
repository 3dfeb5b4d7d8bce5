import { Trans, useLingui } from '@lingui/react/macro';
import { Accordion, Button, Group, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { RowsSkeleton, Section } from '@muster/ui';
import { request } from '../../../shared/api/request.ts';
import { formatMoney } from '../../../shared/money/money.ts';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { LedgerTransfersDocument, type Transfer } from '../api/ledger.ts';
import { AccountName } from './account-name.tsx';

/** Everything that was booked, the newest first; each opens into its entries. */
export function TransferList() {
  const found = useInfiniteQuery({
    queryKey: ['LedgerTransfers'],
    queryFn: ({ pageParam, signal }) => request(LedgerTransfersDocument, pageParam ? { after: pageParam } : {}, signal),
    initialPageParam: '',
    getNextPageParam: ({ ledgerTransfers: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  const transfers = found.data?.pages.flatMap(({ ledgerTransfers }) => ledgerTransfers.edges.map(({ node }) => node));
  return (
    <Section title={<Trans>What was booked</Trans>}>
      {!transfers && <RowsSkeleton rows={5} />}
      {transfers?.length === 0 && (
        <Text c="dimmed" mt="sm">
          <Trans>Nothing yet. The first booking comes with your first funds or your first accepted work.</Trans>
        </Text>
      )}
      <Accordion multiple chevronPosition="left" order={3}>
        {transfers?.map((transfer) => (
          <TransferItem key={transfer.id} transfer={transfer} />
        ))}
      </Accordion>
      {found.hasNextPage && (
        <Button variant="default" mt="md" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Section>
  );
}

function TransferItem({ transfer }: { transfer: Transfer }) {
  const { t } = useLingui();
  return (
    <Accordion.Item value={transfer.id}>
      <Accordion.Control>
        <Group justify="space-between" gap="xs">
          <Text flex="1 1 220px">
            <bdi>{transfer.says}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            <SizeOf transfer={transfer} /> · <InstantText at={transfer.bookedAt} />
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Table verticalSpacing={4} aria-label={t`Entries of ${transfer.says}`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <Trans>Account</Trans>
              </Table.Th>
              <Table.Th ta="end">
                <Trans>Debit</Trans>
              </Table.Th>
              <Table.Th ta="end">
                <Trans>Credit</Trans>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {transfer.entries.map((entry, index) => (
              <Table.Tr key={`${entry.accountCode}-${index}`}>
                <Table.Td>
                  <AccountName code={entry.accountCode} label={entry.accountLabel} />
                </Table.Td>
                <Table.Td ta="end">{side(entry, 1)}</Table.Td>
                <Table.Td ta="end">{side(entry, -1)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function side({ amount }: Transfer['entries'][number], sign: 1 | -1) {
  const isThisSide = BigInt(amount.minor) * BigInt(sign) > 0n;
  if (!isThisSide) return '–';
  const plain = { ...amount, minor: amount.minor.replace('-', ''), decimal: amount.decimal.replace('-', '') };
  return <bdi>{formatMoney(plain)}</bdi>;
}

/** How much moved: the debits of the first entry's currency. */
function SizeOf({ transfer: { entries } }: { transfer: Transfer }) {
  const debits = entries.filter(({ amount }) => BigInt(amount.minor) > 0n);
  const largest = [...debits].sort((left, right) =>
    BigInt(right.amount.minor) > BigInt(left.amount.minor) ? 1 : -1,
  )[0];
  return largest ? <bdi>{formatMoney(largest.amount)}</bdi> : null;
}
