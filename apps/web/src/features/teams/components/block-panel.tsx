import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer, Stack, Text } from '@mantine/core';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { BlockForm } from './block-form.tsx';
import { Criteria } from './composer/criteria.tsx';
import { KeepPart } from './composer/keep-part.tsx';
import { BlockLinks } from './block-links.tsx';
import type { Plan } from './plan-facts.ts';
import { artefactText } from './plan-table.tsx';
import { UndoLine } from '../../../shared/undo/undo-line.tsx';
import { SeatForm } from './seat-form.tsx';
import { planScope } from './use-plan-edit.ts';

interface BlockPanelProps {
  plan: Plan;
  blockId: string | undefined;
  onClose: () => void;
}

/** Everything about the chosen block, and the controls to change it. */
export function BlockPanel({ plan, blockId, onClose }: BlockPanelProps) {
  const { t } = useLingui();
  const mayPlan = useMay('team:plan') && !plan.runId;
  const block = plan.blocks.find(({ id }) => id === blockId);
  const seat = plan.seats.find(({ id }) => id === block?.seatId);
  return (
    <Drawer
      opened={block !== undefined}
      onClose={onClose}
      position="right"
      size={420}
      title={
        <Text fw={600}>
          <bdi>{block?.title}</bdi>
        </Text>
      }
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {block && seat && (
        <Stack gap="lg">
          <UndoLine scope={planScope(plan)}>
            <Trans>Saved. The quotes are new.</Trans>
          </UndoLine>
          {block.description && (
            <Text>
              <bdi>{block.description}</bdi>
            </Text>
          )}
          <div>
            <Text fw={600} mb={4}>
              <Trans>What counts as done</Trans>
            </Text>
            <Criteria plan={plan} block={block} mayPlan={mayPlan} />
          </div>
          <div>
            <Text fw={600} mb={4}>
              <Trans>Gives</Trans>
            </Text>
            <Text size="sm">{block.outputs.map(artefactText).join(', ')}</Text>
          </div>
          <BlockLinks plan={plan} block={block} mayPlan={mayPlan} />
          {mayPlan && <BlockForm key={`${block.id}-${plan.version}`} plan={plan} block={block} onGone={onClose} />}
          {mayPlan && (
            <KeepPart plan={plan} what={{ blockId: block.id }} title={block.title}>
              <Trans>Keep in your library</Trans>
            </KeepPart>
          )}
          {mayPlan && <SeatForm key={`${seat.id}-${plan.version}`} plan={plan} seat={seat} />}
        </Stack>
      )}
    </Drawer>
  );
}
