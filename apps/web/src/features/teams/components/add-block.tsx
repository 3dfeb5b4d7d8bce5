import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal, ScrollArea, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused, RowsSkeleton } from '@muster/ui';
import type { BlockLibraryQuery } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { formatMinutes } from '../../../shared/time/time.ts';
import { BlockLibraryDocument } from '../api/blueprint.ts';
import type { Plan } from './plan-facts.ts';
import { usePlanEdit } from './use-plan-edit.ts';
import classes from './add-block.module.css';

type LibraryBlock = BlockLibraryQuery['blockLibrary'][number];

/** Takes a block out of the library into the plan. */
export function AddBlock({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const { edit, isSaving, refusal } = usePlanEdit(plan, close);
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        <Trans>Add a block</Trans>
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t`Add a block from the library`}
        size="lg"
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Refused refusal={refusal} />
        <Library isBusy={isSaving} onPick={({ id }) => edit({ addLibraryBlock: { libraryBlockId: id } })} />
      </Modal>
    </>
  );
}

function Library({ isBusy, onPick }: { isBusy: boolean; onPick: (block: LibraryBlock) => void }) {
  const { t } = useLingui();
  const { data } = useQuery({ ...ask(BlockLibraryDocument), staleTime: Infinity });
  const [text, setText] = useState('');
  if (!data) return <RowsSkeleton rows={6} height={52} />;
  const found = data.blockLibrary.filter((block) => matches(block, text));
  return (
    <Stack gap="sm">
      <TextInput
        data-autofocus
        aria-label={t`Search the library`}
        placeholder={t`What should it make?`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ScrollArea.Autosize mah={420} type="auto">
        {found.map((block) => (
          <UnstyledButton key={block.id} className={classes['row']} disabled={isBusy} onClick={() => onPick(block)}>
            <Text fw={550}>{block.title}</Text>
            <Text size="sm" c="dimmed">
              {block.inputs.map(({ label }) => label).join(', ')} → {block.outputs.map(({ label }) => label).join(', ')}{' '}
              · {formatMinutes(block.personMinutes)}
            </Text>
          </UnstyledButton>
        ))}
        {found.length === 0 && (
          <Text c="dimmed">
            <Trans>Muster has no block for that yet.</Trans>
          </Text>
        )}
      </ScrollArea.Autosize>
    </Stack>
  );
}

function matches(block: LibraryBlock, text: string): boolean {
  const words = [block.title, block.role, ...block.kinds, ...block.outputs.map(({ label }) => label)]
    .join(' ')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
