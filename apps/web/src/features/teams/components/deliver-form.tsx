import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Input, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { Refused, Section } from '@muster/ui';
import type { DeliverPacketInput } from '../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { FileField } from '../../../shared/files/file-field.tsx';
import type { UploadedFile } from '../../../shared/files/upload.ts';
import { DeliverPacketDocument } from '../api/packets.ts';
import { useKeptValues } from './kept-values.ts';
import { artefactText } from './plan-table.tsx';
import type { WorkBlock } from './work-facts.ts';

interface Values {
  outputs: { type: string; language: string | null; label: string; text: string; files: readonly UploadedFile[] }[];
  results: { criterionId: string; text: string; passes: 'yes' | 'no' | null; note: string }[];
  questions: string;
}

/** Hands the work over: every output, an honest answer to every criterion, and what is still open. */
export function DeliverForm({ runId, block }: { runId: string; block: WorkBlock }) {
  const { t } = useLingui();
  const { form, deliver, submit } = useDeliver(runId, block);
  const unanswered: readonly string[] =
    deliver.refusal?.__typename === 'CriteriaUnanswered' ? deliver.refusal.criterionIds : [];
  return (
    <Section title={<Trans>Hand it over</Trans>}>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg" mt="md">
          {form.values.outputs.map((output, index) => (
            <Input.Wrapper
              key={index}
              label={artefactText(output)}
              labelElement="div"
              error={form.errors[`outputs.${index}.text`]}
            >
              <Textarea
                aria-label={t`${artefactText(output)} as text`}
                placeholder={t`Text, or a link`}
                autosize
                minRows={2}
                maxRows={12}
                dir="auto"
                my={6}
                {...form.getInputProps(`outputs.${index}.text`)}
                error={undefined}
              />
              <FileField
                label={t`Or a file`}
                single
                runId={runId}
                files={output.files}
                onChange={(files) => form.setFieldValue(`outputs.${index}.files`, files)}
              />
            </Input.Wrapper>
          ))}
          <Criteria form={form} unanswered={unanswered} />
          <Textarea
            label={t`Open questions`}
            description={t`One per line. The receiver sees them first.`}
            autosize
            minRows={2}
            dir="auto"
            {...form.getInputProps('questions')}
          />
          <Refused refusal={deliver.refusal} />
          <Group justify="flex-end">
            <Button type="submit" loading={deliver.isRunning}>
              <Trans>Hand over version {block.packets.length + 1}</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function Criteria({
  form,
  unanswered,
}: {
  form: ReturnType<typeof useDeliver>['form'];
  unanswered: readonly string[];
}) {
  const { t } = useLingui();
  return (
    <div>
      <Text fw={600} mb={8}>
        <Trans>Is it done?</Trans>
      </Text>
      <Stack gap="sm">
        {form.values.results.map((result, index) => (
          <div key={result.criterionId}>
            <Group justify="space-between" gap="sm">
              <Text flex="1 1 260px">
                <bdi>{result.text}</bdi>
              </Text>
              <SegmentedControl
                aria-label={result.text}
                value={result.passes ?? ''}
                onChange={(value) => form.setFieldValue(`results.${index}.passes`, value as 'yes' | 'no')}
                data={[
                  { value: 'yes', label: t`Met` },
                  { value: 'no', label: t`Not met` },
                ]}
              />
            </Group>
            {result.passes === 'no' && (
              <TextInput
                mt={6}
                aria-label={t`What is missing: ${result.text}`}
                placeholder={t`What is missing, and why?`}
                {...form.getInputProps(`results.${index}.note`)}
              />
            )}
            <Refused
              refusal={
                form.errors[`results.${index}.passes`] || unanswered.includes(result.criterionId)
                  ? { message: t`Say whether it is met. “Not met” is an honest answer too.` }
                  : undefined
              }
            />
          </div>
        ))}
      </Stack>
    </div>
  );
}

function useDeliver(runId: string, block: WorkBlock) {
  const { t } = useLingui();
  const form = useForm<Values>({
    initialValues: {
      outputs: block.outputs.map((output) => ({ ...output, text: '', files: [] })),
      results: block.criteria.map(({ id, text }) => ({ criterionId: id, text, passes: null, note: '' })),
      questions: '',
    },
    validate: {
      outputs: {
        text: (value, values, path) =>
          value.trim() || values.outputs[Number(path.split('.')[1])]?.files.length
            ? null
            : t`Write it or attach a file.`,
      },
      results: { passes: (value) => (value ? null : t`Say whether it is met.`) },
    },
  });
  useKeptValues(form, `hand-over-${block.id}-${block.packets.length}`);
  const deliver = useAct(DeliverPacketDocument, 'deliverPacket', {
    refreshes: ['RunBlockPage', 'MyWork', 'Runs'],
    onDone: () => notifications.show({ message: t`Handed over. The receiver answers next.` }),
  });
  const submit = form.onSubmit((values) =>
    deliver.run((idempotencyKey) => ({ input: inputOf({ runId, blockId: block.id, idempotencyKey }, values) })),
  );
  return { form, deliver, submit };
}

function inputOf(
  ids: Pick<DeliverPacketInput, 'runId' | 'blockId' | 'idempotencyKey'>,
  values: Values,
): DeliverPacketInput {
  return {
    ...ids,
    // An output is promised by the label of its type.
    outputs: values.outputs.map(({ type, label, text, files: [file] }) => ({
      name: label,
      type,
      ...(text.trim() && { text: text.trim() }),
      ...(file && { fileId: file.id }),
    })),
    results: values.results.map(({ criterionId, passes, note }) => ({
      criterionId,
      passes: passes === 'yes',
      ...(note.trim() && { note: note.trim() }),
    })),
    openQuestions: values.questions
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
}
