import { setTimeout as sleep } from 'node:timers/promises';
import { keyOf, wanted } from '../api/client.ts';
import type { WorkBlock, WorkItem } from '../api/shapes.ts';
import { DELIVER, RELEASE_SEAT, START } from '../api/work.ts';
import { readExample, type Delivery } from '../brief.ts';
import { listed } from '../story/words.ts';
import { beLate } from './lateness.ts';
import type { AtWork } from './at-work.ts';

/** A working hour takes so long in the play. */
const HOUR_MS = 220;
const SHORTEST_MS = 150;
const LONGEST_MS = 1_200;

/** Starts what is ready and hands over what is done. @returns whether there was anything to do */
export async function work(person: AtWork, { runId, block }: WorkItem): Promise<boolean> {
  const { stage } = person;
  const { events } = stage.brief;
  const isFirstTry = block.packets.length === 0;
  const current = block.state === 'READY' ? await start(person, runId, block) : block;
  if (!current) return false;
  await readMaterial(person, current);
  await sleep(effort(stage.brief.title, block.key));

  if (block.key === events.handover.block && stage.happened.leftBy === null) return leaveSeat(person, runId, current);
  if (block.key === events.late.block && stage.happened.lateAnswered === null) await beLate(person, runId, current);
  await deliver(person, runId, { block: current, isFirstTry });
  return true;
}

async function start(person: AtWork, runId: string, block: WorkBlock): Promise<WorkBlock | undefined> {
  if (!block.actions.includes('start')) return undefined;
  const { stage, visitor } = person;
  const idempotencyKey = keyOf(stage.id, 'start', block.id, person.workerId, block.packets.length);
  const { startBlock } = await visitor.client.ask(START, { input: { runId, blockId: block.id, idempotencyKey } });
  const started = wanted(startBlock, 'RunBlock', 'startBlock');
  stage.say(`${person.who} starts “${block.title}”.`);
  return started;
}

/** What arrived as a file is really read: a holder who cannot open the material cannot work. */
async function readMaterial(person: AtWork, block: WorkBlock): Promise<void> {
  const files = block.inputs.flatMap(({ material }) => material.flatMap(({ fileId }) => fileId ?? []));
  for (const fileId of files) await person.visitor.read(fileId);
}

async function leaveSeat(person: AtWork, runId: string, block: WorkBlock): Promise<boolean> {
  const { stage, visitor } = person;
  const { reason } = stage.brief.events.handover;
  stage.happened.leftBy = person.cast.person;
  person.left.add(block.seatId);
  person.held.delete(block.seatId);
  const idempotencyKey = keyOf(stage.id, 'release', block.seatId);
  const { releaseSeat } = await visitor.client.ask(RELEASE_SEAT, {
    input: { runId, seatId: block.seatId, reason, idempotencyKey },
  });
  wanted(releaseSeat, 'RunSeat', 'releaseSeat');
  stage.say(
    `${person.who} has to leave in the middle of “${block.title}”: “${reason}” The seat stays, and looks again.`,
  );
  return true;
}

async function deliver(
  person: AtWork,
  runId: string,
  { block, isFirstTry }: { block: WorkBlock; isFirstTry: boolean },
): Promise<void> {
  const { stage, visitor } = person;
  const version = block.packets.length + 1;
  const versions = stage.brief.work[block.key] ?? [];
  const planned = versions[Math.min(version, versions.length) - 1];
  const outputs = await pack(person, runId, { block, planned });
  const results = block.criteria.map(({ id }) => ({ criterionId: id, passes: true }));
  const idempotencyKey = keyOf(stage.id, 'deliver', block.id, version);
  const { deliverPacket } = await visitor.client.ask(DELIVER, {
    input: { runId, blockId: block.id, outputs, results, openQuestions: planned?.openQuestions ?? [], idempotencyKey },
  });
  wanted(deliverPacket, 'RunBlock', 'deliverPacket');
  const what = listed(outputs.map(({ name }) => name));
  stage.say(`${person.who} hands over ${isFirstTry ? '' : `version ${version} of `}“${block.title}”: ${what}.`);
}

async function pack(
  person: AtWork,
  runId: string,
  { block, planned }: { block: WorkBlock; planned: Delivery | undefined },
): Promise<{ name: string; type: string; text?: string; fileId?: string }[]> {
  const { stage, visitor } = person;
  return Promise.all(
    block.outputs.map(async ({ type, label }) => {
      const output = planned?.outputs[label];
      if (output === undefined) return { name: label, type, text: `${label}: done as the criteria of the block ask.` };
      if (typeof output === 'string') return { name: label, type, text: output };
      const fileId = await visitor.upload(readExample(stage.brief.folder, output.file), runId);
      return { name: label, type, fileId };
    }),
  );
}

/** The same block takes the same time in every play. */
function effort(title: string, key: string): number {
  const spread = Number.parseInt(keyOf(title, key).slice(0, 4), 16) / 0xffff;
  return Math.min(LONGEST_MS, Math.round(SHORTEST_MS + spread * 3 * HOUR_MS));
}
