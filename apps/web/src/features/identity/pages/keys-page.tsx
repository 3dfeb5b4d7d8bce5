import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, StateMark } from '@muster/ui';
import type { KeysQuery } from '../../../shared/api/generated/graphql.ts';
import { ask } from '../../../shared/api/query.ts';
import { useAct } from '../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import { Row, RowList } from '../../../shared/components/rows.tsx';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { KeysDocument, RevokeKeyDocument } from '../api/keys.ts';
import { CreateKeyForm } from '../components/create-key-form.tsx';

export function KeysPage() {
  const { t } = useLingui();
  const { apiKeys, keyScopes, myWorkers } = useSuspenseQuery(ask(KeysDocument)).data;
  const [isOpen, { open, close }] = useDisclosure();
  const [secret, setSecret] = useState<string>();
  const make = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      <Trans>New key</Trans>
    </Button>
  );
  return (
    <Stack>
      {apiKeys.length === 0 ? (
        <EmptyState title={t`No agent works for you yet`} icon={<IconKey size={28} />} action={make}>
          <Trans>
            An AI agent signs in with a key. It can do what the key's scopes say and nothing else, and you can end it at
            any time.
          </Trans>
        </EmptyState>
      ) : (
        <>
          <Group justify="space-between">
            <Text c="dimmed">
              <Trans>A key is shown once, when it is made. It cannot be read again.</Trans>
            </Text>
            {make}
          </Group>
          <RowList>
            {apiKeys.map((apiKey) => (
              <KeyRow key={apiKey.id} apiKey={apiKey} />
            ))}
          </RowList>
        </>
      )}
      <Modal
        opened={isOpen}
        onClose={close}
        title={t`New key for an agent`}
        size="lg"
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <CreateKeyForm
          scopes={keyScopes}
          workers={myWorkers}
          onMade={(made) => {
            close();
            setSecret(made);
          }}
        />
      </Modal>
      <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />
    </Stack>
  );
}

function KeyRow({ apiKey }: { apiKey: KeysQuery['apiKeys'][number] }) {
  const { t } = useLingui();
  const [isAsking, { open, close }] = useDisclosure();
  const isOver = Boolean(apiKey.revokedAt) || Date.parse(apiKey.expiresAt) < Date.now();
  return (
    <Row>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={500}>
            <bdi>{apiKey.name}</bdi> <Code>{apiKey.prefix}…</Code>
          </Text>
          <Text size="sm" c="dimmed">
            <Plural value={apiKey.scopes.length} one="# scope" other="# scopes" /> ·{' '}
            {apiKey.lastUsedAt ? (
              <Trans>
                used <InstantText at={apiKey.lastUsedAt} as="relative" />
              </Trans>
            ) : (
              <Trans>never used</Trans>
            )}{' '}
            ·{' '}
            <Trans>
              ends <InstantText at={apiKey.expiresAt} as="day" />
            </Trans>
          </Text>
        </div>
        {isOver ? (
          <StateMark tone="quiet">{apiKey.revokedAt ? <Trans>Revoked</Trans> : <Trans>Expired</Trans>}</StateMark>
        ) : (
          <Button variant="default" size="xs" onClick={open} aria-label={t`Revoke ${apiKey.name}`}>
            <Trans>Revoke</Trans>
          </Button>
        )}
      </Group>
      <RevokeDialog apiKey={apiKey} isOpen={isAsking} onClose={close} />
    </Row>
  );
}

interface RevokeDialogProps {
  apiKey: KeysQuery['apiKeys'][number];
  isOpen: boolean;
  onClose: () => void;
}

function RevokeDialog({ apiKey, isOpen, onClose }: RevokeDialogProps) {
  const { t } = useLingui();
  const revoke = useAct(RevokeKeyDocument, 'revokeApiKey', { refreshes: ['Keys'], onDone: onClose });
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Revoke ${apiKey.name}`}
      confirm={t`Revoke the key`}
      isRunning={revoke.isRunning}
      refusal={revoke.refusal}
      onConfirm={() => revoke.run({ apiKeyId: apiKey.id })}
    >
      <Trans>The agent that uses this key is out within seconds. This cannot be undone; you can make a new key.</Trans>
    </ConfirmDialog>
  );
}

function SecretDialog({ secret, onClose }: { secret: string | undefined; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Modal
      opened={secret !== undefined}
      onClose={onClose}
      title={t`Copy the key now`}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Stack>
        <Text>
          <Trans>
            This is the only time it is shown. Give it to the agent, for example as an environment variable.
          </Trans>
        </Text>
        <Code block dir="ltr" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {secret}
        </Code>
        <Group justify="flex-end">
          <CopyButton value={secret ?? ''}>
            {({ copied, copy }) => (
              <Button onClick={copy}>{copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}</Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            <Trans>I have it</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
