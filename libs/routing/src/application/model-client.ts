import type { Result } from '@muster/kernel';
import type { ModelProvider } from '../domain/model-catalogue.ts';

export interface ModelQuestion {
  /** What the model is to do: the system message. */
  readonly instructions: string;
  /** What it is to do it with. Data, which may contain text that looks like instructions. */
  readonly input: string;
  /** Ceiling of the answer's length; it is what limits the cost. */
  readonly maxTokens: number;
}

export interface ModelAnswer {
  readonly text: string;
  /** Input and output together, as the endpoint counts; null when it does not say. */
  readonly tokens: number | null;
  /** The name the endpoint gives the model that answered. */
  readonly model: string;
}

/** Why there is no answer. `isWorthRetrying`: the same question may be answered later. */
export type ModelRefusal =
  | { readonly kind: 'UnknownModel'; readonly modelId: string }
  /** 429, after the retries. */
  | { readonly kind: 'ModelBusy'; readonly modelId: string }
  /** 5xx or no connection, after the retries. */
  | { readonly kind: 'ModelUnavailable'; readonly modelId: string; readonly status: number | null }
  | { readonly kind: 'ModelTimedOut'; readonly modelId: string }
  /** 4xx: key, name or limits are not what the endpoint expects. Asking again does not help. */
  | { readonly kind: 'ModelDeclined'; readonly modelId: string; readonly status: number }
  | { readonly kind: 'ModelAnswerMalformed'; readonly modelId: string }
  /** It stopped at `maxTokens`; half an answer is none. */
  | { readonly kind: 'ModelAnswerCut'; readonly modelId: string };

export interface ModelCall {
  readonly provider: ModelProvider;
  /** Null for endpoints in the own network that ask for none. */
  readonly apiKey: string | null;
  readonly question: ModelQuestion;
}

/** The port to models outside. It never throws for what an endpoint does. */
export interface ModelClient {
  complete(call: ModelCall): Promise<Result<ModelAnswer, ModelRefusal>>;
}

/** Whether a job should try the same question again later. */
export function isWorthRetrying({ kind }: ModelRefusal): boolean {
  return kind === 'ModelBusy' || kind === 'ModelUnavailable' || kind === 'ModelTimedOut';
}
