import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import type { PoolsQuery } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { SetHiringPolicyDocument } from '../../api/pools.ts';

type Policy = NonNullable<PoolsQuery['hiringPolicy']>;

/** How this workspace asks for holders of its seats. */
export function PolicyForm({ policy, pools }: { policy: Policy; pools: PoolsQuery['pools'] }) {
  const { t } = useLingui();
  const [form, setForm] = useState(policy);
  const saving = useAct(SetHiringPolicyDocument, 'setHiringPolicy', {
    refreshes: ['Pools'],
    onDone: () => notifications.show({ message: t`From the next offer on, people are asked this way.` }),
  });
  const set = (part: Partial<Policy>) => setForm((before) => ({ ...before, ...part }));
  return (
    <Stack gap="md" maw={440}>
      <NativeSelect
        label={t`Whom to ask first`}
        value={form.poolId ?? ''}
        onChange={(event) => set({ poolId: event.currentTarget.value || null })}
        data={[
          { value: '', label: t`Everybody who fits` },
          ...pools.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NumberInput
        label={t`How many at once`}
        description={t`With one, each has the seat to themselves for a while. With more, their answers are compared.`}
        min={1}
        max={20}
        value={form.waveSize}
        onChange={(value) => set({ waveSize: whole(value) })}
      />
      <Minutes form={form} set={set} />
      <Checkbox
        label={t`Ask people first who have worked with us, as long as waiting for them pays`}
        checked={form.isFamiliarFirst}
        onChange={(event) => set({ isFamiliarFirst: event.currentTarget.checked })}
      />
      <Group>
        <Button loading={saving.isRunning} onClick={() => saving.run({ input: { runId: null, ...form } })}>
          <Trans>Save</Trans>
        </Button>
      </Group>
      <Refused refusal={saving.refusal} />
      <Text size="sm" c="dimmed">
        <Trans>Declining never lowers anybody’s rank. Everybody who is not asked can read why.</Trans>
      </Text>
    </Stack>
  );
}

/** Alone, somebody has the seat to themselves for a while; of several, the answers are compared. */
function Minutes({ form, set }: { form: Policy; set: (part: Partial<Policy>) => void }) {
  const { t } = useLingui();
  return form.waveSize > 1 ? (
    <NumberInput
      label={t`Compare the answers after, in minutes`}
      description={t`The quickest answer has no advantage.`}
      min={1}
      max={120}
      value={form.closeMinutes}
      onChange={(value) => set({ closeMinutes: whole(value) })}
    />
  ) : (
    <NumberInput
      label={t`Hold a seat for, in minutes`}
      min={1}
      max={1440}
      value={form.holdMinutes}
      onChange={(value) => set({ holdMinutes: whole(value) })}
    />
  );
}

function whole(value: string | number): number {
  return Math.round(Number(value)) || 0;
}
