/** A postal address (BG-5, BG-8). */
export interface Address {
  /** BT-35, BT-50. */
  readonly street?: string;
  /** BT-36, BT-51. */
  readonly extra?: string;
  /** BT-37, BT-52. */
  readonly city?: string;
  /** BT-38, BT-53. */
  readonly postCode?: string;
  /** BT-39, BT-54: the name or code of the region. */
  readonly region?: string;
  /** The region in words, for paper and screen. */
  readonly regionName?: string;
  /** BT-40, BT-55: ISO 3166-1 alpha-2, `GR` for Greece. */
  readonly country: string;
}

/** An id that is neither a VAT number nor a company register number, with the scheme it belongs to (`PAN`, `NIF`, `eTIMS`). */
export interface LocalId {
  readonly scheme: string;
  readonly value: string;
}

/** Seller (BG-4) or buyer (BG-7). */
export interface Party {
  /** BT-27, BT-44: the legal name. */
  readonly name: string;
  /** BT-28, BT-45. */
  readonly tradingName?: string;
  readonly address: Address;
  /** The number of a registered business in its stored spelling. Where it may be printed depends on the treatment: BT-31, BT-32, BT-48. */
  readonly taxId?: string;
  /** BT-32: the number at the local tax office, printed where BT-31 must not be. */
  readonly localTaxNumber?: string;
  /** BT-30, BT-47: the company register. */
  readonly registrationId?: string;
  readonly localIds?: readonly LocalId[];
  /** BT-34, BT-49: where electronic invoices arrive, with its EAS scheme (`EM` for e-mail, `9930` for a German VAT number). */
  readonly endpoint?: { readonly scheme: string; readonly value: string };
  /** BG-6, BG-9. */
  readonly contact?: { readonly name?: string; readonly phone?: string; readonly email?: string };
}

/** Who did the work of a line. An agent's work belongs to its operator for tax. */
export interface Contributor {
  readonly kind: 'person' | 'agent';
  readonly name: string;
  /** For agents: the business that runs it. */
  readonly operator?: string;
}

/** How to pay (BG-16). Codes are UNTDID 4461. */
export type PaymentMeans =
  | {
      /** BT-81 = 58 (SEPA) or 30. */
      readonly kind: 'iban';
      readonly isSepa: boolean;
      /** BT-84. */
      readonly iban: string;
      /** BT-86. */
      readonly bic?: string;
      /** BT-85. */
      readonly accountName?: string;
    }
  | {
      /** BT-81 = 30 with an account, 1 ("not defined") without: UPI, PIX, PayNow, M-Pesa, wires without IBAN. */
      readonly kind: 'rail';
      /** BT-82, shown to people: `UPI`, `PIX`. */
      readonly rail: string;
      /** BT-84: the address on that rail. */
      readonly account?: string;
      readonly accountName?: string;
    };
