import { useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import type { BlockEdit } from '../../../shared/api/generated/graphql.ts';
import { ask, queryClient, refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { keepUndo } from '../../../shared/undo/undo.ts';
import { BlueprintDocument, EditBlueprintDocument } from '../api/blueprint.ts';
import { historyOf, keepHistory, usePlanSteps } from './composer/use-plan-steps.ts';
import { edited } from './composer/plan-history.ts';
import type { Plan } from './plan-facts.ts';

/** Edits on the version that is shown; when somebody was faster, the new one is loaded and said so. */
export function usePlanEdit(plan: Plan, onSaved?: () => void) {
  const { t } = useLingui();
  const { back } = usePlanSteps(plan);
  const act = useAct(EditBlueprintDocument, 'editBlueprint', {
    onDone: (blueprint) => {
      keepHistory(plan.id, edited(historyOf(plan), plan.version, blueprint.version));
      showPlan(blueprint);
      keepUndo(planScope(plan), () => back(blueprint));
      onSaved?.();
    },
    onRefused: (refusal) => {
      if (refusal.__typename !== 'OutOfDate') return;
      refresh('Blueprint');
      notifications.show({
        message: t`Somebody changed this plan first. The newest version is shown now; look and try again.`,
      });
    },
  });
  const edit = (...edits: BlockEdit[]) => act.run({ input: { blueprintId: plan.id, version: plan.version, edits } });
  return { edit, isSaving: act.isRunning, refusal: act.refusal, clear: act.clear };
}

export function showPlan(blueprint: Plan): void {
  queryClient.setQueryData(ask(BlueprintDocument, { id: blueprint.id }).queryKey, { blueprint });
  refresh('Plans', 'PlanVersions');
}

export const planScope = ({ id }: Pick<Plan, 'id'>): string => `plan-${id}`;
