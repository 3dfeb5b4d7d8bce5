import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Group, Table, Text } from '@mantine/core';
import { Face } from '@muster/ui';
import type { QuoteVariant } from '../../../shared/api/generated/graphql.ts';
import { languageName } from '../../../shared/i18n/names.ts';
import { formatMinutes } from '../../../shared/time/time.ts';
import { longestChain, minutesOf, seatHue, type Plan, type PlanBlock } from './plan-facts.ts';

interface PlanTableProps {
  plan: Plan;
  variant: QuoteVariant;
  onOpen: (blockId: string) => void;
}

/** The plan as rows, with the same powers as the graph. */
export function PlanTable({ plan, variant, onOpen }: PlanTableProps) {
  const { t } = useLingui();
  const chain = longestChain(plan, variant);
  return (
    <Table.ScrollContainer
      minWidth={720}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t`Blocks of the plan` } }}
    >
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Block</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Seat</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Work</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Needs</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Gives</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.blocks.map((block) => (
            <Table.Tr key={block.id}>
              <Table.Td>
                <Anchor component="button" type="button" data-row ta="start" onClick={() => onOpen(block.id)}>
                  {block.title}
                </Anchor>
                {chain.includes(block.id) && (
                  <Text size="xs" c="var(--muster-warm-ink)">
                    <Trans>decides the finish</Trans>
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <SeatName plan={plan} seatId={block.seatId} />
              </Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatMinutes(minutesOf(block, variant))}</Table.Td>
              <Table.Td>
                {block.inputs
                  .map((input) => inputText(input, plan, { atHand: t`at hand`, missing: t`nothing makes it yet` }))
                  .join(', ')}
              </Table.Td>
              <Table.Td>{block.outputs.map(artefactText).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function SeatName({ plan, seatId }: { plan: Plan; seatId: string }) {
  const seat = plan.seats.find(({ id }) => id === seatId);
  const team = plan.teams.find(({ id }) => id === seat?.teamId);
  return (
    <Group gap={6} wrap="nowrap">
      <Face hue={seatHue(plan.seats, seatId)} size={20} />
      <span>
        {seat?.title}
        {team && (
          <Text size="xs" c="dimmed">
            <bdi>{team.title}</bdi>
          </Text>
        )}
      </span>
    </Group>
  );
}

function inputText(
  { artefact, fromBlockId, isAtHand }: PlanBlock['inputs'][number],
  plan: Plan,
  words: { atHand: string; missing: string },
): string {
  const from = plan.blocks.find(({ id }) => id === fromBlockId)?.title ?? (isAtHand ? words.atHand : words.missing);
  return `${artefactText(artefact)} (${from})`;
}

export function artefactText({
  label,
  language,
}: {
  readonly label: string;
  readonly language: string | null;
}): string {
  return language ? `${label} · ${languageName(language)}` : label;
}
