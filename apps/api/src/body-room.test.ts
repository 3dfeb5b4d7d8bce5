import { describe, expect, it } from 'vitest';
import { BodyRoom } from './body-room.ts';

const newRoom = (waitMs = 1_000) => new BodyRoom({ wholeBytes: 10, eachBytes: 6, waitMs });
/** Whether it got in by now. */
async function isIn(entering: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  await new Promise((resolve) => setImmediate(resolve));
  return (await Promise.race([entering, Promise.resolve(pending)])) !== pending;
}

describe('room for bodies', () => {
  it('is given while there is some, and to the next one when it comes free', async () => {
    const room = newRoom();
    const leave = await room.enter('ana', 6);
    expect(await isIn(room.enter('leo', 4))).toBe(true);
    const late = room.enter('eve', 6);
    expect(await isIn(late)).toBe(false);
    leave?.();
    expect(await isIn(late)).toBe(true);
  });

  it('is not all for one: who waits for their own bodies holds up nobody', async () => {
    const room = newRoom();
    await room.enter('ana', 6);
    const second = room.enter('ana', 2);
    expect(await isIn(second)).toBe(false);
    expect(await isIn(room.enter('leo', 4))).toBe(true);
  });

  it('given back twice is given back once', async () => {
    const room = newRoom();
    const leave = await room.enter('ana', 6);
    await room.enter('leo', 4);
    leave?.();
    leave?.();
    expect(await isIn(room.enter('eve', 6))).toBe(true);
    expect(await isIn(room.enter('eva', 1))).toBe(false);
  });

  it('is not waited for longer than told, nor by those who left', async () => {
    const room = newRoom(30);
    const leave = await room.enter('ana', 6);
    expect(await room.enter('leo', 6)).toBeUndefined();
    const gone = new AbortController();
    const left = room.enter('leo', 6, gone.signal);
    gone.abort();
    expect(await left).toBeUndefined();
    leave?.();
    expect(await isIn(room.enter('eve', 6))).toBe(true);
  });
});
