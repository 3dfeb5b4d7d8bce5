import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Refused, Section } from '@muster/ui';
import { refresh, ask } from '../../../../shared/api/query.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { Row, RowList } from '../../../../shared/components/rows.tsx';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import { useMay } from '../../../../shared/viewer/viewer.ts';
import { MessagesDocument, PostMessageDocument, ProposeFromMessageDocument } from '../../api/messages.ts';
import { PROPOSAL_CHANGED } from '../../api/proposals.ts';
import type { Board } from '../../api/run-board.ts';
import { isOver } from '../run-facts.ts';
import classes from '../proposal/proposal.module.css';

/** The thread of the run, which everybody in it reads; any message can become a proposal. */
export function ChatPanel({ board }: { board: Board }) {
  const { t } = useLingui();
  const { data } = useQuery(ask(MessagesDocument, { runId: board.id }));
  const newest = board.activity[0]?.id;
  // The board hears of every message; the thread is read again with it.
  useEffect(() => refresh('Messages', 'Proposals'), [newest]);
  const end = useRef<HTMLDivElement>(null);
  const messages = data?.messages ?? [];
  useEffect(() => {
    const feed = end.current;
    if (feed) feed.scrollTop = feed.scrollHeight;
  }, [messages.length]);
  return (
    <Section title={<Trans>Chat</Trans>}>
      <div className={classes['feed']} ref={end} tabIndex={0} role="log" aria-label={t`Chat`}>
        <RowList>
          {messages.map((message) => (
            <Message key={message.id} message={message} board={board} />
          ))}
        </RowList>
        {data && messages.length === 0 && (
          <Text c="dimmed" size="sm">
            <Trans>Nobody has written yet. Everybody with a seat reads along.</Trans>
          </Text>
        )}
      </div>
      <Write board={board} />
    </Section>
  );
}

interface MessageProps {
  board: Board;
  message: {
    readonly id: string;
    readonly text: string;
    readonly at: string;
    readonly blockId?: string | null;
    readonly proposalId?: string | null;
    readonly author: { readonly name: string };
  };
}

function Message({ board, message }: MessageProps) {
  const navigate = useNavigate();
  const mayDo = useMay('work:do');
  const to = (id: string) => `/teams/runs/${board.id}/proposals/${id}`;
  const propose = useAct(ProposeFromMessageDocument, 'proposeFromMessage', {
    refreshes: PROPOSAL_CHANGED,
    onDone: ({ id }) => void navigate(to(id)),
  });
  const block = board.blocks.find(({ id }) => id === message.blockId);
  return (
    <Row>
      <Text size="xs" c="dimmed" component="div">
        <bdi>{message.author.name}</bdi> · <InstantText at={message.at} as="relative" />
        {block && (
          <>
            {' · '}
            <bdi>{block.title}</bdi>
          </>
        )}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        <bdi>{message.text}</bdi>
      </Text>
      {message.proposalId ? (
        <Anchor component={Link} to={to(message.proposalId)} size="xs" underline="always">
          <Trans>See the proposal</Trans>
        </Anchor>
      ) : (
        mayDo &&
        !isOver(board.state) && (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={propose.isRunning}
            onClick={() =>
              propose.run((idempotencyKey) => ({ input: { runId: board.id, messageId: message.id, idempotencyKey } }))
            }
          >
            <Trans>Make this a proposal</Trans>
          </Button>
        )
      )}
      <Refused refusal={propose.refusal} />
    </Row>
  );
}

function Write({ board }: { board: Board }) {
  const { t } = useLingui();
  const mayDo = useMay('work:do');
  const [text, setText] = useState('');
  const post = useAct(PostMessageDocument, 'postMessage', { refreshes: ['Messages'], onDone: () => setText('') });
  if (!mayDo) return null;
  const send = () => {
    if (text.trim()) post.run((idempotencyKey) => ({ input: { runId: board.id, text: text.trim(), idempotencyKey } }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap={6} mt="sm">
        <Textarea
          aria-label={t`Message to the team`}
          placeholder={t`Say something to the team`}
          autosize
          minRows={1}
          maxRows={6}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            send();
          }}
        />
        <Group justify="flex-end">
          <Button type="submit" size="xs" variant="default" loading={post.isRunning} disabled={!text.trim()}>
            <Trans>Send</Trans>
          </Button>
        </Group>
        <Refused refusal={post.refusal} />
      </Stack>
    </form>
  );
}
