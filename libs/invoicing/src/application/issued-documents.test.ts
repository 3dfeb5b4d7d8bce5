import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderInvoicePdf } from '@muster/documents';
import { isEuMember } from '@muster/jurisdictions';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, it } from 'vitest';
import type { IssuedInvoice } from '../domain/invoice.ts';
import { issue } from '../domain/issue.ts';
import { invoiceView } from '../domain/invoice-view.ts';
import { ublInvoice } from '../domain/ubl.ts';
import { draftDocument } from './draft-document.ts';
import { invoiceLanguage } from './invoice-language.ts';
import { factsOfPdf } from './pdf-facts-for-tests.ts';
import type { TaxAnswer } from './read-tax-answers.ts';
import type { Business } from './tax-input.ts';
import { EIGHT, sourcesOf, taxNumber, TODAY, walk } from './tax-walk-for-tests.ts';

const SCHEMA = '../shared/suites/xsd/ubl-2.1/maindoc/UBL-Invoice-2.1.xsd';
const hasSchema = existsSync(SCHEMA);
/** Writes every document there, to be looked at and checked by official validators. */
const SAMPLES = process.env['INVOICE_SAMPLES'];

interface Home {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly postCode: string;
  readonly region: string | null;
  readonly currency: string;
  readonly account: string;
}

const HOMES: Readonly<Record<string, Home>> = {
  DE: {
    name: 'Müller & Söhne GmbH',
    street: 'Hauptstraße 12',
    city: 'Leipzig',
    postCode: '04109',
    region: 'SN',
    currency: 'EUR',
    account: 'DE89370400440532013000',
  },
  FR: {
    name: 'Boulangerie Lumière',
    street: '12 rue Mercière',
    city: 'Lyon',
    postCode: '69002',
    region: 'ARA',
    currency: 'EUR',
    account: 'FR7630006000011234567890189',
  },
  PT: {
    name: 'Inês Duarte Design',
    street: 'Rua das Flores 12',
    city: 'Lisboa',
    postCode: '1200-195',
    region: '11',
    currency: 'EUR',
    account: 'PT50000201231234567890154',
  },
  IN: {
    name: 'प्रिया शर्मा स्टूडियो',
    street: '12 MG Road',
    city: 'Bengaluru',
    postCode: '560001',
    region: '29',
    currency: 'INR',
    account: 'priya@upi',
  },
  KE: {
    name: 'Amina Hassan أمينة حسن',
    street: 'Biashara Street 4',
    city: 'Nairobi',
    postCode: '00100',
    region: '30',
    currency: 'KES',
    account: '+254 700 000 000',
  },
  BR: {
    name: 'João Conceição Testes',
    street: 'Rua da Aurora 100',
    city: 'Recife',
    postCode: '50050-000',
    region: 'PE',
    currency: 'BRL',
    account: 'joao@pix.example',
  },
  CA: {
    name: 'Napkin Labs Inc.',
    street: '100 Queen Street W',
    city: 'Toronto',
    postCode: 'M5H 2N2',
    region: 'ON',
    currency: 'CAD',
    account: '001-23456-7890123',
  },
  GB: {
    name: 'O’Neill & Daughters Ltd',
    street: '4 Mill Lane',
    city: 'Leeds',
    postCode: 'LS1 4AP',
    region: 'ENG',
    currency: 'GBP',
    account: 'GB29NWBK60161331926819',
  },
};

function business(country: string, isSmallBusiness: boolean): Business {
  const { name, currency, account, region, ...address } = HOMES[country]!;
  const taxId = isSmallBusiness && !isEuMember(country, TODAY) ? null : taxNumber(country);
  const details = {
    legalName: name,
    ...address,
    region,
    taxId,
    localTaxNumber: `${country} 501/964`,
    isSmallBusiness,
    payoutAccount: account,
  };
  return { workspace: { country, currency, name }, details } as unknown as Business;
}

const CONSUMER: TaxAnswer = { name: 'buyer.status', value: 'consumer' };
const ELECTRONIC: TaxAnswer = { name: 'serviceClass', value: 'electronic' };
const WAYS: readonly (readonly TaxAnswer[])[] = [[], [CONSUMER], [CONSUMER, ELECTRONIC]];

interface Sample {
  readonly name: string;
  readonly rule: string;
  readonly invoice: IssuedInvoice;
}

/** Every pair of the eight countries, registered or small, to businesses and consumers, with every question answered three ways. */
function samples(): { issued: Sample[]; refused: string[] } {
  const issued = new Map<string, Sample>();
  const refused: string[] = [];
  for (const from of EIGHT) {
    for (const to of EIGHT) {
      for (const isSmall of [false, true]) {
        for (const [way, given] of WAYS.entries()) {
          for (const pick of [0, 1, 4, 5]) {
            const deal = {
              seller: business(from, isSmall),
              buyer: business(to, false),
              currency: HOMES[to]!.currency,
              given,
            };
            const { kept } = walk(deal, [pick]);
            const outcome = issue(draftDocument(sourcesOf(deal, kept, '2026-11-20')), 'MU-2026-00042', TODAY);
            if (!outcome.ok) {
              refused.push(`${from} to ${to}: ${JSON.stringify(outcome.refusal)}`);
              continue;
            }
            const { category, ruleId } = outcome.value.lines[0]!.treatment;
            const name = `${from}-${to}-${category}-${ruleId.replaceAll('.', '_')}${isSmall ? '-small' : ''}-${way}${pick}`;
            issued.set(name, { name, rule: ruleId, invoice: outcome.value });
          }
        }
      }
    }
  }
  return { issued: [...issued.values()], refused };
}

describe('issued invoices of every treatment of the eight countries', () => {
  const { issued, refused } = samples();

  it('are issued, or refused for a number that belongs into the business details', () => {
    expect(new Set(refused.map((line) => line.slice(line.indexOf('{'))))).toEqual(
      refused.length === 0 ? new Set() : new Set(['{"kind":"IdentifierMissing","identifier":"seller.taxId"}']),
    );
    expect(issued.length).toBeGreaterThan(500);
    const categories = new Set(issued.map(({ invoice }) => invoice.lines[0]!.treatment.category));
    expect([...categories].sort()).toEqual(['AE', 'E', 'G', 'O', 'S', 'Z']);
  });

  it.skipIf(!hasSchema)(
    `are valid under the OASIS schema${hasSchema ? '' : ' (SKIPPED: the schema is not here)'}`,
    () => {
      xmlRegisterFsInputProviders();
      const schema = XmlDocument.fromString(readFileSync(SCHEMA, 'utf8'), { url: `${process.cwd()}/${SCHEMA}` });
      const validator = XsdValidator.fromDoc(schema);
      for (const { name, invoice } of issued) {
        const xml = ublInvoice(invoice);
        if (SAMPLES) {
          mkdirSync(SAMPLES, { recursive: true });
          writeFileSync(`${SAMPLES}/${name}.xml`, xml);
        }
        const document = XmlDocument.fromString(xml);
        validator.validate(document);
        document.dispose();
      }
      validator.dispose();
    },
  );

  it.each(EIGHT)('are paper of the archive kind, with the XML inside: %s', async (from) => {
    const seen = new Set<string>();
    for (const { name, rule, invoice } of issued.filter((each) => each.name.startsWith(from))) {
      if (seen.has(rule)) continue;
      seen.add(rule);
      const xml = new TextEncoder().encode(ublInvoice(invoice));
      const view = invoiceView(invoice, invoiceLanguage(invoice.buyer.address.country));
      const attachment = { fileName: 'MU-2026-00042.xml', mediaType: 'application/xml', bytes: xml };
      const pdf = await renderInvoicePdf(view, [attachment]);
      if (SAMPLES) writeFileSync(`${SAMPLES}/${name}.pdf`, pdf);
      expect(factsOfPdf(pdf), name).toEqual({
        part: '3',
        conformance: 'B',
        isTitled: true,
        outputIntents: ['GTS_PDFA1'],
        hasProfile: true,
        unembeddedFonts: [],
        attachments: [
          { relationship: 'Alternative', mediaType: 'application/xml', text: new TextDecoder().decode(xml) },
        ],
        isEncrypted: false,
        scripts: 0,
      });
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});
