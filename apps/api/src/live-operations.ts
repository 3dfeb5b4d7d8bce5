import { endingWith, type Visitor } from '@muster/platform';
import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';

interface Told {
  readonly visitor: Visitor | undefined;
}

/** A query or mutation over a live connection. */
export function executeOnce(args: ExecutionArgs) {
  return execute({ ...args, contextValue: anew(args.contextValue as Told) });
}

/**
 * A subscription. It differs from the library's own in two ways: each event is answered with loaders of its own, because a loader
 * keeps what it read; and it ends at once, because a generator that waits for news does not hear that nobody listens any more.
 */
export async function subscribeLive(args: ExecutionArgs) {
  const end = new AbortController();
  const source = await endingWith(end.signal, () => createSourceEventStream(args));
  if (!(Symbol.asyncIterator in source)) return source;
  const answer = (event: unknown) =>
    execute({ ...args, rootValue: event, contextValue: anew(args.contextValue as Told) });
  return endable(source[Symbol.asyncIterator](), { end, answer });
}

function anew({ visitor }: Told): Told {
  return { visitor: visitor && { ...visitor, loaders: new Map() } };
}

interface Live {
  readonly end: AbortController;
  readonly answer: (event: unknown) => ExecutionResult | Promise<ExecutionResult>;
}

function endable(source: AsyncIterator<unknown>, { end, answer }: Live): AsyncGenerator<ExecutionResult, void, void> {
  const over: IteratorReturnResult<undefined> = { done: true, value: undefined };
  let stopWaiting: () => void = () => undefined;
  const nextEvent = () =>
    new Promise<IteratorResult<unknown>>((resolve, reject) => {
      stopWaiting = () => resolve(over);
      endingWith(end.signal, () => source.next()).then(resolve, reject);
    });
  const finish = async () => {
    end.abort();
    stopWaiting();
    // Waits behind a `next` that may never come; nobody has to wait for it.
    source.return?.().catch(() => undefined);
    return over;
  };
  const self: AsyncGenerator<ExecutionResult, void, void> = {
    next: async () => {
      const event = end.signal.aborted ? over : await nextEvent();
      return event.done ? over : { done: false, value: await answer(event.value) };
    },
    return: finish,
    throw: async (error) => {
      await finish();
      throw error;
    },
    [Symbol.asyncIterator]: () => self,
    [Symbol.asyncDispose]: async () => void (await finish()),
  };
  return self;
}
