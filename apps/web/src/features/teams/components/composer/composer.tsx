import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Group, SegmentedControl, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Refused, RowsSkeleton, Section } from '@muster/ui';
import type { QuoteVariant } from '../../../../shared/api/generated/graphql.ts';
import { useUndoable } from '../../../../shared/undo/undo.ts';
import { UndoLine } from '../../../../shared/undo/undo-line.tsx';
import { useMay } from '../../../../shared/viewer/viewer.ts';
import { BlockPanel } from '../block-panel.tsx';
import type { Plan } from '../plan-facts.ts';
import { artefactText, PlanTable } from '../plan-table.tsx';
import { planScope, usePlanEdit } from '../use-plan-edit.ts';
import { KeepPart } from './keep-part.tsx';
import { LibraryDrawer } from './library-drawer.tsx';
import { TeamsDrawer } from './teams-drawer.tsx';
import { usePlanSteps } from './use-plan-steps.ts';
import { VersionsDrawer } from './versions-drawer.tsx';

const PlanGraph = lazy(async () => ({ default: (await import('../plan-graph.tsx')).PlanGraph }));

/** The plan to work on: as a picture or as a table, with the same powers in both. */
export function Composer({ plan, variant }: { plan: Plan; variant: QuoteVariant }) {
  const { t } = useLingui();
  const [view, setView] = useState(() => (matchMedia('(max-width: 48em)').matches ? 'table' : 'graph'));
  const [chosenId, setChosenId] = useState<string>();
  const mayPlan = useMay('team:plan') && !plan.runId;
  const { edit, refusal } = usePlanEdit(plan);
  const onOpen = useCallback((id: string) => setChosenId(id), []);
  const powers = {
    onLink: (fromBlockId: string, toBlockId: string) => edit({ addLink: { fromBlockId, toBlockId } }),
    onUnlink: (fromBlockId: string, toBlockId: string) => edit({ removeLink: { fromBlockId, toBlockId } }),
    onRemove: (removeBlockId: string) => edit({ removeBlockId }),
  };
  return (
    <Section title={<Trans>Who does what, in which order</Trans>}>
      <Group justify="space-between" gap="sm" mt="sm">
        <Toolbar plan={plan} mayPlan={mayPlan} />
        <SegmentedControl
          aria-label={t`How to show the plan`}
          value={view}
          onChange={setView}
          data={[
            { value: 'graph', label: t`Graph` },
            { value: 'table', label: t`Table` },
          ]}
        />
      </Group>
      <Unused plan={plan} />
      <Group my="sm">
        {!chosenId && (
          <UndoLine scope={planScope(plan)}>
            <Trans>Saved. The quotes are new.</Trans>
          </UndoLine>
        )}
        <Refused refusal={refusal} />
      </Group>
      {view === 'graph' ? (
        <Suspense fallback={<RowsSkeleton rows={1} height={420} />}>
          <PlanGraph plan={plan} variant={variant} chosenId={chosenId} onOpen={onOpen} {...(mayPlan && powers)} />
          {mayPlan && <KeyHelp />}
        </Suspense>
      ) : (
        <PlanTable plan={plan} variant={variant} onOpen={onOpen} />
      )}
      <BlockPanel plan={plan} blockId={chosenId} onClose={() => setChosenId(undefined)} />
    </Section>
  );
}

function Toolbar({ plan, mayPlan }: { plan: Plan; mayPlan: boolean }) {
  const { t } = useLingui();
  const { back, forward, canGoBack, canGoForward, isGoing } = usePlanSteps(plan);
  const stepBack = () => mayPlan && canGoBack && back();
  const stepForward = () => mayPlan && canGoForward && forward();
  const justDone = useUndoable(planScope(plan));
  useHotkeys([
    // The line with the ten seconds listens itself while it is there.
    ['mod+Z', () => !justDone && stepBack()],
    ['mod+shift+Z', stepForward],
    ['mod+Y', stepForward],
  ]);
  return (
    <Group gap={8}>
      {mayPlan && (
        <>
          <LibraryDrawer plan={plan} />
          <TeamsDrawer plan={plan} />
          <KeepPart plan={plan} what={{}} title={plan.title}>
            <Trans>Keep the plan</Trans>
          </KeepPart>
        </>
      )}
      <VersionsDrawer plan={plan} mayPlan={mayPlan} />
      {mayPlan && (
        <ActionIcon.Group>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t`Step back`}
            disabled={!canGoBack || isGoing}
            onClick={stepBack}
          >
            <IconArrowBackUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t`Step forward`}
            disabled={!canGoForward || isGoing}
            onClick={stepForward}
          >
            <IconArrowForwardUp size={18} aria-hidden />
          </ActionIcon>
        </ActionIcon.Group>
      )}
    </Group>
  );
}

/** What was brought along for nothing is said, so that nobody waits for something to be made of it. */
function Unused({ plan }: { plan: Plan }) {
  if (plan.unused.length === 0) return null;
  const things = plan.unused.map(artefactText).join(', ');
  return (
    <Text size="sm" mt="sm" c="var(--muster-warm-ink)">
      <Trans>Nothing in this plan uses what you have at hand: {things}. Add a block that takes it, or leave it.</Trans>
    </Text>
  );
}

function KeyHelp() {
  return (
    <Text size="xs" c="dimmed" mt={6}>
      <Trans>
        Keys on a block: arrows move, Enter opens, C connects it to the block you choose next, Delete removes it, Ctrl+Z
        steps back.
      </Trans>
    </Text>
  );
}
