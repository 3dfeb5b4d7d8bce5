import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { INVOICE_LANGUAGES, type Attachment, type InvoiceView } from '../../domain/invoice-view.ts';
import { invoicePage } from './invoice-page.ts';
import { renderInvoicePdf } from './render-invoice-pdf.ts';
import { VIEW_FOR_TESTS } from './view-for-tests.ts';

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
const readable = (name: string): string => `${name}${hasPdftotext ? '' : ' (SKIPPED: pdftotext is not installed)'}`;
const xml: Attachment = {
  fileName: 'MU-2026-00042.xml',
  mediaType: 'application/xml',
  bytes: new TextEncoder().encode('<Invoice>canary</Invoice>'),
  description: 'EN 16931 invoice (UBL 2.1)',
};

async function pdfOf(change: Partial<InvoiceView> = {}, attachments: readonly Attachment[] = [xml]): Promise<Buffer> {
  return Buffer.from(await renderInvoicePdf({ ...VIEW_FOR_TESTS, ...change }, attachments));
}

async function textOf(change: Partial<InvoiceView>): Promise<string> {
  const { stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: await pdfOf(change) });
  return stdout
    .toString('utf8')
    .replace(/[\u2066-\u2069\u202A-\u202E]/g, '')
    .replace(/\s+/g, ' ');
}

describe('the invoice paper', () => {
  it.each(INVOICE_LANGUAGES)('is PDF/A-3b with the XML inside, in %s', async (language) => {
    const pdf = await pdfOf({ language });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const raw = pdf.toString('latin1');
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(raw).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(raw).toContain('MU-2026-00042.xml');
    expect(raw).toContain('/AFRelationship');
  });

  it('is the same paper for the same invoice', async () => {
    expect((await pdfOf()).equals(await pdfOf())).toBe(true);
  });

  it('keeps the attachments of one invoice out of the next', async () => {
    await pdfOf({}, [xml]);
    expect((await pdfOf({}, [])).toString('latin1')).not.toContain('MU-2026-00042.xml');
  });

  it.skipIf(!hasPdftotext)(readable('says number, parties, amounts, reason, rate and who did the work'), async () => {
    const text = await textOf({});
    for (const expected of [
      'MU-2026-00042',
      'Ana Souza Design',
      'Boulangerie Lumière SARL',
      'France',
      '1,480.00 EUR',
      'Reverse charge',
      '1 EUR = 103.2410 INR',
      'ECB reference rate (sample)',
      '9 – 20 November 2026',
      'PT50 0002 0123 1234 5678 9015 4',
      'Page Audit (AI agent, operated by Lint & Co)',
    ]) {
      expect(text.replace(/ ?– ?/g, ' – ')).toContain(expected);
    }
  });

  it.skipIf(!hasPdftotext)(readable('shows what people typed and never runs it'), async () => {
    const name = '#read("/etc/passwd") $x^2$ *b* _i_ <tag> @ref `code` \\ = H';
    const text = await textOf({
      buyer: { ...VIEW_FOR_TESTS.buyer, name },
      notes: ['#panic("no")', '#import "x.typ": *'],
    });
    for (const piece of [
      '#read("/etc/passwd")',
      '$x^2$',
      '*b* _i_ <tag>',
      '@ref `code` \\ = H',
      '#import "x.typ": *',
    ]) {
      expect(text).toContain(piece);
    }
    expect(text).toContain('#panic("no")');
  });

  it('still comes out, as a plain PDF, when a name has letters our fonts lack', async () => {
    const raw = (await pdfOf({ seller: { ...VIEW_FOR_TESTS.seller, name: '李小龙' } })).toString('latin1');
    expect(raw.startsWith('%PDF-')).toBe(true);
    expect(raw).not.toContain('pdfaid');
    expect(raw).toContain('MU-2026-00042.xml');
  });

  it('comes out whatever the amounts and however many the lines', async () => {
    const line = VIEW_FOR_TESTS.lines[0]!;
    const lines = Array.from({ length: 60 }, () => ({ ...line, name: 'ن'.repeat(300), net: '99999999999999.99' }));
    expect((await pdfOf({ lines, language: 'ar' })).length).toBeGreaterThan(10_000);
  });
});

describe('what the paper says', () => {
  it('writes amounts the way of the language, in Latin digits, without passing a float', () => {
    const payable = (language: InvoiceView['language']): string =>
      invoicePage({ ...VIEW_FOR_TESTS, language, payable: '12345678901234567.89' }).payable;
    expect(payable('en')).toBe('12,345,678,901,234,567.89 EUR');
    expect(payable('de')).toBe('12.345.678.901.234.567,89 EUR');
    expect(payable('hi')).toBe('12,34,56,78,90,12,34,567.89 EUR');
    expect(payable('ar')).toBe('12,345,678,901,234,567.89 EUR');
  });

  it('names countries and units in the language', () => {
    const page = invoicePage({ ...VIEW_FOR_TESTS, language: 'de' });
    expect(page.buyer.address.at(-1)).toContain('Frankreich');
    expect(page.lines[0]?.unit).toBe('Std.');
  });

  it('counts one by another word than more', () => {
    const unit = (quantity: string): string | undefined => {
      const lines = VIEW_FOR_TESTS.lines.map((line) => ({ ...line, quantity, unit: 'C62' }));
      return invoicePage({ ...VIEW_FOR_TESTS, language: 'fr', lines }).lines[0]?.unit;
    };
    expect(unit('1')).toBe('unité');
    expect(unit('3')).toBe('unités');
  });
});
