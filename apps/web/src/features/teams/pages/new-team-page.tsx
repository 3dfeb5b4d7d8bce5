import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Page, Refused } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { ArtefactTypesDocument } from '../api/read-brief.ts';
import { ArtefactPicker } from '../components/artefact-picker.tsx';
import { BriefField } from '../components/brief-field.tsx';
import { BriefTerms } from '../components/brief-terms.tsx';
import { MaterialFields } from '../components/material-fields.tsx';
import { WaysPicker } from '../components/ways-picker.tsx';
import { useNewTeam } from '../components/use-new-team.ts';
import type { PickedArtefact } from '../components/new-team-form.ts';

export function NewTeamPage() {
  const { t } = useLingui();
  const { form, reading, propose, submit, fieldOfRefusal } = useNewTeam();
  const { refusal } = propose;
  const isBesideThings = refusal?.__typename === 'NothingMakesIt' || refusal?.__typename === 'UnknownArtefactType';
  return (
    <Page
      title={t`What do you need, by when, for how much?`}
      tab={t`New team`}
      lead={
        <Trans>
          Write it as you would tell a colleague. Muster reads it, you correct it, then you see three ways to do it.
        </Trans>
      }
      width="narrow"
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          <BriefField form={form} isReading={reading.isPending} onRead={reading.mutate} />
          <Things form={form} propose={propose} />
          <WaysPicker form={form} />
          <div>
            <BriefTerms form={form} />
          </div>
          <Refused refusal={isBesideThings || fieldOfRefusal ? undefined : refusal} />
          <Group justify="space-between">
            <Text c="dimmed" size="sm">
              <Trans>Nobody is asked yet and nothing is spent.</Trans>
            </Text>
            <Button type="submit" size="md" loading={propose.isRunning}>
              <Trans>Propose a plan</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

type ThingsProps = Pick<ReturnType<typeof useNewTeam>, 'form' | 'propose'>;

/** What should come out and what is at hand; a refusal about either stands there, with its way out. */
function Things({ form, propose }: ThingsProps) {
  const { t } = useLingui();
  const types = useSuspenseQuery({ ...ask(ArtefactTypesDocument), staleTime: Infinity }).data.artefactTypes;
  const { refusal } = propose;
  const nothingMakesIt = refusal?.__typename === 'NothingMakesIt' ? refusal : undefined;
  const unknownType = refusal?.__typename === 'UnknownArtefactType' ? refusal : undefined;
  const add = (field: 'wanted' | 'atHand', type: string) => {
    propose.clear();
    form.setFieldValue(field, [...form.getValues()[field], pick(type, types)]);
  };
  return (
    <>
      <ArtefactPicker
        label={t`What should come out`}
        description={t`What you want to hold in your hands at the end.`}
        types={types}
        value={form.values.wanted}
        onChange={(wanted) => form.setFieldValue('wanted', wanted)}
        error={form.errors['wanted']}
      >
        <Refused refusal={unknownType}>
          <Suggestions types={unknownType?.didYouMean ?? []} labels={types} onPick={(type) => add('wanted', type)} />
        </Refused>
      </ArtefactPicker>
      <ArtefactPicker
        label={t`What you have at hand`}
        description={t`Texts, sketches, logos: the team starts from them.`}
        types={types}
        value={form.values.atHand}
        onChange={(atHand) => form.setFieldValue('atHand', atHand)}
        error={form.errors['atHand']}
      >
        <Refused refusal={nothingMakesIt}>
          <Suggestions types={nothingMakesIt?.missing ?? []} labels={types} onPick={(type) => add('atHand', type)} />
        </Refused>
        <MaterialFields value={form.values.atHand} onChange={(atHand) => form.setFieldValue('atHand', atHand)} />
      </ArtefactPicker>
    </>
  );
}

type Types = readonly { readonly id: string; readonly label: string }[];

function Suggestions({
  types,
  labels,
  onPick,
}: {
  types: readonly string[];
  labels: Types;
  onPick: (type: string) => void;
}) {
  if (types.length === 0) return null;
  return (
    <Group gap={8} mt={8}>
      <Text size="sm">
        <Trans>Add:</Trans>
      </Text>
      {types.map((type) => (
        <Button key={type} size="compact-sm" variant="white" onClick={() => onPick(type)}>
          {pick(type, labels).label}
        </Button>
      ))}
    </Group>
  );
}

/** A type as the API names it, `text` or `text:fr`, as a picked thing. */
function pick(text: string, types: Types): PickedArtefact {
  const [type = text, language = null] = text.split(/[:@]/);
  return { type, language, label: types.find(({ id }) => id === type)?.label ?? type };
}
