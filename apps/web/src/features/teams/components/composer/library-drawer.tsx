import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer, Stack, Tabs, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused, RowsSkeleton } from '@muster/ui';
import { ask } from '../../../../shared/api/query.ts';
import { BlockLibraryDocument } from '../../api/block-library.ts';
import type { Plan } from '../plan-facts.ts';
import { usePlanEdit } from '../use-plan-edit.ts';
import { LibraryRow } from './library-row.tsx';
import { fitsText } from './library-search.ts';
import { SavedParts } from './saved-parts.tsx';

/** Two libraries to take blocks from: Muster's and the workspace's own. */
export function LibraryDrawer({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        <Trans>Add a block</Trans>
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={480}
        title={t`Add a block from the library`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Tabs defaultValue="muster">
          <Tabs.List mb="sm">
            <Tabs.Tab value="muster">
              <Trans>Muster’s library</Trans>
            </Tabs.Tab>
            <Tabs.Tab value="own">
              <Trans>Your library</Trans>
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="muster">
            <ShippedLibrary plan={plan} onAdded={close} />
          </Tabs.Panel>
          <Tabs.Panel value="own">
            <SavedParts plan={plan} onAdded={close} />
          </Tabs.Panel>
        </Tabs>
      </Drawer>
    </>
  );
}

function ShippedLibrary({ plan, onAdded }: { plan: Plan; onAdded: () => void }) {
  const { t } = useLingui();
  const { data } = useQuery({ ...ask(BlockLibraryDocument), staleTime: Infinity });
  const { edit, isSaving, refusal } = usePlanEdit(plan, onAdded);
  const [text, setText] = useState('');
  const [openId, setOpenId] = useState<string>();
  if (!data) return <RowsSkeleton rows={6} height={52} />;
  const found = data.blockLibrary.filter((block) => fitsText(block, text));
  return (
    <Stack gap="sm">
      <TextInput
        data-autofocus
        aria-label={t`Search the library`}
        placeholder={t`What should it make?`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refused refusal={refusal} />
      <div>
        {found.map((block) => (
          <LibraryRow
            key={block.id}
            block={block}
            isOpen={block.id === openId}
            isBusy={isSaving}
            onToggle={() => setOpenId(block.id === openId ? undefined : block.id)}
            onAdd={({ count, language, methodId }) =>
              edit({ addLibraryBlock: { libraryBlockId: block.id, count, language, methodId } })
            }
          />
        ))}
      </div>
      {found.length === 0 && (
        <Text c="dimmed">
          <Trans>Muster has no block for that yet.</Trans>
        </Text>
      )}
    </Stack>
  );
}
