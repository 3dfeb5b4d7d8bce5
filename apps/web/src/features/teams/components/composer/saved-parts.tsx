import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Stack, Text, TextInput } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused, RowsSkeleton } from '@muster/ui';
import { ask } from '../../../../shared/api/query.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ImportPartDocument, SavedPartsDocument } from '../../api/saved-parts.ts';
import type { Plan } from '../plan-facts.ts';
import { SavedPartRow } from './saved-part-row.tsx';

/** What this workspace has kept of its plans, and what it was given as files. */
export function SavedParts({ plan, onAdded }: { plan: Plan; onAdded: () => void }) {
  const { t } = useLingui();
  const { data } = useQuery(ask(SavedPartsDocument));
  const [text, setText] = useState('');
  const [openId, setOpenId] = useState<string>();
  if (!data) return <RowsSkeleton rows={4} height={52} />;
  const words = text.toLowerCase().split(/\s+/);
  const found = data.savedParts.filter(({ title, summary }) =>
    words.every((word) => `${title} ${summary}`.toLowerCase().includes(word)),
  );
  return (
    <Stack gap="sm">
      {data.savedParts.length > 0 && (
        <TextInput
          aria-label={t`Search your library`}
          placeholder={t`Search your library`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div>
        {found.map((part) => (
          <SavedPartRow
            key={part.id}
            plan={plan}
            part={part}
            isOpen={part.id === openId}
            onToggle={() => setOpenId(part.id === openId ? undefined : part.id)}
            onAdded={onAdded}
          />
        ))}
      </div>
      {data.savedParts.length === 0 && (
        <Text c="dimmed">
          <Trans>
            Nothing is kept yet. Open a block and choose “Keep in your library”, or keep a whole plan that went well.
          </Trans>
        </Text>
      )}
      <BringPart />
    </Stack>
  );
}

function BringPart() {
  const act = useAct(ImportPartDocument, 'importPart', { refreshes: ['SavedParts'] });
  const bring = async (file: File | null) => {
    if (file) act.run({ input: { file: await file.text() } });
  };
  return (
    <div>
      <FileButton accept="application/json,.json" onChange={(file) => void bring(file)}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={act.isRunning}
            leftSection={<IconFileUpload size={16} aria-hidden />}
          >
            <Trans>Bring in a file</Trans>
          </Button>
        )}
      </FileButton>
      <Refused refusal={act.refusal} />
    </div>
  );
}
