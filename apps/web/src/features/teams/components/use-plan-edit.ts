import { useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import type { BlockEdit } from '../../../shared/api/generated/graphql.ts';
import { ask, queryClient, refresh } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { BlueprintDocument, EditBlueprintDocument } from '../api/blueprint.ts';
import { keepUndo } from '../../../shared/undo/undo.ts';
import { inverseOf } from './plan-undo.ts';
import type { Plan } from './plan-facts.ts';

/** Edits on the version that is shown; when somebody was faster, the new one is loaded and said so. */
export function usePlanEdit(plan: Plan, onSaved?: () => void) {
  const { t } = useLingui();
  const undo = usePlanStepBack(plan);
  const last = useRef<readonly BlockEdit[]>([]);
  const act = useAct(EditBlueprintDocument, 'editBlueprint', {
    onDone: (blueprint) => {
      queryClient.setQueryData(ask(BlueprintDocument, { id: plan.id }).queryKey, { blueprint });
      refresh('Plans');
      const inverse = inverseOf(plan, blueprint, last.current);
      if (inverse) keepUndo(planScope(plan), () => undo(blueprint, inverse));
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
  const edit = (...edits: BlockEdit[]) => {
    last.current = edits;
    act.run({ input: { blueprintId: plan.id, version: plan.version, edits } });
  };
  return { edit, isSaving: act.isRunning, refusal: act.refusal, clear: act.clear };
}

export const planScope = ({ id }: Pick<Plan, 'id'>): string => `plan-${id}`;

/** Does the opposite of the last change, on the version it made. */
function usePlanStepBack(plan: Plan) {
  const { t } = useLingui();
  const act = useAct(EditBlueprintDocument, 'editBlueprint', {
    onDone: (blueprint) => {
      queryClient.setQueryData(ask(BlueprintDocument, { id: plan.id }).queryKey, { blueprint });
      refresh('Plans');
      notifications.show({ message: t`Taken back. The plan is as it was.` });
    },
    onRefused: ({ message }) => {
      refresh('Blueprint');
      notifications.show({ message });
    },
  });
  return ({ id, version }: Plan, edits: BlockEdit[]) => act.run({ input: { blueprintId: id, version, edits } });
}
