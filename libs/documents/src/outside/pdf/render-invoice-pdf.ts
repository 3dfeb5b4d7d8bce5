import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Attachment, InvoiceView } from '../../domain/invoice-view.ts';
import { invoicePage } from './invoice-page.ts';
import { INVOICE_TEMPLATE } from './invoice-template.ts';

const FONTS = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
  'noto-sans-devanagari/600SemiBold/NotoSansDevanagari_600SemiBold.ttf',
];

/** A folder that is not there: the paper can read nothing but the files mapped into it. */
const WORKSPACE = '/no-such-folder';

let compiler: NodeCompiler | undefined;

/**
 * Sets the invoice on paper, with its attachments inside. The file is PDF/A-3b; only where a name has a letter that our fonts
 * lack (the archive standard forbids the empty box shown instead) it is a plain PDF that claims nothing.
 */
export function renderInvoicePdf(view: InvoiceView, attachments: readonly Attachment[]): Promise<Uint8Array> {
  return new Promise((resolve) => resolve(render(view, attachments)));
}

function render(view: InvoiceView, attachments: readonly Attachment[]): Uint8Array {
  const typst = (compiler ??= createCompiler());
  const files = attachments.map((attachment) => ({ ...attachment, path: `/${safeFileName(attachment.fileName)}` }));
  const page = {
    ...invoicePage(view),
    attachments: files.map(({ path, mediaType, description = '' }) => ({ path, mediaType, description })),
  };
  // Nothing below awaits, so two invoices cannot see each other's files.
  for (const { path, bytes } of files) typst.mapShadow(WORKSPACE + path, Buffer.from(bytes));
  try {
    return typeset(typst, JSON.stringify(page));
  } finally {
    for (const { path } of files) typst.unmapShadow(WORKSPACE + path);
    typst.evictCache(10);
  }
}

function typeset(typst: NodeCompiler, page: string): Uint8Array {
  const source = { mainFileContent: INVOICE_TEMPLATE, inputs: { invoice: page } };
  try {
    return new Uint8Array(typst.pdf(source, { pdfStandard: 'a-3b' }));
  } catch {
    return new Uint8Array(typst.pdf(source, { pdfStandard: '1.7' }));
  }
}

function createCompiler(): NodeCompiler {
  const { resolve } = createRequire(import.meta.url);
  const fontBlobs = FONTS.map((path) => readFileSync(resolve(`@expo-google-fonts/${path}`)));
  return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
}

function safeFileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^\.+/, '_');
}
