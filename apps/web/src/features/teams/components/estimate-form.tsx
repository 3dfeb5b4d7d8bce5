import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import { useAct } from '../../../shared/api/use-act.ts';
import { DeadlineField } from '../../../shared/time/deadline-field.tsx';
import { toInstant } from '../../../shared/time/time.ts';
import { GiveEstimateDocument } from '../api/work.ts';
import type { WorkBlock } from './work-facts.ts';
import classes from './estimate-form.module.css';

/** A late block asks its holder for one thing: when will it be done? */
export function EstimateForm({ runId, block }: { runId: string; block: WorkBlock }) {
  const { t } = useLingui();
  const [local, setLocal] = useState<string | null>(null);
  const give = useAct(GiveEstimateDocument, 'giveEstimate', { refreshes: ['RunBlockPage', 'MyWork', 'Runs'] });
  const expectedFinish = toInstant(local);
  return (
    <div className={classes['ask']}>
      <Stack gap="sm">
        <Text fw={600}>
          <Trans>This block is late. When will it be done?</Trans>
        </Text>
        <Text size="sm">
          <Trans>
            Your answer moves the plan of those who wait. An honest late time helps more than a hopeful early one.
          </Trans>
        </Text>
        <Group align="flex-end">
          <DeadlineField label={t`Done by`} placeholder={t`Choose a time`} value={local} onChange={setLocal} />
          <Button
            disabled={!expectedFinish}
            loading={give.isRunning}
            onClick={() =>
              expectedFinish &&
              give.run((idempotencyKey) => ({ input: { runId, blockId: block.id, expectedFinish, idempotencyKey } }))
            }
          >
            <Trans>Tell them</Trans>
          </Button>
        </Group>
        <Refused refusal={give.refusal} />
      </Stack>
    </div>
  );
}
