import type { Party } from './parties.ts';
import type { TaxCategory } from './tax-facts.ts';

/** What may be printed about a party's tax numbers under a treatment. */
export interface PrintedIds {
  /** BT-31, BT-48: always begins with two letters of a country (BR-CO-09). */
  readonly vatId: string | null;
  /** BT-32: seller only. */
  readonly localTaxNumber: string | null;
  /** BT-29, BT-46: an id of any scheme. */
  readonly otherId: string | null;
}

/** `DE136695976`, `EL094259216`: a number that carries its country. A GSTIN, ABN or CNPJ does not. */
export function isPrefixedVatId(taxId: string | undefined): boolean {
  return taxId !== undefined && /^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(taxId);
}

/** Outside the EU the registration number is the local number; a VAT number of the EU may not stand in for it. */
export function localTaxNumberOf({ localTaxNumber, taxId }: Party): string | undefined {
  if (taxId !== undefined && !EU_PREFIXES.has(taxId.slice(0, 2))) return taxId;
  return localTaxNumber === undefined || localTaxNumber.trim() === '' ? undefined : localTaxNumber;
}

const EU_PREFIXES = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * Outside scope forbids VAT identifiers of both parties (BR-O-02). Export demands BT-31 (BR-G-02), so a number without letters
 * gets its country in front. Everything else: BT-31 if it carries its country, else BT-32.
 */
export function printedSellerIds(seller: Party, categories: readonly TaxCategory[]): PrintedIds {
  const local = localTaxNumberOf(seller) ?? null;
  const otherId = seller.localIds?.[0]?.value ?? null;
  if (categories.includes('O')) return { vatId: null, localTaxNumber: local, otherId: otherId ?? local };
  const { taxId, localTaxNumber = null } = seller;
  if (taxId !== undefined && isVatIdOf(seller.address.country, taxId)) return { vatId: taxId, localTaxNumber, otherId };
  if (taxId !== undefined && categories.includes('G')) {
    return { vatId: seller.address.country + taxId, localTaxNumber, otherId: otherId ?? taxId };
  }
  return { vatId: null, localTaxNumber: local, otherId: otherId ?? local };
}

export function printedBuyerIds(buyer: Party, categories: readonly TaxCategory[]): PrintedIds {
  const otherId = buyer.localIds?.[0]?.value ?? null;
  if (buyer.taxId === undefined) return { vatId: null, localTaxNumber: null, otherId };
  const prefixed = isVatIdOf(buyer.address.country, buyer.taxId);
  if (prefixed && !categories.includes('O')) return { vatId: buyer.taxId, localTaxNumber: null, otherId };
  return { vatId: null, localTaxNumber: null, otherId: otherId ?? buyer.taxId };
}

/** Does the number begin with the letters of its country? Greece writes EL. */
function isVatIdOf(country: string, taxId: string | undefined): boolean {
  const prefix = country === 'GR' ? 'EL' : country;
  return taxId !== undefined && isPrefixedVatId(taxId) && taxId.startsWith(prefix);
}
