import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconGitPullRequest } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.tsx';
import { useMay } from '../../../../shared/viewer/viewer.ts';
import { ProposeChangeDocument, PROPOSAL_CHANGED, ReviseProposalDocument } from '../../api/proposals.ts';
import type { Board } from '../../api/run-board.ts';
import { isOver } from '../run-facts.ts';
import { changeFrom, WISHES, type Wish, type WishDraft } from './wanted-change.ts';
import { WishFields } from './wish-fields.tsx';

interface ProposeChangeProps {
  board: Pick<Board, 'id' | 'state' | 'blocks' | 'seats' | 'links'>;
  /** Chosen already, where it stands beside a block. */
  blockId?: string;
  /** A draft that is said in full now, in place of a new proposal. */
  draft?: { readonly id: string; readonly title: string; readonly why: string };
}

/** Anybody at work asks for a change; nothing happens until the lead takes it over. */
export function ProposeChange({ board, blockId, draft }: ProposeChangeProps) {
  const [isOpen, { open, close }] = useDisclosure();
  const mayDo = useMay('work:do');
  if (!mayDo || isOver(board.state) || board.blocks.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        size={blockId ? 'xs' : 'sm'}
        w="fit-content"
        leftSection={<IconGitPullRequest size={16} aria-hidden />}
        onClick={open}
      >
        {draft ? <Trans>Say what should change</Trans> : <Trans>Propose a change</Trans>}
      </Button>
      {isOpen && <Dialog board={board} blockId={blockId} draft={draft} onClose={close} />}
    </>
  );
}

type DialogProps = Omit<ProposeChangeProps, 'blockId' | 'draft'> & {
  blockId: string | undefined;
  draft: ProposeChangeProps['draft'];
  onClose: () => void;
};

function Dialog({ board, blockId, draft, onClose }: DialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const words = useWishWords();
  const [wish, setWish] = useState<WishDraft>({
    ...{ wish: 'more-time', blockId: blockId ?? board.blocks[0]!.id, hours: 2, text: '', parts: ['', ''] },
    ...{ fromBlockId: null, seatId: null },
  });
  const [why, setWhy] = useState(draft?.why ?? '');
  const onDone = ({ id }: { id: string }) => {
    onClose();
    void navigate(`/teams/runs/${board.id}/proposals/${id}`);
  };
  const propose = useAct(ProposeChangeDocument, 'proposeChange', { refreshes: PROPOSAL_CHANGED, onDone });
  const revise = useAct(ReviseProposalDocument, 'reviseProposal', { refreshes: PROPOSAL_CHANGED, onDone });
  const change = changeFrom(wish);
  const title =
    draft?.title ?? `${words[wish.wish]}: ${board.blocks.find(({ id }) => id === wish.blockId)?.title ?? ''}`;
  const send = () => {
    if (!change) return;
    const said = { runId: board.id, title: title.slice(0, 200), why: why.trim(), changes: [change] };
    if (draft) revise.run((idempotencyKey) => ({ input: { ...said, proposalId: draft.id, idempotencyKey } }));
    else propose.run((idempotencyKey) => ({ input: { ...said, idempotencyKey } }));
  };
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Propose a change`}
      confirm={t`Propose it`}
      isRunning={propose.isRunning || revise.isRunning}
      isDisabled={!change}
      refusal={propose.refusal ?? revise.refusal}
      onConfirm={send}
    >
      <Stack gap="sm">
        <Hint />
        <Select
          label={t`Block`}
          data={board.blocks.map(({ id, title: label }) => ({ value: id, label }))}
          value={wish.blockId}
          allowDeselect={false}
          onChange={(next) => next && setWish({ ...wish, blockId: next })}
        />
        <Select
          label={t`What should change`}
          data={WISHES.map((value) => ({ value, label: words[value] }))}
          value={wish.wish}
          allowDeselect={false}
          onChange={(next) => next && setWish({ ...wish, wish: next as Wish })}
        />
        <WishFields board={board} draft={wish} onChange={(part) => setWish({ ...wish, ...part })} />
        <TextInput label={t`Why`} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      </Stack>
    </ConfirmDialog>
  );
}

function Hint() {
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        Nothing changes until whoever leads the team takes it over. Before that, everybody sees what it means.
      </Trans>
    </Text>
  );
}

function useWishWords(): Record<Wish, string> {
  const { t } = useLingui();
  return {
    'more-time': t`Needs more time`,
    another: t`One more to do the same`,
    split: t`Split it in two`,
    'not-ready': t`What it starts with is not ready`,
    redo: t`Make it again`,
    criterion: t`Check one thing more`,
    swap: t`Somebody else makes it`,
    review: t`Somebody else accepts it`,
  };
}
