import { defineEvent } from '@muster/platform';
import { z } from 'zod';

const id = z.uuid();
const blockFacts = { runId: id, blockId: id };

/** The holder of work in hand gave no sign of life: they were asked whether they are still there. */
export const holderSilent = defineEvent(
  'teams.holder-silent',
  z.object({ ...blockFacts, seatId: id, workerId: id, workerWorkspaceId: id, answerByMs: z.number() }),
);
/** Nobody answered: the seat is free and is offered again. */
export const leaseLapsed = defineEvent(
  'teams.lease-lapsed',
  z.object({ ...blockFacts, seatId: id, workerId: id, workerWorkspaceId: id, silentMs: z.number() }),
);

/** An interim version: whoever streams from the block can begin or go on with it. */
export const versionShared = defineEvent(
  'teams.version-shared',
  z.object({ ...blockFacts, version: z.number().int(), workerId: id, workerWorkspaceId: id }),
);
/** Something newer is there than what `blockId` was made with. */
export const inputStale = defineEvent(
  'teams.input-stale',
  z.object({
    ...blockFacts,
    seatId: id,
    sourceBlockId: id,
    version: z.number().int(),
    workerWorkspaceId: id.nullable(),
  }),
);
export const versionTaken = defineEvent(
  'teams.version-taken',
  z.object({ ...blockFacts, sourceBlockId: id, version: z.number().int() }),
);

const askKind = z.enum(['approve', 'answer', 'take-over']);
const askFacts = { ...blockFacts, askId: id, kind: askKind };
/** Somebody waits for a person. `toWorkspaceId` is whom it is for: the client's own, or that of the holder who is asked. */
export const askOpened = defineEvent('teams.ask-opened', z.object({ ...askFacts, toWorkspaceId: id }));
export const askEscalated = defineEvent('teams.ask-escalated', z.object(askFacts));
export const askAnswered = defineEvent(
  'teams.ask-answered',
  z.object({ ...askFacts, state: z.string(), resume: z.string(), askedInWorkspaceId: id }),
);
export const redoGranted = defineEvent('teams.redo-granted', z.object({ ...blockFacts, askId: id }));

/** The queue of a seat was long: another one like it was opened. */
export const seatGrew = defineEvent(
  'teams.seat-grew',
  z.object({ runId: id, seatId: id, twinOf: id, blocks: z.number().int() }),
);
export const seatShrank = defineEvent('teams.seat-shrank', z.object({ runId: id, seatId: id, twinOf: id }));
