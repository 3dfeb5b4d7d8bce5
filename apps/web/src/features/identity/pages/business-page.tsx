import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Refused } from '@muster/ui';
import type { BusinessQuery } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { refusalField } from '../../../shared/forms/refusal-field.ts';
import { countryName } from '../../../shared/i18n/names.ts';
import { useMay } from '../../../shared/viewer/viewer.ts';
import { BusinessDocument, UpdateBusinessDocument } from '../api/business.ts';

type Workspace = NonNullable<BusinessQuery['viewer']>['workspace'];
const FIELDS = [
  'legalName',
  'street',
  'city',
  'postCode',
  'region',
  'taxId',
  'localTaxNumber',
  'payoutAccount',
] as const;

export function BusinessPage() {
  const { viewer } = useSuspenseQuery(ask(BusinessDocument)).data;
  return viewer && <BusinessForm workspace={viewer.workspace} />;
}

function BusinessForm({ workspace }: { workspace: Workspace }) {
  const { t } = useLingui();
  const { form, save, submit } = useBusinessForm(workspace);
  const mayEdit = useMay('workspace:edit');
  const field = (name: (typeof FIELDS)[number]) => ({ ...form.getInputProps(name), readOnly: !mayEdit });
  return (
    <form onSubmit={submit} noValidate>
      <Text c="dimmed" mb="lg">
        <Trans>
          Your invoices carry these details. Home: {countryName(workspace.country)}, {workspace.currency},{' '}
          {workspace.timeZone}.
        </Trans>
      </Text>
      <Stack>
        <TextInput label={t`Legal name`} autoComplete="organization" {...field('legalName')} />
        <TextInput label={t`Street and number`} autoComplete="street-address" {...field('street')} />
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <TextInput label={t`Post code`} autoComplete="postal-code" {...field('postCode')} />
          <TextInput label={t`City`} autoComplete="address-level2" {...field('city')} />
          <TextInput label={t`State or province`} autoComplete="address-level1" {...field('region')} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t`Tax id`}
            description={t`VAT id, GSTIN, PIN or CNPJ, as your country calls it.`}
            {...field('taxId')}
          />
          <TextInput
            label={t`Local tax number`}
            description={t`Only where invoices must carry another one.`}
            {...field('localTaxNumber')}
          />
        </SimpleGrid>
        <TextInput
          label={t`Account for payouts`}
          description={t`An IBAN, or your account in your country's words.`}
          {...field('payoutAccount')}
        />
        <Checkbox
          label={t`I use the small-business rule of my country, so my invoices carry no tax`}
          disabled={!mayEdit}
          {...form.getInputProps('isSmallBusiness', { type: 'checkbox' })}
        />
        <Refused refusal={refusalField(save.refusal, FIELDS) ? undefined : save.refusal} />
        {mayEdit && (
          <Group>
            <Button type="submit" loading={save.isRunning} disabled={!form.isDirty()}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

function useBusinessForm({ business }: Workspace) {
  const { t } = useLingui();
  const form = useForm({
    initialValues: {
      ...Object.fromEntries(FIELDS.map((name) => [name, business[name] ?? ''])),
      isSmallBusiness: business.isSmallBusiness,
    } as Record<(typeof FIELDS)[number], string> & { isSmallBusiness: boolean },
    validate: { legalName: (value) => (value.trim() ? null : t`An invoice needs a legal name.`) },
  });
  const save = useAct(UpdateBusinessDocument, 'updateBusinessDetails', {
    refreshes: ['Business'],
    onDone: () => {
      form.resetDirty();
      notifications.show({ message: t`Saved. Your next invoice carries it.` });
    },
    onRefused: (refusal) => {
      const name = refusalField(refusal, FIELDS);
      if (name) form.setFieldError(name, refusal.message);
    },
  });
  const submit = form.onSubmit(({ isSmallBusiness, legalName, ...rest }) => {
    const given = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value.trim() || null]));
    save.run({ input: { ...given, legalName: legalName.trim(), isSmallBusiness } });
  });
  return { form, save, submit };
}
