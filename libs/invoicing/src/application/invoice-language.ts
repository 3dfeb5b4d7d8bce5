import { INVOICE_LANGUAGES, type InvoiceLanguage } from '@muster/documents';

/** The language people do business in, as far as the paper speaks it; English elsewhere. */
const COUNTRIES: Readonly<Partial<Record<InvoiceLanguage, readonly string[]>>> = {
  fr: ['FR', 'BE', 'LU', 'MC', 'SN', 'CI'],
  de: ['DE', 'AT', 'CH', 'LI'],
  pt: ['PT', 'BR', 'AO', 'MZ'],
  ar: ['AE', 'SA', 'EG', 'MA', 'JO', 'QA', 'KW', 'BH', 'OM', 'TN', 'DZ'],
};

/** @param country the recipient's, ISO 3166-1 alpha-2 */
export function invoiceLanguage(country: string): InvoiceLanguage {
  return INVOICE_LANGUAGES.find((language) => COUNTRIES[language]?.includes(country)) ?? 'en';
}
