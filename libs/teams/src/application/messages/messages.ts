import { err, newId, ok, parseId, type Result } from '@muster/kernel';
import { may, once, principalId, publish, type Context, type Db, type IdempotencyKeyReused } from '@muster/platform';
import { readMessage } from '../../domain/proposals/read-message.ts';
import { insertMessage, messageById, messagesOf } from '../../persistence/proposals/proposal.store.ts';
import type { MessageRow } from '../../persistence/proposals/proposal.tables.ts';
import { runRows } from '../../persistence/run.store.ts';
import { checkText } from '../block-acts.ts';
import { planOfRun } from '../proposals/run-structure.ts';
import type { ProposeChange, ProposeChangeRefusal, ProposalDone } from '../proposals/propose-change.ts';
import { notAllowed, notFound, type InvalidInput, type NotAllowed, type NotFound } from '../refusals.ts';
import { runAccess } from '../run-access.ts';
import { messagePosted } from '../teams-events.ts';
import { visitRun } from '../visit.ts';

export interface PostMessageRequest {
  readonly runId: string;
  readonly blockId: string | null;
  readonly text: string;
  readonly idempotencyKey: string;
}

export type MessageView = MessageRow & { readonly proposalId: string | null };
export type PostMessageRefusal = InvalidInput | NotFound | NotAllowed | IdempotencyKeyReused;

const MOST_SHOWN = 200;

/** The thread of a run: everybody in it reads and writes it, those who left no longer do. */
export class Messages {
  constructor(
    private readonly db: Db,
    private readonly proposing: ProposeChange,
  ) {}

  async post(ctx: Context, request: PostMessageRequest): Promise<Result<{ messageId: string }, PostMessageRefusal>> {
    if (!may(ctx, 'work:do')) return err(notAllowed('work:do'));
    const fault = checkText('text', request.text);
    if (fault) return err(fault);
    const visit = await visitRun(this.db, ctx, request.runId);
    if (!visit) return err(notFound());
    const { idempotencyKey: key, ...input } = request;
    const options = { operation: 'postMessage', key, input, workspace: visit.ctx };
    return once<{ messageId: string }, PostMessageRefusal>(this.db, ctx, options, async (tx) => {
      const { runId, blockId, text } = request;
      const access = await runAccess(tx, ctx, { runId, home: visit.home });
      const rows = access && (await runRows(tx, runId));
      if (!rows || (blockId !== null && !rows.blocks.some(({ id }) => id === blockId))) return err(notFound());
      const { principal } = ctx;
      const message = {
        ...{ id: newId<'Message'>(), runId, blockId, text: text.trim(), at: tx.now },
        ...{ authorKind: principal.kind, authorId: principalId(principal), authorName: principal.name },
        authorWorkspaceId: visit.home,
      };
      await insertMessage(tx, message);
      const about = { runId, messageId: message.id, ...(blockId ? { blockId } : {}) };
      await publish(tx, messagePosted, about, { subjectId: runId });
      return ok({ messageId: message.id });
    });
  }

  /** The last ones, oldest first; none to whoever has no business there. */
  async list(
    ctx: Context,
    { runId, first, before = null }: { runId: string; first: number; before?: string | null },
  ): Promise<MessageView[]> {
    const visit = await visitRun(this.db, ctx, runId);
    if (!visit) return [];
    return this.db.read(visit.ctx, async (tx) => {
      const access = await runAccess(tx, ctx, { runId, home: visit.home });
      const page = { first: Math.min(Math.max(first, 1), MOST_SHOWN), before: before && (parseId(before) ?? null) };
      return access ? messagesOf(tx, runId, page) : [];
    });
  }

  async one(ctx: Context, runId: string, messageId: string): Promise<MessageView | undefined> {
    return (await this.list(ctx, { runId, first: MOST_SHOWN })).find(({ id }) => id === messageId);
  }

  /**
   * Makes a message a proposal: with what it seems to ask for, or without anything yet, for its maker to say. Whoever does this is
   * its author.
   */
  async propose(
    ctx: Context,
    { runId, messageId, idempotencyKey }: { runId: string; messageId: string; idempotencyKey: string },
  ): Promise<Result<ProposalDone, ProposeChangeRefusal>> {
    const id = parseId<'Message'>(messageId);
    const visit = id && (await visitRun(this.db, ctx, runId));
    if (!visit) return err(notFound());
    const read = await this.db.read(visit.ctx, async (tx) => {
      const access = await runAccess(tx, ctx, { runId, home: visit.home });
      const rows = access && (await runRows(tx, runId));
      const message = rows && (await messageById(tx, id));
      if (!message || message.runId !== runId) return undefined;
      const sitting = rows.holders.filter(({ leftAt }) => !leftAt);
      const people = sitting.map(({ seatId, name }) => ({ seatId, name }));
      const { blockId, text } = message;
      return { message, found: readMessage(text, { plan: planOfRun(rows), blockId, people }) };
    });
    if (!read) return err(notFound());
    const { message, found } = read;
    const request = {
      of: { runId },
      title: titleFrom(message.text),
      why: `${message.authorName}: ${message.text}`,
      messageId,
      idempotencyKey,
    };
    const drafted = await this.proposing.run(ctx, { ...request, changes: found ? [found.change] : [] });
    // What was understood may not be possible: then it is for the writer to say what is meant.
    const isImpossible = !drafted.ok && found && ['BlueprintRefused', 'InvalidInput'].includes(drafted.refusal.kind);
    return isImpossible ? this.proposing.run(ctx, { ...request, changes: [] }) : drafted;
  }
}

function titleFrom(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length <= 80 ? line : `${line.slice(0, 79).replace(/\s+\S*$/, '')} …`;
}
