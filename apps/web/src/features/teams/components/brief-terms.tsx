import { Trans, useLingui } from '@lingui/react/macro';
import { Chip, Group, Input, MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useCountryOptions, useLanguageOptions } from '../../../shared/i18n/names.ts';
import { DeadlineField } from '../../../shared/time/deadline-field.tsx';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import type { NewTeamForm } from './new-team-form.ts';

/** Languages, deadline, budget, and what kind of data the work touches. */
export function BriefTerms({ form }: { form: NewTeamForm }) {
  const { t } = useLingui();
  const { currency } = useViewer().workspace;
  const languages = useLanguageOptions();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <TextInput label={t`Name of the team`} {...form.getInputProps('title')} />
        <MultiSelect
          label={t`Languages`}
          searchable
          clearable
          data={languages}
          placeholder={form.values.languages.length === 0 ? t`Which languages?` : undefined}
          hidePickedOptions
          {...form.getInputProps('languages')}
        />
        <DeadlineField
          label={t`Deadline`}
          description={t`In your time zone.`}
          value={form.values.deadline}
          onChange={(deadline) => form.setFieldValue('deadline', deadline)}
          error={form.errors['deadline']}
        />
        <TextInput
          label={t`Budget`}
          description={t`All in: work, review and fee.`}
          inputMode="decimal"
          rightSection={currency}
          rightSectionWidth={56}
          {...form.getInputProps('budget')}
        />
      </SimpleGrid>
      <DataClasses form={form} />
    </>
  );
}

function DataClasses({ form }: { form: NewTeamForm }) {
  const { t } = useLingui();
  const countries = useCountryOptions();
  const classes = useDataClasses();
  const isSensitive = form.values.dataClasses.length > 0;
  return (
    <>
      <Input.Wrapper
        mt="lg"
        label={t`Data the work touches`}
        description={t`It decides who may do the work, and which models may not.`}
        labelElement="div"
        error={form.errors['dataClasses']}
      >
        <Chip.Group multiple {...form.getInputProps('dataClasses')}>
          <Group gap={8} mt={8}>
            {classes.map(({ value, label }) => (
              <Chip key={value} value={value} size="sm">
                {label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      {isSensitive && (
        <Select
          mt="md"
          maw={320}
          label={t`Country the data comes from`}
          searchable
          data={countries}
          nothingFoundMessage={<Trans>No country is called that.</Trans>}
          {...form.getInputProps('dataOrigin')}
        />
      )}
    </>
  );
}

/** The data classes of the routing rules, in words. Nothing chosen means `none`. */
function useDataClasses() {
  const { t } = useLingui();
  return [
    { value: 'personal', label: t`Personal data` },
    { value: 'sensitive', label: t`Sensitive data` },
    { value: 'health_record', label: t`Health records` },
  ];
}
