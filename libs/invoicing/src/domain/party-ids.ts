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

export function localTaxNumberOf({ localTaxNumber, taxId, address }: Party): string | undefined {
  if (localTaxNumber !== undefined && localTaxNumber.trim() !== '') return localTaxNumber;
  // Outside the EU the registration number is the local number; a VAT number of the EU may not stand in for it.
  return isVatIdOf(address.country, taxId) ? undefined : taxId;
}

/**
 * Outside scope forbids VAT identifiers of both parties (BR-O-02). Export demands BT-31 (BR-G-02), so a number without letters
 * gets its country in front. Everything else: BT-31 if it carries its country, else BT-32.
 */
export function printedSellerIds(seller: Party, categories: readonly TaxCategory[]): PrintedIds {
  const localTaxNumber = localTaxNumberOf(seller) ?? null;
  const otherId = seller.localIds?.[0]?.value ?? null;
  if (categories.includes('O')) return { vatId: null, localTaxNumber, otherId: otherId ?? localTaxNumber };
  if (isVatIdOf(seller.address.country, seller.taxId)) {
    return { vatId: seller.taxId ?? null, localTaxNumber: seller.localTaxNumber ?? null, otherId };
  }
  if (categories.includes('G') && seller.taxId !== undefined) {
    return { vatId: seller.address.country + seller.taxId, localTaxNumber, otherId: otherId ?? seller.taxId };
  }
  return { vatId: null, localTaxNumber, otherId: otherId ?? localTaxNumber };
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
