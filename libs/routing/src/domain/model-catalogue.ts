import { err, ok, type Money, type Result } from '@muster/kernel';
import {
  gradeSovereignty,
  type ExpectedQuality,
  type Licence,
  type ModelCandidate,
  type ModelOrigin,
} from './candidate.ts';
import { Reader, type Mistake } from './reader.ts';
import type { SkillLevel } from './task.ts';

/** A model behind an OpenAI-compatible endpoint, as the operator configured it. */
export interface ModelProvider {
  readonly id: string;
  readonly label: string;
  /** Up to and with `/v1`, without a slash at the end. */
  readonly baseUrl: string;
  /** Name of the environment variable with the key, never the key itself. */
  readonly apiKeyEnv?: string;
  /** The name the endpoint knows the model by. */
  readonly model: string;
  /** Where the endpoint processes what it is sent. */
  readonly country: string;
  readonly licence: Licence;
  readonly languages: readonly string[];
  readonly skills: readonly { readonly skill: string; readonly level: SkillLevel }[];
  readonly pricePerMillionTokens: TokenPrice;
  readonly origin: ModelOrigin;
  /** The operator's own estimate; outcomes replace it soon. */
  readonly expectedQuality: number;
}

/** In millionths of the currency's unit: prices such as 0.075 USD do not fit into cents. */
export interface TokenPrice {
  readonly inputMicro: bigint;
  readonly outputMicro: bigint;
  readonly currency: string;
}

export interface ModelProvidersRefusal {
  readonly kind: 'ModelProvidersMalformed';
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads the configuration `MODEL_PROVIDERS`, a JSON array, and returns every mistake at once. Empty or missing text is no
 * provider, which is fine: people and agents still work.
 */
export function parseModelProviders(text: string | undefined): Result<readonly ModelProvider[], ModelProvidersRefusal> {
  if (text === undefined || text.trim() === '') return ok([]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return malformed([{ path: '', message: `is not JSON: ${(error as Error).message}` }]);
  }
  if (!Array.isArray(json)) return malformed([{ path: '', message: 'must be a JSON array of providers' }]);
  const mistakes: Mistake[] = [];
  const providers = json.map((item, index) => readProvider(new Reader(item, `[${index}]`, mistakes)));
  const ids = providers.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (id !== '' && ids.indexOf(id) < index)
      mistakes.push({ path: `[${index}].id`, message: `repeats "${id}"; ids are unique` });
  });
  return mistakes.length > 0 ? malformed(mistakes) : ok(providers);
}

export interface TokenEstimate {
  readonly input: number;
  readonly output: number;
}

/** What a task would cost, rounded up to a whole minor unit so that an estimate never hides a fraction. */
export function estimatePrice(price: TokenPrice, tokens: TokenEstimate, decimals: number): Money {
  const micro = price.inputMicro * BigInt(tokens.input) + price.outputMicro * BigInt(tokens.output);
  const top = micro * 10n ** BigInt(decimals);
  const bottom = 1_000_000n * 1_000_000n;
  return { minor: (top + bottom - 1n) / bottom, currency: price.currency };
}

/** @param home the country of the workspace, which decides the sovereignty level */
export function modelCandidate(
  provider: ModelProvider,
  facts: { readonly home: string; readonly price: Money; readonly quality: ExpectedQuality },
): ModelCandidate {
  const { id, label, country, skills, languages, licence } = provider;
  const { price, quality } = facts;
  const sovereignty = gradeSovereignty(provider.origin, facts.home);
  const provided = new URL(provider.baseUrl).host;
  return {
    kind: 'model',
    id,
    label,
    country,
    skills,
    languages,
    licence,
    price,
    quality,
    sovereignty,
    provider: provided,
  };
}

function readProvider(reader: Reader): ModelProvider {
  const id = reader.text('id', /^[a-z0-9][a-z0-9._:/-]*$/i, 'letters, digits and . _ : / -');
  const country = reader.text('country', /^[A-Z]{2}$/, 'a two-letter country code such as DE');
  const licence = reader.child('licence');
  const price = reader.child('pricePerMillionTokens');
  const apiKeyEnv = reader.optionalText('apiKeyEnv', /^[A-Z][A-Z0-9_]*$/, 'the name of an environment variable');
  const provider: ModelProvider = {
    id,
    label: reader.optionalText('label', /\S/, 'a name') ?? id,
    baseUrl: readBaseUrl(reader),
    ...(apiKeyEnv === undefined ? {} : { apiKeyEnv }),
    model: reader.text('model', /\S/, 'the name the endpoint knows the model by'),
    country,
    licence: {
      name: licence.text('name', /\S/, 'the name of the licence'),
      commercialUse: licence.oneOf('commercialUse', ['yes', 'no', 'conditional', 'unknown']),
    },
    languages: reader.texts('languages', /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as sw or pt-BR'),
    skills: reader.children('skills').map((skill) => ({
      skill: skill.text('skill', /^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a skill id in kebab-case'),
      level: skill.number('level', { least: 1, most: 5, isWhole: true }) as SkillLevel,
    })),
    pricePerMillionTokens: {
      inputMicro: price.decimal('input'),
      outputMicro: price.decimal('output'),
      currency: price.text('currency', /^[A-Z]{3}$/, 'a currency code such as USD'),
    },
    origin: {
      developerCountries:
        reader.optional('developerCountries', () =>
          reader.texts('developerCountries', /^[A-Z]{2}$/, 'a two-letter country code'),
        ) ?? [],
      trainedFromScratch: reader.optionalBoolean('trainedFromScratch') ?? null,
      servedIn: country,
    },
    expectedQuality:
      reader.optional('expectedQuality', () => reader.number('expectedQuality', { least: 0, most: 1 })) ?? 0.7,
  };
  reader.refuseOthers();
  licence.refuseOthers();
  price.refuseOthers();
  return provider;
}

/** Prompts carry customers' data: only a server on the same machine or network name may be spoken to in the clear. */
function readBaseUrl(reader: Reader): string {
  const text = reader.text('baseUrl', /^https?:\/\/\S+$/, 'an address such as https://models.example/v1');
  if (text === '') return '';
  if (!URL.canParse(text)) return reader.mistake('baseUrl', 'is not an address');
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '')
    return reader.mistake('baseUrl', 'must not contain a password; name a variable in apiKeyEnv');
  const isNear = !hostname.includes('.') || /^(?:127\.|10\.|192\.168\.)/.test(hostname) || hostname.endsWith('.local');
  if (protocol === 'http:' && !isNear) return reader.mistake('baseUrl', 'must use https outside your own network');
  return text.replace(/\/+$/, '');
}

function malformed(mistakes: readonly Mistake[]): Result<never, ModelProvidersRefusal> {
  return err({ kind: 'ModelProvidersMalformed', mistakes });
}
