import { basisPoints, type Money } from '@muster/kernel';

/** What a payer must keep back for its tax office when it pays for services. It lessens the payment, never the invoice. */
export interface WithholdingRule {
  readonly name: string;
  readonly rateBasisPoints: number;
  readonly legalBasis: string;
  /** The rule without treaty relief; a certificate may lower it, and then a person has to say so. */
  readonly note: string;
}

interface Payer {
  readonly resident: WithholdingRule | null;
  readonly abroad: WithholdingRule | null;
}

/**
 * Payers whose law takes a share of plain service fees. Countries that are not listed keep nothing back from services performed
 * abroad or by residents (DE s. 50a EStG: rights and performances only; CA Reg. 105: services performed in Canada only; GB: construction only).
 */
const PAYERS: Readonly<Record<string, Payer>> = {
  KE: {
    resident: rule('Withholding tax', 500, 'Income Tax Act (Cap. 470), Third Schedule: professional fees, resident'),
    abroad: rule(
      'Withholding tax',
      2_000,
      'Income Tax Act (Cap. 470), Third Schedule: professional fees, non-resident',
    ),
  },
  IN: {
    resident: rule('TDS', 1_000, 'Income-tax Act 2025 s. 393(1) (formerly s. 194J): professional fees'),
    abroad: null,
  },
  BR: {
    resident: rule('IRRF', 150, 'Decreto 9.580/2018 art. 714: professional services between companies'),
    abroad: rule('IRRF', 1_500, 'Decreto 9.580/2018 art. 746: services of non-residents'),
  },
  PT: {
    resident: rule('Retenção na fonte', 2_300, 'Código do IRS art. 101: listed professional activities'),
    abroad: null,
  },
};

/** @param gross the amount before tax is the base; the result is null where nothing is kept back */
export function withholdingFor(payerCountry: string, payeeCountry: string): WithholdingRule | null {
  const payer = PAYERS[payerCountry];
  if (!payer) return null;
  return payerCountry === payeeCountry ? payer.resident : payer.abroad;
}

/** What is kept back of a payment, rounded half away from zero. @param net the invoice's amount before tax */
export function withheldFrom(net: Money, withholding: WithholdingRule | null): Money {
  return withholding ? basisPoints(net, withholding.rateBasisPoints) : { minor: 0n, currency: net.currency };
}

function rule(name: string, rateBasisPoints: number, legalBasis: string): WithholdingRule {
  return { name, rateBasisPoints, legalBasis, note: 'Default rate without treaty relief.' };
}
