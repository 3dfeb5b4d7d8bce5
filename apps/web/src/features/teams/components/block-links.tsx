import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, Group, Select, Stack, Text } from '@mantine/core';
import { Refused } from '@muster/ui';
import { canLink } from './plan-graph.tsx';
import type { Plan, PlanBlock } from './plan-facts.ts';
import { artefactText } from './plan-table.tsx';
import { usePlanEdit } from './use-plan-edit.ts';

interface BlockLinksProps {
  plan: Plan;
  block: PlanBlock;
  mayPlan: boolean;
}

/** Where the inputs come from and where the outputs go; the same powers as drawing lines in the graph. */
export function BlockLinks({ plan, block, mayPlan }: BlockLinksProps) {
  const { t } = useLingui();
  const { edit, isSaving, refusal } = usePlanEdit(plan);
  const targets = plan.blocks.filter(({ id }) => canLink(plan, block.id, id) && !isLinked(plan, block.id, id));
  const goesTo = plan.links.filter(({ fromBlockId }) => fromBlockId === block.id);
  const titleOf = (id: string | null) => plan.blocks.find((candidate) => candidate.id === id)?.title;
  return (
    <Stack gap={6}>
      <Text fw={600}>
        <Trans>Needs</Trans>
      </Text>
      {block.inputs.map((input) => (
        <Text key={input.name} size="sm">
          {artefactText(input.artefact)}{' '}
          <Text span c="dimmed">
            {titleOf(input.fromBlockId) ? (
              <Trans>from “{titleOf(input.fromBlockId)}”</Trans>
            ) : (
              <Trans>you have it at hand</Trans>
            )}
          </Text>
        </Text>
      ))}
      <Text fw={600} mt="xs">
        <Trans>Hands over to</Trans>
      </Text>
      {goesTo.map(({ toBlockId }) => (
        <Group key={toBlockId} gap={4} wrap="nowrap">
          <Text size="sm">{titleOf(toBlockId)}</Text>
          {mayPlan && (
            <CloseButton
              size="sm"
              disabled={isSaving}
              aria-label={t`Cut the link to ${titleOf(toBlockId) ?? ''}`}
              onClick={() => edit({ removeLink: { fromBlockId: block.id, toBlockId } })}
            />
          )}
        </Group>
      ))}
      {goesTo.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>You. This is a result.</Trans>
        </Text>
      )}
      {mayPlan && targets.length > 0 && (
        <Select
          size="sm"
          value={null}
          disabled={isSaving}
          aria-label={t`Add a link`}
          placeholder={t`Add a link to a block that can take it`}
          data={targets.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(toBlockId) => toBlockId && edit({ addLink: { fromBlockId: block.id, toBlockId } })}
        />
      )}
      <Refused refusal={refusal} />
    </Stack>
  );
}

function isLinked(plan: Plan, from: string, to: string): boolean {
  return plan.links.some(({ fromBlockId, toBlockId }) => fromBlockId === from && toBlockId === to);
}
