import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, Group, Stack, Text } from '@mantine/core';
import { Refused } from '@muster/ui';
import type { Plan, PlanBlock } from '../plan-facts.ts';
import { usePlanEdit } from '../use-plan-edit.ts';

interface CriteriaProps {
  plan: Plan;
  block: PlanBlock;
  mayPlan: boolean;
}

/** What counts as done; each can go, the last one cannot. */
export function Criteria({ plan, block, mayPlan }: CriteriaProps) {
  const { t } = useLingui();
  const { edit, isSaving, refusal } = usePlanEdit(plan);
  return (
    <Stack gap={4} component="ul" m={0} ps={16}>
      {block.criteria.map(({ id, text, checkedBy }) => (
        <Text key={id} size="sm" component="li">
          <Group gap={4} wrap="nowrap" justify="space-between" align="start">
            <span>
              <bdi>{text}</bdi>
              {checkedBy === 'MACHINE' && (
                <Text span c="dimmed">
                  {' '}
                  · <Trans>checked by a machine</Trans>
                </Text>
              )}
            </span>
            {mayPlan && block.criteria.length > 1 && (
              <CloseButton
                size="sm"
                disabled={isSaving}
                aria-label={t`Remove the criterion: ${text}`}
                onClick={() => edit({ editBlock: { blockId: block.id, removeCriterionIds: [id] } })}
              />
            )}
          </Group>
        </Text>
      ))}
      <Refused refusal={refusal} />
    </Stack>
  );
}
