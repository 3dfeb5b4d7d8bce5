import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Refused } from '@muster/ui';
import type { KeysQuery } from '../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { CreateKeyDocument } from '../api/keys.ts';

interface CreateKeyFormProps {
  scopes: KeysQuery['keyScopes'];
  workers: KeysQuery['myWorkers'];
  onMade: (secret: string) => void;
}

export function CreateKeyForm({ scopes, workers, onMade }: CreateKeyFormProps) {
  const { t } = useLingui();
  const { form, create, submit } = useCreateKey(onMade);
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={t`Name`}
          description={t`For example: checker of localisation files.`}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Group grow align="flex-start">
          <Select
            label={t`Acts as`}
            placeholder={t`No worker profile`}
            clearable
            data={workers.map(({ id, displayName }) => ({ value: id, label: displayName }))}
            {...form.getInputProps('workerId')}
          />
          <Select
            label={t`Ends after`}
            allowDeselect={false}
            data={[
              { value: '7', label: t`7 days` },
              { value: '30', label: t`30 days` },
              { value: '90', label: t`90 days` },
            ]}
            {...form.getInputProps('days')}
          />
        </Group>
        <Checkbox.Group label={t`It may`} {...form.getInputProps('scopes')}>
          <Stack gap={8} mt={6}>
            {scopes.map(({ name, says }) => (
              <Checkbox key={name} value={name} label={says} description={name} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Refused refusal={create.refusal} />
        <Group justify="flex-end">
          <Button type="submit" loading={create.isRunning}>
            <Trans>Make the key</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useCreateKey(onMade: (secret: string) => void) {
  const { t } = useLingui();
  const form = useForm({
    initialValues: { name: '', scopes: [] as string[], workerId: null as string | null, days: '30' },
    validate: {
      name: (value) => (value.trim() ? null : t`Give it a name you will recognise.`),
      scopes: (value) => (value.length > 0 ? null : t`Choose at least one thing the agent may do.`),
    },
  });
  const create = useAct(CreateKeyDocument, 'createApiKey', {
    refreshes: ['Keys'],
    onDone: ({ secret }) => onMade(secret),
  });
  const submit = form.onSubmit(({ name, scopes: chosen, workerId, days }) =>
    create.run({ input: { name, scopes: chosen, expiresOn: dayAhead(Number(days)), ...(workerId && { workerId }) } }),
  );
  return { form, create, submit };
}

/** A calendar day, `2026-11-23`, that many days from now in the reader's zone. */
function dayAhead(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toLocaleDateString('sv');
}
