import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Rating, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import { useAct } from '../../../shared/api/use-act.ts';
import { SaveOpinionDocument } from '../api/opinions.ts';
import type { WorkerDetails } from '../api/workers.ts';

/** What your workspace thinks of somebody: for nobody else's eyes, and binding nobody else. */
export function OpinionField({ worker }: { worker: WorkerDetails }) {
  const { t } = useLingui();
  const [score, setScore] = useState(worker.myOpinion?.score ?? 0);
  const [note, setNote] = useState(worker.myOpinion?.note ?? '');
  const save = useAct(SaveOpinionDocument, 'saveOpinion', { refreshes: ['Worker'] });
  const isChanged = score !== (worker.myOpinion?.score ?? 0) || note !== (worker.myOpinion?.note ?? '');
  return (
    <Stack gap={6}>
      <Text size="sm" c="dimmed">
        <Trans>
          Only your workspace sees this. Whom you rate highly is asked first by you; whom you rate lowest, last.
        </Trans>
      </Text>
      <Group gap="sm">
        <Rating
          value={score}
          onChange={setScore}
          getSymbolLabel={(value) => t`${value} of 5`}
          aria-label={t`Your opinion`}
        />
        {worker.myOpinion && (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              setScore(0);
              setNote('');
              save.run({ input: { subjectKind: 'WORKER', subjectId: worker.id, score: null, note: '' } });
            }}
          >
            <Trans>Take it back</Trans>
          </Button>
        )}
      </Group>
      {score > 0 && (
        <TextInput
          label={t`A note to yourselves`}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      {score > 0 && isChanged && (
        <Group>
          <Button
            size="xs"
            loading={save.isRunning}
            onClick={() => save.run({ input: { subjectKind: 'WORKER', subjectId: worker.id, score, note } })}
          >
            <Trans>Keep this opinion</Trans>
          </Button>
        </Group>
      )}
      <Refused refusal={save.refusal} />
    </Stack>
  );
}
