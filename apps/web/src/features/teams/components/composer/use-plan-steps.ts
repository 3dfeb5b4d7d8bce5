import { useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { ask, queryClient, refresh } from '../../../../shared/api/query.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { BlueprintDocument } from '../../api/blueprint.ts';
import { RestoreVersionDocument } from '../../api/plan-versions.ts';
import type { Plan } from '../plan-facts.ts';
import { openHistory, seen, steppedBack, steppedForward, type PlanHistory } from './plan-history.ts';

/** As long as the page lives; a plan that is opened anew begins a history of its own. */
const histories = new Map<string, PlanHistory>();

export function historyOf({ id, version }: Pick<Plan, 'id' | 'version'>): PlanHistory {
  return seen(histories.get(id) ?? openHistory(version), version);
}

export function keepHistory(id: string, history: PlanHistory): void {
  histories.set(id, history);
}

type Step = ((version: number) => PlanHistory) | undefined;

/** Back and forward through the versions this reader made; every step is a new version, so nothing is lost. */
export function usePlanSteps(plan: Plan) {
  const { t } = useLingui();
  const step = useRef<Step>(undefined);
  const act = useAct(RestoreVersionDocument, 'restoreBlueprintVersion', {
    onDone: (blueprint) => {
      if (step.current) keepHistory(blueprint.id, step.current(blueprint.version));
      queryClient.setQueryData(ask(BlueprintDocument, { id: blueprint.id }).queryKey, { blueprint });
      refresh('Plans', 'PlanVersions');
      notifications.show({ message: t`The plan is as it was.` });
    },
    onRefused: ({ message }) => {
      refresh('Blueprint');
      notifications.show({ message });
    },
  });
  const go = (at: Plan, toVersion: number, move: (history: PlanHistory, to: number) => PlanHistory) => {
    // What is still being saved would be stepped over.
    if (queryClient.isMutating() > 0) return;
    const history = historyOf(at);
    step.current = (to) => move(history, to);
    act.run({ input: { blueprintId: at.id, version: at.version, toVersion } });
  };
  const { past, future } = historyOf(plan);
  const back = (at: Plan = plan) => {
    const to = historyOf(at).past.at(-1);
    if (to !== undefined) go(at, to, steppedBack);
  };
  const forward = () => {
    const to = historyOf(plan).future.at(-1);
    if (to !== undefined) go(plan, to, steppedForward);
  };
  /** To any version, as one step that can be taken back. */
  const goTo = (version: number) => {
    go(plan, version, (history, to) => ({ past: [...history.past, history.current], future: [], current: to }));
  };
  return { back, forward, goTo, canGoBack: past.length > 0, canGoForward: future.length > 0, isGoing: act.isRunning };
}
