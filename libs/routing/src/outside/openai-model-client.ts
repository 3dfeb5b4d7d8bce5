import { err, ok, type Result } from '@muster/kernel';
import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ChatCompletion } from 'openai/resources/chat/completions';
import type { ModelAnswer, ModelCall, ModelClient, ModelRefusal } from '../application/model-client.ts';

export interface ModelClientOptions {
  /** For one try, until the answer begins. */
  readonly timeoutMs: number;
  /** For everything: all tries, the waits between them and reading the answer. */
  readonly totalMs: number;
}

const RETRIES = 2;
const PATIENT: ModelClientOptions = { timeoutMs: 60_000, totalMs: 180_000 };

/** Speaks the chat completions of OpenAI, which every model server we know of understands. */
export class OpenAiModelClient implements ModelClient {
  constructor(private readonly options: ModelClientOptions = PATIENT) {}

  async complete({ provider, apiKey, question }: ModelCall): Promise<Result<ModelAnswer, ModelRefusal>> {
    const { instructions, input, maxTokens } = question;
    try {
      const answer = await this.#clientFor(provider.baseUrl, apiKey).chat.completions.create(
        {
          model: provider.model,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: input },
          ],
          max_tokens: maxTokens,
        },
        { signal: AbortSignal.timeout(this.options.totalMs) },
      );
      return readAnswer(answer, provider.id);
    } catch (error) {
      return err(refusalOf(error, provider.id));
    }
  }

  #clientFor(baseURL: string, apiKey: string | null): OpenAI {
    return new OpenAI({
      baseURL,
      // The client insists on a key; endpoints in the own network ignore it.
      apiKey: apiKey ?? 'none',
      // Otherwise it would read these from the environment and tell every endpoint.
      organization: null,
      project: null,
      timeout: this.options.timeoutMs,
      maxRetries: RETRIES,
      logLevel: 'off',
      // The country of the endpoint was judged by law; a redirect would carry the data somewhere else.
      fetchOptions: { redirect: 'error' },
    });
  }
}

/** Endpoints promise this shape and do not always keep it. */
function readAnswer(answer: Partial<ChatCompletion> | null, modelId: string): Result<ModelAnswer, ModelRefusal> {
  const choice = Array.isArray(answer?.choices) ? answer.choices[0] : undefined;
  if (choice?.finish_reason === 'length') return err({ kind: 'ModelAnswerCut', modelId });
  const text: unknown = choice?.message?.content;
  if (typeof text !== 'string' || text.trim() === '') return err({ kind: 'ModelAnswerMalformed', modelId });
  const tokens: unknown = answer?.usage?.total_tokens;
  const model: unknown = answer?.model;
  return ok({
    text,
    tokens: typeof tokens === 'number' ? tokens : null,
    model: typeof model === 'string' ? model : modelId,
  });
}

function refusalOf(error: unknown, modelId: string): ModelRefusal {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || isAbort(error))
    return { kind: 'ModelTimedOut', modelId };
  if (error instanceof APIError) {
    const status = typeof error.status === 'number' ? error.status : null;
    if (status === 429) return { kind: 'ModelBusy', modelId };
    if (status === 408) return { kind: 'ModelTimedOut', modelId };
    if (status === null || status >= 500) return { kind: 'ModelUnavailable', modelId, status };
    return { kind: 'ModelDeclined', modelId, status };
  }
  if (error instanceof SyntaxError) return { kind: 'ModelAnswerMalformed', modelId };
  // A connection that breaks while the answer is read comes as a plain error of fetch.
  if (error instanceof TypeError) return { kind: 'ModelUnavailable', modelId, status: null };
  throw error;
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}
