import { setTimeout as sleep } from 'node:timers/promises';
import { keyOf, wanted } from '../api/client.ts';
import type { Packet, WorkItem } from '../api/shapes.ts';
import { ACCEPT_PACKET, REFUSE_PACKET } from '../api/work.ts';
import { openFinding } from './findings.ts';
import type { AtWork } from './at-work.ts';

const READING_MS = 250;

/** Opens what was handed over and accepts it, or refuses it where the script says so. */
export async function review(person: AtWork, item: WorkItem): Promise<boolean> {
  const { stage, visitor } = person;
  const { block, runId } = item;
  const packet = block.packets.find(({ state }) => state === 'DELIVERED');
  if (!packet) return false;
  for (const { fileId } of packet.outputs) if (fileId) await visitor.read(fileId);
  await sleep(READING_MS);
  const { refused } = stage.brief.events;
  if (block.key === refused.block && stage.happened.refusedBy === null) return refuse(person, item, packet);

  const idempotencyKey = keyOf(stage.id, 'accept', block.id, packet.version);
  const { acceptPacket } = await visitor.client.ask(ACCEPT_PACKET, {
    input: { runId, blockId: block.id, version: packet.version, idempotencyKey },
  });
  wanted(acceptPacket, 'RunBlock', 'acceptPacket');
  stage.say(`${person.who} accepts “${block.title}” by ${packet.deliveredBy}.`);
  return true;
}

async function refuse(person: AtWork, { block, runId }: WorkItem, packet: Packet): Promise<boolean> {
  const { stage, visitor } = person;
  const { refused } = stage.brief.events;
  const finding = refused.byFindingOfAgent ? await openFinding(visitor, block, packet) : undefined;
  if (refused.byFindingOfAgent && !finding)
    throw new Error(`“${block.title}” should be refused for a finding of the agent, and none is open in it.`);
  const reason = finding ? `${refused.reason}: ${finding}` : refused.reason;
  const idempotencyKey = keyOf(stage.id, 'refuse', block.id, packet.version);
  const { refusePacket } = await visitor.client.ask(REFUSE_PACKET, {
    input: {
      runId,
      blockId: block.id,
      version: packet.version,
      reason,
      failedCriterionIds: refused.criteria,
      idempotencyKey,
    },
  });
  wanted(refusePacket, 'RunBlock', 'refusePacket');
  stage.happened.refusedBy = person.cast.person;
  stage.say(`${person.who} refuses “${block.title}”: “${reason}”`);
  return true;
}
