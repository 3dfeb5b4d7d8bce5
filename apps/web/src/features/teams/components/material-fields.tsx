import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text, Textarea } from '@mantine/core';
import { FileField } from '../../../shared/files/file-field.tsx';
import { artefactText } from './plan-table.tsx';
import { PROJECT_BRIEF } from './use-new-team.ts';
import { sameArtefact, type PickedArtefact } from './new-team-form.ts';
import classes from './material-fields.module.css';

interface MaterialFieldsProps {
  value: readonly PickedArtefact[];
  onChange: (value: readonly PickedArtefact[]) => void;
}

/** The things at hand themselves: a file each, or a few words. Those who start from them get them at once. */
export function MaterialFields({ value, onChange }: MaterialFieldsProps) {
  const { t } = useLingui();
  const asked = value.filter(({ type }) => type !== PROJECT_BRIEF);
  if (asked.length === 0) return null;
  const change = (artefact: PickedArtefact, next: Partial<PickedArtefact>) =>
    onChange(value.map((other) => (sameArtefact(other, artefact) ? { ...other, ...next } : other)));
  return (
    <Stack gap={0} mt="sm">
      <Text size="sm" c="dimmed">
        <Trans>Add them now, or later when somebody needs them:</Trans>
      </Text>
      {asked.map((artefact) => (
        <div key={`${artefact.type}/${artefact.language}`} className={classes['row']}>
          <Text size="sm">{artefactText(artefact)}</Text>
          <Textarea
            size="sm"
            autosize
            minRows={1}
            maxRows={8}
            dir="auto"
            aria-label={t`${artefactText(artefact)} as text`}
            placeholder={t`Text, or a link`}
            value={artefact.text ?? ''}
            onChange={(event) => change(artefact, { text: event.currentTarget.value })}
          />
          <FileField
            label={t`Or a file`}
            files={artefact.files ?? []}
            onChange={(files) => change(artefact, { files })}
          />
        </div>
      ))}
    </Stack>
  );
}
