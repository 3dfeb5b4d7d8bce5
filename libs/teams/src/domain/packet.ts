import { err, ok, type Result } from '@muster/kernel';

export interface CriterionResult {
  readonly criterionId: string;
  readonly passes: boolean;
  readonly note: string;
}

/** What is handed over under one of the outputs the block promised: a stored artefact or a short text. */
export type PacketOutput = {
  readonly name: string;
  readonly type: string;
  readonly language?: string;
  /** 64 lower-case hex digits, of the file's bytes. */
  readonly sha256?: string;
} & ({ readonly artefactId: string; readonly text?: never } | { readonly text: string; readonly artefactId?: never });

/** A criterion that the receiver lets pass although it was not met, and why. */
export interface Waiver {
  readonly criterionId: string;
  readonly note: string;
}

export type PacketReview =
  | { readonly state: 'waiting' }
  | { readonly state: 'accepted'; readonly by: string; readonly at: Date; readonly waivers: readonly Waiver[] }
  | {
      readonly state: 'refused';
      readonly by: string;
      readonly at: Date;
      readonly reason: string;
      readonly failedCriterionIds: readonly string[];
      readonly openPoints: readonly string[];
    }
  /** A newer version came before anybody decided. */
  | { readonly state: 'replaced' };

/** One version of what a block hands over. `interim` versions let a stream begin; only a `final` one is accepted. */
export interface Packet {
  readonly blockId: string;
  /** Counts from 1 within the block, interim versions included. */
  readonly version: number;
  readonly stage: 'interim' | 'final';
  readonly outputs: readonly PacketOutput[];
  readonly results: readonly CriterionResult[];
  readonly openQuestions: readonly string[];
  readonly producedBy: string;
  readonly deliveredAt: Date;
  readonly review: PacketReview;
}

export type PacketDraft = Omit<Packet, 'blockId' | 'version' | 'review'>;

/** What the block promised. */
export interface PacketPromise {
  readonly blockId: string;
  readonly outputs: readonly { readonly name: string; readonly type: string }[];
  readonly criterionIds: readonly string[];
  /** A granted redo is the only way to a version after an accepted one. */
  readonly isRedo?: boolean;
}

export interface CriteriaUnanswered {
  readonly kind: 'CriteriaUnanswered';
  readonly ids: readonly string[];
}
/** Accepting and refusing are one act, the review; whoever made it leaves that to somebody else. */
export interface ProducerCannotAccept {
  readonly kind: 'ProducerCannotAccept';
  readonly by: string;
}

export type PacketRefusal =
  | CriteriaUnanswered
  | { readonly kind: 'UnknownCriteria'; readonly ids: readonly string[] }
  | { readonly kind: 'CriterionAnsweredTwice'; readonly ids: readonly string[] }
  | { readonly kind: 'OutputsMissing'; readonly names: readonly string[] }
  | { readonly kind: 'UnknownOutput'; readonly name: string }
  | { readonly kind: 'OutputIsEmpty'; readonly name: string }
  | { readonly kind: 'MalformedDigest'; readonly name: string }
  | { readonly kind: 'PacketAlreadyAccepted'; readonly version: number };

export type ReviewRefusal =
  | ProducerCannotAccept
  | { readonly kind: 'PacketNotUnderReview'; readonly state: Exclude<PacketReview['state'], 'waiting'> }
  | { readonly kind: 'PacketIsInterim'; readonly version: number }
  | { readonly kind: 'CriteriaFailed'; readonly ids: readonly string[] }
  | { readonly kind: 'UnknownCriteria'; readonly ids: readonly string[] }
  | { readonly kind: 'RefusalNeedsReason' }
  | { readonly kind: 'RefusalNeedsAPoint' };

const SHA256 = /^[0-9a-f]{64}$/;

/** The version after `previous`, and `previous` as it stands then: a version nobody decided on counts as replaced. */
export function nextPacket(
  previous: Packet | null,
  draft: PacketDraft,
  promise: PacketPromise,
): Result<{ packet: Packet; previous: Packet | null }, PacketRefusal> {
  if (previous?.review.state === 'accepted' && !promise.isRedo)
    return err({ kind: 'PacketAlreadyAccepted', version: previous.version });
  const refusal = findResultFault(draft, promise) ?? findOutputFault(draft, promise);
  if (refusal) return err(refusal);
  const version = (previous?.version ?? 0) + 1;
  const packet: Packet = { ...draft, blockId: promise.blockId, version, review: { state: 'waiting' } };
  const isOpen = previous?.review.state === 'waiting';
  return ok({ packet, previous: previous && isOpen ? { ...previous, review: { state: 'replaced' } } : previous });
}

/** A final version that meets every criterion, or has a waiver with a note for each that it does not meet. */
export function acceptPacket(
  packet: Packet,
  review: { by: string; at: Date; waivers?: readonly Waiver[] },
): Result<Packet, ReviewRefusal> {
  const { by, at, waivers = [] } = review;
  const refusal = findReviewFault(packet, by);
  if (refusal) return err(refusal);
  if (packet.stage === 'interim') return err({ kind: 'PacketIsInterim', version: packet.version });
  const unknown = unknownTo(
    packet,
    waivers.map(({ criterionId }) => criterionId),
  );
  if (unknown.length > 0) return err({ kind: 'UnknownCriteria', ids: unknown });
  const waived = new Set(waivers.filter(({ note }) => note.trim()).map(({ criterionId }) => criterionId));
  const failed = packet.results.filter(({ passes, criterionId }) => !passes && !waived.has(criterionId));
  if (failed.length > 0) return err({ kind: 'CriteriaFailed', ids: failed.map(({ criterionId }) => criterionId) });
  return ok({ ...packet, review: { state: 'accepted', by, at, waivers } });
}

/** Says why, and names at least one criterion not met or one point to settle, so that the producer knows what to do. */
export function refusePacket(
  packet: Packet,
  review: {
    by: string;
    at: Date;
    reason: string;
    failedCriterionIds?: readonly string[];
    openPoints?: readonly string[];
  },
): Result<Packet, ReviewRefusal> {
  const { by, at, reason, failedCriterionIds = [] } = review;
  const openPoints = (review.openPoints ?? []).filter((point) => point.trim());
  const refusal = findReviewFault(packet, by);
  if (refusal) return err(refusal);
  if (!reason.trim()) return err({ kind: 'RefusalNeedsReason' });
  const unknown = unknownTo(packet, failedCriterionIds);
  if (unknown.length > 0) return err({ kind: 'UnknownCriteria', ids: unknown });
  if (failedCriterionIds.length + openPoints.length === 0) return err({ kind: 'RefusalNeedsAPoint' });
  return ok({ ...packet, review: { state: 'refused', by, at, reason, failedCriterionIds, openPoints } });
}

/** Inputs whose source has put out a newer version than the one taken. */
export function staleInputs<Taken extends { readonly blockId: string; readonly version: number }>(
  taken: readonly Taken[],
  latestVersions: ReadonlyMap<string, number>,
): Taken[] {
  return taken.filter(({ blockId, version }) => (latestVersions.get(blockId) ?? 0) > version);
}

export function criteriaUnanswered(
  criterionIds: readonly string[],
  results: readonly CriterionResult[],
): CriteriaUnanswered | undefined {
  const ids = criterionIds.filter((id) => results.every(({ criterionId }) => criterionId !== id));
  return ids.length > 0 ? { kind: 'CriteriaUnanswered', ids } : undefined;
}

function findResultFault({ results, stage }: PacketDraft, { criterionIds }: PacketPromise): PacketRefusal | undefined {
  const answered = results.map(({ criterionId }) => criterionId);
  const unknown = answered.filter((id) => !criterionIds.includes(id));
  if (unknown.length > 0) return { kind: 'UnknownCriteria', ids: unknown };
  const twice = answered.filter((id, index) => answered.indexOf(id) < index);
  if (twice.length > 0) return { kind: 'CriterionAnsweredTwice', ids: twice };
  return stage === 'final' ? criteriaUnanswered(criterionIds, results) : undefined;
}

function findOutputFault({ outputs, stage }: PacketDraft, promise: PacketPromise): PacketRefusal | undefined {
  for (const { name, type, text, artefactId, sha256 } of outputs) {
    const isPromised = promise.outputs.some((each) => each.name === name && each.type === type);
    if (!isPromised) return { kind: 'UnknownOutput', name };
    if (!(artefactId ?? text)?.trim()) return { kind: 'OutputIsEmpty', name };
    if (sha256 !== undefined && !SHA256.test(sha256)) return { kind: 'MalformedDigest', name };
  }
  const missing = promise.outputs.filter(({ name }) => outputs.every((output) => output.name !== name));
  const isShort = stage === 'final' ? missing.length > 0 : outputs.length === 0;
  return isShort ? { kind: 'OutputsMissing', names: missing.map(({ name }) => name) } : undefined;
}

function findReviewFault({ review, producedBy }: Packet, by: string): ReviewRefusal | undefined {
  if (by === producedBy) return { kind: 'ProducerCannotAccept', by };
  return review.state === 'waiting' ? undefined : { kind: 'PacketNotUnderReview', state: review.state };
}

/** A final packet answers every criterion of its block, so its results are the list of what can be named. */
function unknownTo({ results, stage }: Packet, ids: readonly string[]): string[] {
  if (stage === 'interim') return [];
  return ids.filter((id) => results.every(({ criterionId }) => criterionId !== id));
}
