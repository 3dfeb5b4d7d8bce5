import type { Packet, PacketReview } from '../domain/packet.ts';
import type { PacketRow } from '../persistence/packet.tables.ts';

/** A stored version as the rules of packets see it. */
export function domainPacket(row: PacketRow): Packet {
  const { blockId, version, outputs, results, openQuestions, producedBy, deliveredAt, stage } = row;
  return {
    ...{ blockId, version, results, openQuestions, producedBy, deliveredAt, stage },
    outputs: outputs.map(({ name, type, text, fileId }) =>
      fileId === null ? { name, type, text: text ?? '' } : { name, type, artefactId: fileId },
    ),
    review: reviewOf(row),
  };
}

function reviewOf({
  state,
  answeredBy,
  answeredAt,
  refusalReason,
  failedCriterionIds,
  waivers,
}: PacketRow): PacketReview {
  const by = answeredBy ?? '';
  const at = answeredAt ?? new Date(0);
  if (state === 'accepted') return { state, by, at, waivers };
  if (state === 'refused') return { state, by, at, reason: refusalReason ?? '', failedCriterionIds, openPoints: [] };
  return { state };
}
