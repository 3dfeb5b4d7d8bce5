import { createHash } from 'node:crypto';
import { isCurrency } from '@muster/jurisdictions';
import { ConfigError } from '@muster/platform';
import { parseModelProviders, type ModelProvider } from '../domain/model-catalogue.ts';

/** The models the operator configured, with their keys out of sight. */
export interface ConfiguredModels {
  readonly providers: readonly ModelProvider[];
  /** Names the list of models in receipts. */
  readonly version: string;
  readonly apiKeyOf: (provider: ModelProvider) => string | null;
}

/**
 * Reads `MODEL_PROVIDERS` once at start.
 * @param environment where the variables named in `apiKeyEnv` are looked up
 * @throws ConfigError with every mistake in it
 */
export function configuredModels(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): ConfiguredModels {
  const parsed = parseModelProviders(text);
  if (!parsed.ok) {
    throw new ConfigError(parsed.refusal.mistakes.map(({ path, message }) => `MODEL_PROVIDERS${path}: ${message}`));
  }
  const problems = parsed.value.flatMap((provider, index) => settingProblems(provider, index, environment));
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    providers: parsed.value,
    version: `models-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`,
    apiKeyOf: ({ apiKeyEnv }) => (apiKeyEnv === undefined ? null : (environment[apiKeyEnv] ?? null)),
  };
}

function settingProblems(
  { apiKeyEnv, pricePerMillionTokens }: ModelProvider,
  index: number,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const problems: string[] = [];
  if (apiKeyEnv !== undefined && !environment[apiKeyEnv])
    problems.push(`MODEL_PROVIDERS[${index}].apiKeyEnv: the variable ${apiKeyEnv} is not set`);
  if (!isCurrency(pricePerMillionTokens.currency))
    problems.push(
      `MODEL_PROVIDERS[${index}].pricePerMillionTokens.currency: ${pricePerMillionTokens.currency} is no currency`,
    );
  return problems;
}
