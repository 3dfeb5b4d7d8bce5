import { setTimeout as sleep } from 'node:timers/promises';
import { isWanted, keyOf, wanted } from '../api/client.ts';
import type { WorkBlock } from '../api/shapes.ts';
import { DESK, GIVE_ESTIMATE } from '../api/work.ts';
import type { AtWork } from './at-work.ts';

const FIRST_PROMISE_MS = 1_500;
const SECOND_PROMISE_MS = 4_000;
/** A promise that arrives when its moment has passed is refused; then more is promised. */
const PROMISES = 3;
const LONGER = 4;
const WRITING_MS = 900;
const GLANCE_MS = 400;
/** The shortest estimate a plan knows is a minute; Muster looks for late blocks every few seconds. */
const PATIENCE_MS = 95_000;

/**
 * Lets the finish pass without a word until Muster asks for an estimate, and answers. Where the holder may say beforehand when it
 * will be finished, the play says "in a moment", so that nobody has to wait for the end of a planned minute.
 */
export async function beLate(person: AtWork, runId: string, block: WorkBlock): Promise<void> {
  const { stage } = person;
  if (block.actions.includes('estimate') && !block.estimateAskedAt) {
    if (await promise(person, runId, { block, inMs: FIRST_PROMISE_MS, turn: 1 }))
      stage.say(`${person.who} promises “${block.title}” in a moment.`);
  }
  const asked = await untilAsked(person, block.id);
  if (!asked) {
    stage.say(`Nobody asked ${person.cast.person} where “${block.title}” is, although it is late.`);
    return;
  }
  stage.happened.lateAsked = person.cast.person;
  stage.say(`“${block.title}” is late, and Muster asks ${person.cast.person}: when will it be finished?`);
  const given = await promise(person, runId, { block, inMs: SECOND_PROMISE_MS, turn: 2 });
  if (given) {
    stage.happened.lateAnswered = person.cast.person;
    stage.say(
      `${person.who} answers: “${stage.brief.events.late.says}” The rest of the plan moves to the new estimate.`,
    );
  }
  await sleep(WRITING_MS);
}

async function promise(
  person: AtWork,
  runId: string,
  { block, inMs, turn }: { block: WorkBlock; inMs: number; turn: number },
): Promise<boolean> {
  const idempotencyKey = keyOf(person.stage.id, 'estimate', block.id, turn);
  for (let attempt = 1; ; attempt += 1) {
    const expectedFinish = new Date(Date.now() + inMs * LONGER ** (attempt - 1)).toISOString();
    const { giveEstimate } = await person.visitor.client.ask(GIVE_ESTIMATE, {
      input: { runId, blockId: block.id, expectedFinish, idempotencyKey },
    });
    if (isWanted(giveEstimate, 'RunBlock')) return true;
    if (attempt < PROMISES) continue;
    // Before the question an estimate may not be wanted; after it, it is.
    return turn === 1 ? false : Boolean(wanted(giveEstimate, 'RunBlock', 'giveEstimate'));
  }
}

async function untilAsked(person: AtWork, blockId: string): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const { myWork } = await person.visitor.client.ask(DESK, {});
    const block = myWork.find((item) => item.block.id === blockId && !item.isReview)?.block;
    if (block?.estimateAskedAt) return true;
    await sleep(GLANCE_MS);
  }
  return false;
}
