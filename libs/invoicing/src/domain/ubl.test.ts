import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { PlainDate } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { DEALS, issuedFor, type Plan } from './invoices-for-tests.ts';
import type { PaymentMeans } from './parties.ts';
import { ublInvoice } from './ubl.ts';

const SCHEMA = '../shared/suites/xsd/ubl-2.1/maindoc/UBL-Invoice-2.1.xsd';
const hasSchema = existsSync(SCHEMA);

const NAMES = [
  'Ana Souza',
  'كريم الحسيني',
  'प्रिया शर्मा',
  'O’Neill & Sons <Ltd> "Q"',
  '#abc# $x$',
  'A\u0000\uD800B\u0007',
  '🥐 Lumière',
];
const rate = { base: 'EUR', quote: 'CZK', value: '24.315', date: '2026-11-20', source: 'ECB reference rate' };
const means: readonly PaymentMeans[] = [
  { kind: 'iban', isSepa: true, iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', accountName: 'Ana' },
  { kind: 'iban', isSepa: false, iban: 'GB29NWBK60161331926819' },
  { kind: 'rail', rail: 'UPI', account: 'priya@upi', accountName: 'Priya' },
  { kind: 'rail', rail: 'M-Pesa' },
];

const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ minLength: 1 }).map((text) => `N${text}`),
);
const plan: fc.Arbitrary<Plan> = fc
  .record({
    deal: fc.constantFrom(...Object.values(DEALS)),
    currency: fc.constantFrom('EUR', 'CAD', 'JPY', 'KWD'),
    lines: fc.array(
      fc.record(
        {
          quantity: fc.constantFrom('1', '0.25', '7.5', '3.333', '0'),
          price: fc.constantFrom('64', '0.005', '1234.5678', '99999.99', '0'),
          name,
          agent: fc.constantFrom('Locale Lint', 'Page & Co'),
        },
        { requiredKeys: ['quantity', 'price', 'name'] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    names: fc.record({ seller: name, buyer: name }),
    hasTaxCurrency: fc.boolean(),
    means: fc.constantFrom(...means),
    notes: fc.array(name, { maxLength: 3 }),
    hasExtras: fc.boolean(),
  })
  .map(({ hasTaxCurrency, means: paymentMeans, notes, hasExtras, ...fields }) => ({
    ...fields,
    ...(hasTaxCurrency && fields.currency === 'EUR' ? { taxCurrency: { currency: 'CZK', rate } } : {}),
    change: {
      paymentMeans,
      notes,
      ...(hasExtras
        ? {
            fx: rate,
            buyerReference: 'PO 4711',
            contractReference: 'MU-C-7',
            paymentTerms: '14 days',
            taxPointOn: '2026-11-18' as PlainDate,
          }
        : {}),
    },
  }));

describe('the UBL invoice', () => {
  it('is the same text for the same invoice, and well formed whatever people are called', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const xml = ublInvoice(issuedFor(given));
        expect(ublInvoice(issuedFor(given))).toBe(xml);
        XmlDocument.fromString(xml).dispose();
      }),
    );
  });

  it('prints no VAT identifier and no rate outside scope (BR-O-02, BR-O-05)', () => {
    const xml = ublInvoice(issuedFor({ deal: DEALS['outside scope']! }));
    expect(xml).not.toContain('PT501964843');
    expect(xml).not.toContain('cbc:Percent');
    expect(xml).toContain('<cbc:CompanyID>PT 501/964</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID>');
    expect(xml).toContain('<cbc:TaxExemptionReasonCode>VATEX-EU-O</cbc:TaxExemptionReasonCode>');
    expect(xml).toContain('Not subject to VAT: place of supply outside the EU');
  });

  it('prints both VAT identifiers and the reason under reverse charge (BR-AE-02, BR-AE-10)', () => {
    const xml = ublInvoice(issuedFor({ deal: DEALS['reverse charge']! }));
    expect(xml).toContain('<cbc:CompanyID>PT501964843</cbc:CompanyID>');
    expect(xml).toContain('<cbc:CompanyID>FR40303265045</cbc:CompanyID>');
    expect(xml).toContain('<cbc:Note>IVA - autoliquidação / Reverse charge</cbc:Note>');
    expect(xml).toContain('<cbc:TaxExemptionReason>IVA - autoliquidação / Reverse charge</cbc:TaxExemptionReason>');
  });

  it('puts the country in front of a number that lacks it when an export needs BT-31 (BR-G-02)', () => {
    expect(ublInvoice(issuedFor({ deal: DEALS['export under undertaking']! }))).toContain(
      '<cbc:CompanyID>IN29AAGCB7383J1Z4</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID>',
    );
  });

  it('states two taxes apart, adding up to the cent', () => {
    const lines = [{ quantity: '1', price: '100.05' }];
    expect(ublInvoice(issuedFor({ deal: DEALS['domestic in India, two taxes']!, lines, currency: 'INR' }))).toContain(
      '<cbc:Note>CGST 9%: 9.01, SGST 9%: 9.00</cbc:Note>',
    );
  });

  it('states the VAT total in the accounting currency too (BT-6, BT-111)', () => {
    const xml = ublInvoice(
      issuedFor({ deal: DEALS['domestic, standard rate']!, taxCurrency: { currency: 'CZK', rate } }),
    );
    expect(xml).toContain('<cbc:TaxCurrencyCode>CZK</cbc:TaxCurrencyCode>');
    expect(xml).toContain('<cac:TaxTotal><cbc:TaxAmount currencyID="CZK">2217.53</cbc:TaxAmount></cac:TaxTotal>');
  });

  it('says whether a person or an agent did the work', () => {
    const lines = [{ quantity: '1', price: '5', agent: 'Locale Lint' }];
    expect(ublInvoice(issuedFor({ deal: DEALS['zero rate']!, lines, names: { seller: 'Lint & Co' } }))).toContain(
      '<cbc:Name>Done by AI agent</cbc:Name><cbc:Value>Locale Lint, operated by Lint &amp; Co</cbc:Value>',
    );
  });

  it('takes nobody’s note for a subject code (BR-CL-08)', () => {
    const xml = ublInvoice(issuedFor({ deal: DEALS['zero rate']!, change: { notes: ['#abc# colours'] } }));
    expect(xml).toContain('<cbc:Note># abc# colours</cbc:Note>');
  });

  it.skipIf(!hasSchema)(
    `is valid under the OASIS schema${hasSchema ? '' : ' (SKIPPED: the schema is not here)'}`,
    () => {
      xmlRegisterFsInputProviders();
      const schema = XmlDocument.fromString(readFileSync(SCHEMA, 'utf8'), { url: `${process.cwd()}/${SCHEMA}` });
      const validator = XsdValidator.fromDoc(schema);
      fc.assert(
        fc.property(plan, (given) => {
          const document = XmlDocument.fromString(ublInvoice(issuedFor(given)));
          validator.validate(document);
          document.dispose();
        }),
        { numRuns: 300 },
      );
      validator.dispose();
    },
  );
});
