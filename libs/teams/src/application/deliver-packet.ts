import type { Files } from '@muster/documents';
import { err, isUuid, ok, type Result } from '@muster/kernel';
import { publish, type Context, type Db, type Tx } from '@muster/platform';
import type { BlockState } from '../domain/block-state.ts';
import { nextPacket, type CriterionResult, type PacketDraft, type PacketRefusal } from '../domain/packet.ts';
import { staleInputsOf } from '../domain/running/streams.ts';
import { draftsOf, insertPacket, packetAt, savePacket } from '../persistence/packet.store.ts';
import type { PacketRow, StoredOutput } from '../persistence/packet.tables.ts';
import type { SeatHolderRow } from '../persistence/run.tables.ts';
import { actOnBlock, asHolder, notNow, stateRefusal, type Act, type BlockRequest, type NotNow } from './block-acts.ts';
import { domainPacket } from './domain-packet.ts';
import { fileNotFound, invalid, type FileNotFound, type InvalidInput, type NotAllowed } from './refusals.ts';
import type { RunWork } from './run-work.ts';
import { provenanceOf, tellConsumers } from './running/new-version.ts';
import { versionShared } from './running/running-events.ts';
import { withProducer } from './start-block.ts';
import { packetDelivered } from './teams-events.ts';

export interface DeliverPacketRequest extends BlockRequest {
  readonly outputs: readonly StoredOutput[];
  readonly results: readonly CriterionResult[];
  readonly openQuestions: readonly string[];
  /** A version on the way, for those who stream from it; the block goes on. */
  readonly isInterim?: boolean;
}

export interface CriteriaUnanswered {
  readonly kind: 'CriteriaUnanswered';
  readonly criterionIds: readonly string[];
}

type DeliverRefusal = FileNotFound | NotNow | CriteriaUnanswered | InvalidInput | NotAllowed;

const LONGEST_OUTPUT = 200_000;
const MOST_QUESTIONS = 20;

/** Hands over a version with a result for every criterion. The receiver accepts or refuses it. */
export class DeliverPacket {
  constructor(
    private readonly db: Db,
    private readonly files: Files,
  ) {}

  run(ctx: Context, request: DeliverPacketRequest) {
    return actOnBlock<DeliverRefusal>(this.db, ctx, {
      operation: 'deliverPacket',
      action: 'work:do',
      request,
      act: (found) => this.#deliver(ctx, request, found),
    });
  }

  async #deliver(ctx: Context, request: DeliverPacketRequest, act: Act): Promise<Result<void, DeliverRefusal>> {
    const { tx, work, block } = act;
    const holder = asHolder(ctx, act);
    if (!holder.ok) return holder;
    const fault = findFault(request);
    if (fault) return err(fault);
    const malformed = fileIdsIn(request).find((id) => !isUuid(id));
    if (malformed !== undefined) return err(fileNotFound(malformed));
    const foreign = await this.files.strangerToRun(tx, work.run.id, fileIdsIn(request));
    if (foreign !== undefined) return err(fileNotFound(foreign));
    const by = holder.value.workerId;
    if (block.state === 'refused') work.advance(block, { kind: 'rework', by });
    const stage = request.isInterim ? ('interim' as const) : ('final' as const);
    const moved = stage === 'final' ? advanceTo(act, holder.value, { ctx, results: request.results }) : share(act);
    if (!moved.ok) return moved;
    return this.#store(tx, work, { request, holder: holder.value, stage, stateBefore: block.state });
  }

  async #store(
    tx: Tx,
    work: RunWork,
    given: { request: DeliverPacketRequest; holder: SeatHolderRow; stage: PacketRow['stage']; stateBefore: BlockState },
  ): Promise<Result<void, DeliverRefusal>> {
    const { request, holder, stage, stateBefore } = given;
    const block = work.block(request.blockId)!;
    const before = await packetAt(tx, block.id, work.now.versions.get(block.id));
    const next = nextPacket(
      before ? domainPacket(before) : null,
      draftOf(request, holder.workerId, { now: tx.now, stage }),
      {
        blockId: block.id,
        outputs: block.outputs,
        criterionIds: block.criteria.map(({ id }) => id),
      },
    );
    if (!next.ok) return err(packetRefusal(next.refusal, stateBefore));
    const { version } = next.value.packet;
    if (before && next.value.previous?.review.state === 'replaced')
      await savePacket(tx, { blockId: block.id, version: before.version }, { state: 'replaced' });
    const models = [...new Set((await draftsOf(tx, block.id)).map(({ modelLabel }) => modelLabel))];
    const provenance = { ...provenanceOf(work, block), models };
    await insertPacket(tx, { ...packetRow(request, { holder, version, stage, now: tx.now }, models), ...provenance });
    work.adopt({ versions: new Map([...work.now.versions, [block.id, version]]) });
    const { workerId, workerWorkspaceId } = holder;
    const facts = { runId: work.run.id, blockId: block.id, version, workerId, workerWorkspaceId };
    await publish(tx, stage === 'final' ? packetDelivered : versionShared, facts, { subjectId: work.run.id });
    await tellConsumers(tx, work, { blockId: block.id, version });
    return ok(undefined);
  }
}

/** Handed over for good: nothing is due any more, and what it was made with is what is there. */
function advanceTo(
  { tx, work, block }: Act,
  holder: SeatHolderRow,
  { ctx, results }: { ctx: Context; results: readonly CriterionResult[] },
): Result<void, NotNow | CriteriaUnanswered> {
  const [stale] = staleInputsOf(block.id, work.now.taken, work.now.versions);
  if (stale)
    return err(notNow(block, `A newer version of ${work.block(stale.sourceBlockId)?.title} is there: take it first.`));
  const patch = {
    ...{ deliveredAt: tx.now, dueAt: null, reworkFrom: null },
    producers: withProducer(block, holder, ctx),
  };
  const event = { kind: 'deliver' as const, by: holder.workerId, results };
  const delivered = work.advance(work.block(block.id)!, event, patch);
  return delivered.ok ? ok(undefined) : err(stateRefusal(block, delivered.refusal) as NotNow | CriteriaUnanswered);
}

/** An interim version changes nothing about the block: it goes on. */
function share({ work, block }: Act): Result<void, NotNow> {
  const { state } = work.block(block.id)!;
  return state === 'in-progress' ? ok(undefined) : err(notNow(block, 'Versions are shared while it is in progress.'));
}

function findFault({ outputs, openQuestions }: DeliverPacketRequest): InvalidInput | undefined {
  for (const { name, text, fileId } of outputs) {
    if ((text === null) === (fileId === null)) return invalid('outputs', `"${name}" is either a text or a file.`);
    if ((text ?? '').length > LONGEST_OUTPUT)
      return invalid('outputs', `"${name}" is too long for a text; store a file.`);
  }
  if (openQuestions.length > MOST_QUESTIONS) return invalid('openQuestions', `At most ${MOST_QUESTIONS} questions.`);
  return undefined;
}

function fileIdsIn({ outputs }: DeliverPacketRequest): string[] {
  return outputs.flatMap(({ fileId }) => fileId ?? []);
}

function draftOf(
  { outputs, results, openQuestions }: DeliverPacketRequest,
  by: string,
  { now, stage }: { now: Date; stage: PacketRow['stage'] },
): PacketDraft {
  return {
    stage,
    outputs: outputs.map(({ name, type, text, fileId }) =>
      fileId === null ? { name, type, text: text ?? '' } : { name, type, artefactId: fileId },
    ),
    results,
    openQuestions,
    producedBy: by,
    deliveredAt: now,
  };
}

function packetRow(
  { blockId, runId, outputs, results, openQuestions }: DeliverPacketRequest,
  by: { holder: SeatHolderRow; version: number; stage: PacketRow['stage']; now: Date },
  models: readonly string[],
): Omit<PacketRow, 'workspaceId' | 'sources' | 'makers' | 'models'> {
  const { holder, version, stage, now } = by;
  const drafts = models.length > 0 ? ` with a draft by ${models.join(', ')}` : '';
  return {
    ...{ blockId, runId, version, outputs, results, openQuestions },
    state: 'waiting',
    stage,
    producedBy: holder.workerId,
    producerName: holder.name,
    producerWorkspaceId: holder.workerWorkspaceId,
    offerId: holder.offerId,
    madeBy: `${holder.kind}${drafts}`,
    deliveredAt: now,
    answeredAt: null,
    answeredBy: null,
    refusalReason: null,
    failedCriterionIds: [],
    waivers: [],
  };
}

function packetRefusal(refusal: PacketRefusal, state: Act['block']['state']): DeliverRefusal {
  switch (refusal.kind) {
    case 'CriteriaUnanswered':
      return { kind: 'CriteriaUnanswered', criterionIds: refusal.ids };
    case 'PacketAlreadyAccepted':
      return notNow({ state }, 'It was accepted already.');
    case 'UnknownCriteria':
      return invalid('results', `This block has no criterion ${refusal.ids.join(', ')}.`);
    case 'CriterionAnsweredTwice':
      return invalid('results', `Answered twice: ${refusal.ids.join(', ')}.`);
    case 'OutputsMissing':
      return invalid('outputs', `Still missing: ${refusal.names.join(', ')}.`);
    case 'UnknownOutput':
      return invalid('outputs', `This block does not hand over "${refusal.name}" of that type.`);
    case 'OutputIsEmpty':
      return invalid('outputs', `"${refusal.name}" is empty.`);
    case 'MalformedDigest':
      return invalid('outputs', `The digest of "${refusal.name}" is malformed.`);
  }
}
