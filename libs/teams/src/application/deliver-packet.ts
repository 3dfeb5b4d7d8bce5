import type { Files } from '@muster/documents';
import { err, isUuid, ok, type Result } from '@muster/kernel';
import { publish, type Context, type Db } from '@muster/platform';
import { nextPacket, type CriterionResult, type PacketDraft, type PacketRefusal } from '../domain/packet.ts';
import { draftsOf, insertPacket, packetAt, savePacket } from '../persistence/packet.store.ts';
import type { PacketRow, StoredOutput } from '../persistence/packet.tables.ts';
import type { SeatHolderRow } from '../persistence/run.tables.ts';
import { actOnBlock, asHolder, notNow, stateRefusal, type Act, type BlockRequest, type NotNow } from './block-acts.ts';
import { domainPacket } from './domain-packet.ts';
import { fileNotFound, invalid, type FileNotFound, type InvalidInput, type NotAllowed } from './refusals.ts';
import { withProducer } from './start-block.ts';
import { packetDelivered } from './teams-events.ts';

export interface DeliverPacketRequest extends BlockRequest {
  readonly outputs: readonly StoredOutput[];
  readonly results: readonly CriterionResult[];
  readonly openQuestions: readonly string[];
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
    const patch = {
      ...{ deliveredAt: tx.now, dueAt: null, reworkFrom: null },
      producers: withProducer(block, holder.value, ctx),
    };
    const delivered = work.advance(work.block(block.id)!, { kind: 'deliver', by, results: request.results }, patch);
    if (!delivered.ok) return err(stateRefusal(block, delivered.refusal) as NotNow | CriteriaUnanswered);

    const before = await packetAt(tx, block.id, work.now.versions.get(block.id));
    const next = nextPacket(before ? domainPacket(before) : null, draftOf(request, by, tx.now), {
      blockId: block.id,
      outputs: block.outputs,
      criterionIds: block.criteria.map(({ id }) => id),
    });
    if (!next.ok) return err(packetRefusal(next.refusal, block.state));
    const { version } = next.value.packet;
    if (before && next.value.previous?.review.state === 'replaced')
      await savePacket(tx, { blockId: block.id, version: before.version }, { state: 'replaced' });
    const models = (await draftsOf(tx, block.id)).map(({ modelLabel }) => modelLabel);
    await insertPacket(tx, packetRow(request, { holder: holder.value, version, models, now: tx.now }));
    work.adopt({ versions: new Map([...work.now.versions, [block.id, version]]) });
    const { workerId, workerWorkspaceId } = holder.value;
    const facts = { runId: work.run.id, blockId: block.id, version, workerId, workerWorkspaceId };
    await publish(tx, packetDelivered, facts, { subjectId: work.run.id });
    return ok(undefined);
  }
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

function draftOf({ outputs, results, openQuestions }: DeliverPacketRequest, by: string, now: Date): PacketDraft {
  return {
    stage: 'final',
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
  by: { holder: SeatHolderRow; version: number; models: readonly string[]; now: Date },
): Omit<PacketRow, 'workspaceId'> {
  const { holder, version, models, now } = by;
  const drafts = models.length > 0 ? ` with a draft by ${[...new Set(models)].join(', ')}` : '';
  return {
    ...{ blockId, runId, version, outputs, results, openQuestions },
    state: 'waiting',
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
