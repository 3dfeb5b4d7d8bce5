import type { Result } from '@muster/kernel';
import { createClient, type GraphqlClient, type RequestRefusal } from './client.ts';
import { WHO_AM_I } from './documents.graphql.ts';
import { MusterWork, type BlockJob, type BlockResult } from './muster-work.ts';
import { pause, runWorkLoop, type WorkEvent } from './work-loop.ts';

export interface Viewer {
  readonly viewer: {
    readonly workspace: { readonly name: string };
    readonly apiKey: { readonly name: string; readonly workerId: string | null } | null;
  } | null;
}

/**
 * Runs an agent until it is told to stop. All it needs is `MUSTER_URL` and `MUSTER_API_KEY`. `MUSTER_ONLY_CLIENT` limits it to
 * one client, `MUSTER_IDLE_MS` says how long it rests when there is nothing to do. It writes one JSON object a line.
 */
export async function runAgent(
  makes: string,
  work: (job: BlockJob) => Promise<BlockResult>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  const { MUSTER_URL: baseUrl, MUSTER_API_KEY: apiKey, MUSTER_ONLY_CLIENT: onlyClient } = environment;
  if (!baseUrl || !apiKey) return fail('MUSTER_URL and MUSTER_API_KEY must be set.');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

  const client = createClient({ endpoint: new URL('/graphql', baseUrl).href, apiKey });
  const idleMs = Number(environment['MUSTER_IDLE_MS'] ?? 1_000);
  const who = await whoAmI(client, { signal: stop.signal, waitMs: idleMs * 8 });
  if (!who.ok) return fail(`Muster does not let this agent in: ${JSON.stringify(who.refusal)}`);
  const key = who.value.viewer?.apiKey;
  if (!key) return fail('This key is not known to Muster.');

  await runWorkLoop({
    source: new MusterWork({ client, baseUrl, makes, workerId: key.workerId, onlyClient: onlyClient ?? null, says }),
    work,
    signal: stop.signal,
    idleMs,
    onEvent: tell,
  });
}

/** A server that is away when the agent starts comes back: only a refusal ends it, and whoever stops it. */
export async function whoAmI(
  client: GraphqlClient,
  { signal, waitMs }: { readonly signal: AbortSignal; readonly waitMs: number },
): Promise<Result<Viewer, RequestRefusal>> {
  for (;;) {
    const who = await client.request<Viewer>(WHO_AM_I, {}, { signal });
    if (who.ok || who.refusal.kind !== 'ServerUnavailable' || signal.aborted) return who;
    says(`waits for Muster: ${who.refusal.lastProblem}`);
    await pause(waitMs, signal);
  }
}

function tell(event: WorkEvent<BlockJob>): void {
  if (event.kind === 'delivered') says(`hands over “${event.job.block.title}”.`);
  else if (event.kind === 'given-up') says(`gives “${event.job.block.title}” back: ${event.reason}`);
  else says(`cannot go on for the moment: ${event.reason}`);
}

function says(sentence: string): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), says: sentence })}\n`);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
