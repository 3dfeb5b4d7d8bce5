import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, Textarea, UnstyledButton } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { FileField } from '../../../shared/files/file-field.tsx';
import { useBriefExamples } from './brief-examples.ts';
import type { NewTeamForm } from './new-team-form.ts';
import classes from './brief-field.module.css';

interface BriefFieldProps {
  form: NewTeamForm;
  isReading: boolean;
  onRead: (text: string) => void;
}

/** The one large field: what do you need, by when, for how much? */
export function BriefField({ form, isReading, onRead }: BriefFieldProps) {
  const { t } = useLingui();
  const examples = useBriefExamples();
  const { brief, files } = form.values;
  const take = (example: (typeof examples)[number]) => {
    form.setFieldValue('brief', example.text);
    form.setFieldValue('title', example.title);
    onRead(example.text);
  };
  return (
    <div>
      <Textarea
        classNames={{ input: classes['input'] ?? '' }}
        aria-label={t`What do you need, by when, for how much?`}
        placeholder={t`For example: our bakery needs a small web shop in French and Arabic by Friday, for about 4,000 €.`}
        autosize
        minRows={5}
        maxRows={14}
        dir="auto"
        {...form.getInputProps('brief')}
      />
      <Group justify="space-between" mt="sm" align="flex-start">
        <FileField label={t`Attach files`} files={files} onChange={(next) => form.setFieldValue('files', next)} />
        <Button
          variant="light"
          leftSection={<IconSparkles size={16} aria-hidden />}
          disabled={brief.trim().length < 12}
          loading={isReading}
          onClick={() => onRead(brief)}
        >
          <Trans>Read my words</Trans>
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="md" mb={6}>
        <Trans>Or start from an example:</Trans>
      </Text>
      <div className={classes['examples']}>
        {examples.map((example) => (
          <UnstyledButton key={example.title} className={classes['example']} onClick={() => take(example)}>
            <Text fw={550} size="sm">
              {example.title}
            </Text>
            <Text size="xs" c="dimmed" lineClamp={2} lang="en" dir="ltr">
              {example.text}
            </Text>
          </UnstyledButton>
        ))}
      </div>
    </div>
  );
}
