import { err, ok, type Result } from '@muster/kernel';
import { stdnum, type Validator } from 'stdnum';
import type { CountryPack } from './country-pack.ts';
import { countryPack, type UnknownCountry } from './countries.ts';

export interface MalformedTaxId {
  readonly kind: 'MalformedTaxId';
  readonly country: string;
  readonly text: string;
  /** What the number is called there, for the sentence the user reads. */
  readonly expected: string;
}

/** Which of stdnum's validators knows the number of the pack; several where a country has more than one. */
const VALIDATORS: Readonly<Record<string, readonly string[]>> = {
  AR: ['cuit'],
  AT: ['uid'],
  AU: ['abn'],
  BE: ['vat'],
  BG: ['vat'],
  BR: ['cnpj', 'cpf'],
  CA: ['gst'],
  CH: ['vat'],
  CL: ['rut'],
  CO: ['nit'],
  CY: ['vat'],
  CZ: ['dic'],
  DE: ['vat'],
  DK: ['cvr'],
  EE: ['kmkr'],
  ES: ['nif'],
  FI: ['alv'],
  FR: ['tva'],
  GB: ['vat'],
  GR: ['vat'],
  HR: ['oib'],
  HU: ['anum'],
  IE: ['vat'],
  IN: ['gstin'],
  IT: ['iva'],
  JP: ['cn'],
  KE: ['pin'],
  LT: ['pvm'],
  LU: ['tva'],
  LV: ['pvn'],
  MT: ['vat'],
  MX: ['rfc'],
  NL: ['btw'],
  NO: ['mva'],
  NZ: ['ird'],
  PL: ['nip'],
  PT: ['nif'],
  RO: ['cui'],
  SE: ['vat'],
  SG: ['uen'],
  SI: ['ddv'],
  SK: ['dph'],
  US: ['ein'],
  ZA: ['vat'],
};

/**
 * Checks form and check digits of a country's tax number and writes it the one way we store it: capitals, no separators,
 * with the country letters where the number has them (`DE136695976`, `EL094259216`, `27AAPFU0939F1ZV`).
 * It says nothing about whether the number is registered: that takes an answer of the authority (VIES).
 */
export function checkTaxId(country: string, text: string): Result<string, MalformedTaxId | UnknownCountry> {
  const pack = countryPack(country);
  if (!pack.ok) return pack;
  const normalised = normalise(pack.value, text);
  if (normalised !== undefined) return ok(normalised);
  return err({ kind: 'MalformedTaxId', country, text, expected: pack.value.taxId.name });
}

function normalise(pack: CountryPack, text: string): string | undefined {
  if (text.length > 40) return undefined;
  const plain = text.toUpperCase().replace(/[\s.\-/]/g, '');
  const { prefix } = pack.taxId;
  const prefixed = prefix === null || plain.startsWith(prefix) ? plain : prefix + plain;
  const validators = (VALIDATORS[pack.code] ?? []).flatMap((name) => stdnum[pack.code]?.[name] ?? []);
  if (validators.length === 0)
    return matchesPattern(pack, text) || matchesPattern(pack, prefixed) ? prefixed : undefined;
  return validators.some((validator) => accepts(validator, pack, prefixed)) ? prefixed : undefined;
}

/** stdnum wants some numbers with and some without their letters; it never accepts a wrong check digit in either form. */
function accepts(validator: Validator, pack: CountryPack, prefixed: string): boolean {
  const { prefix } = pack.taxId;
  const bare = prefix !== null && prefixed.startsWith(prefix) ? prefixed.slice(prefix.length) : prefixed;
  const spellings = pack.code === 'JP' ? [prefixed.replace(/^T/, '')] : [prefixed, bare];
  return spellings.some((spelling) => isValid(validator, spelling));
}

/** Some validators of stdnum 1.12 throw on input that is far too short (NL btw on an empty text) instead of refusing it. */
function isValid(validator: Validator, text: string): boolean {
  try {
    return validator.validate(text).isValid;
  } catch {
    return false;
  }
}

function matchesPattern(pack: CountryPack, text: string): boolean {
  return new RegExp(`^(?:${pack.taxId.pattern})$`).test(text);
}
