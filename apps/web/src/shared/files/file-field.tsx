import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, FileButton, Button, Group, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import { tellTrouble } from '../api/trouble.tsx';
import { formatBytes } from '../time/time.ts';
import { upload, type UploadedFile } from './upload.ts';

interface FileFieldProps {
  label: string;
  files: readonly UploadedFile[];
  onChange: (files: readonly UploadedFile[]) => void;
  runId?: string;
  /** One file only: the next takes the place of the last. */
  single?: boolean;
}

export function FileField(props: FileFieldProps) {
  const { t } = useLingui();
  const { label, files, onChange, single = false } = props;
  const { add, isBusy, refusal } = useUploads(props);
  return (
    <Stack gap={6}>
      {files.map((file) => (
        <Group key={file.id} gap={6} wrap="nowrap">
          <IconPaperclip size={14} aria-hidden />
          <Text size="sm" truncate>
            <bdi>{file.name}</bdi>{' '}
            <Text span c="dimmed">
              {formatBytes(file.sizeBytes)}
            </Text>
          </Text>
          <CloseButton
            size="sm"
            aria-label={t`Take ${file.name} away`}
            onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
          />
        </Group>
      ))}
      <FileButton onChange={(picked: File | File[] | null) => void add(picked)} multiple={!single}>
        {(control) => (
          <Button
            {...control}
            variant="default"
            size="xs"
            w="fit-content"
            loading={isBusy}
            leftSection={<IconPaperclip size={14} aria-hidden />}
          >
            {label}
          </Button>
        )}
      </FileButton>
      {isBusy && (
        <Text size="xs" c="dimmed" role="status">
          <Trans>Uploading</Trans>
        </Text>
      )}
      <Refused refusal={refusal} />
    </Stack>
  );
}

function useUploads({ files, onChange, runId, single = false }: FileFieldProps) {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ message: string }>();
  const add = async (picked: File | File[] | null) => {
    const list = Array.isArray(picked) ? picked : picked ? [picked] : [];
    setBusy(true);
    setRefusal(undefined);
    try {
      const results = await Promise.all(list.map((file) => upload(file, runId)));
      const refused = results.find((result) => !result.ok);
      if (refused && !refused.ok) setRefusal(refused);
      const stored = results.flatMap((result) => (result.ok ? [result.file] : []));
      if (stored.length > 0) onChange(single ? stored.slice(-1) : [...files, ...stored]);
    } catch (error) {
      tellTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  return { add, isBusy, refusal };
}
