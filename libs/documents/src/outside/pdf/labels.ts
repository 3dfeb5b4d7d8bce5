import type { InvoiceLanguage } from '../../domain/invoice-view.ts';

/** Every word Muster itself puts on an invoice. */
/** One word for any number, or the words for one and for more. */
export type UnitName = string | readonly [one: string, more: string];

export interface Labels {
  readonly invoice: string;
  readonly billTo: string;
  readonly issued: string;
  readonly due: string;
  readonly taxPoint: string;
  readonly period: string;
  readonly contract: string;
  readonly reference: string;
  readonly work: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly tax: string;
  /** The name of value added tax in a row of totals. */
  readonly vat: string;
  readonly amount: string;
  readonly net: string;
  /** Between the name of a tax and its base: "VAT 19% on 480.00". */
  readonly on: string;
  readonly gross: string;
  readonly rounding: string;
  readonly toPay: string;
  readonly aboutTax: string;
  readonly aboutWork: string;
  readonly taxInOther: string;
  readonly exchangeRate: string;
  readonly forReference: string;
  readonly keptBack: string;
  readonly howToPay: string;
  readonly payBy: string;
  readonly account: string;
  readonly holder: string;
  readonly paymentReference: string;
  readonly doneBy: string;
  readonly aiAgent: string;
  readonly operatedBy: string;
  readonly page: string;
  readonly ids: { readonly vat: string; readonly tax: string; readonly register: string; readonly other: string };
  /** Units of UN/ECE Recommendation 20; a code that is missing is shown as it is. */
  readonly units: Readonly<Record<string, UnitName>>;
}

const en: Labels = {
  invoice: 'Invoice',
  billTo: 'For',
  issued: 'Issued',
  due: 'Pay by',
  taxPoint: 'Tax point',
  period: 'Work done',
  contract: 'Agreement',
  reference: 'Your reference',
  work: 'Work',
  quantity: 'Quantity',
  unitPrice: 'Price',
  tax: 'Tax',
  vat: 'VAT',
  amount: 'Amount',
  net: 'Net',
  on: 'on',
  gross: 'Total',
  rounding: 'Rounding',
  toPay: 'To pay',
  aboutTax: 'About the tax',
  aboutWork: 'About this work',
  taxInOther: 'Tax in',
  exchangeRate: 'Exchange rate',
  forReference: 'for reference',
  keptBack: 'Kept back on payment',
  howToPay: 'How to pay',
  payBy: 'Pay with',
  account: 'Account',
  holder: 'Account holder',
  paymentReference: 'Payment reference',
  doneBy: 'Done by',
  aiAgent: 'AI agent',
  operatedBy: 'operated by',
  page: 'Page',
  ids: { vat: 'VAT number', tax: 'Tax number', register: 'Register', other: 'Id' },
  units: {
    HUR: 'h',
    DAY: ['day', 'days'],
    MIN: 'min',
    MON: ['month', 'months'],
    C62: ['pc', 'pcs'],
    E48: ['service', 'services'],
    ACT: ['task', 'tasks'],
    EA: ['pc', 'pcs'],
  },
};

const fr: Labels = {
  invoice: 'Facture',
  billTo: 'Pour',
  issued: 'Date d’émission',
  due: 'À payer avant le',
  taxPoint: 'Date d’exigibilité',
  period: 'Travail effectué',
  contract: 'Contrat',
  reference: 'Votre référence',
  work: 'Prestation',
  quantity: 'Quantité',
  unitPrice: 'Prix unitaire',
  tax: 'TVA',
  vat: 'TVA',
  amount: 'Montant',
  net: 'Total HT',
  on: 'sur',
  gross: 'Total TTC',
  rounding: 'Arrondi',
  toPay: 'À payer',
  aboutTax: 'À propos de la taxe',
  aboutWork: 'À propos de ce travail',
  taxInOther: 'Taxe en',
  exchangeRate: 'Taux de change',
  forReference: 'à titre indicatif',
  keptBack: 'Retenu au paiement',
  howToPay: 'Comment payer',
  payBy: 'Moyen de paiement',
  account: 'Compte',
  holder: 'Titulaire',
  paymentReference: 'Référence de paiement',
  doneBy: 'Réalisé par',
  aiAgent: 'agent IA',
  operatedBy: 'exploité par',
  page: 'Page',
  ids: { vat: 'N° TVA', tax: 'N° fiscal', register: 'Registre', other: 'Identifiant' },
  units: {
    HUR: 'h',
    DAY: ['jour', 'jours'],
    MIN: 'min',
    MON: 'mois',
    C62: ['unité', 'unités'],
    E48: ['service', 'services'],
    ACT: ['tâche', 'tâches'],
    EA: ['unité', 'unités'],
  },
};

const de: Labels = {
  invoice: 'Rechnung',
  billTo: 'Für',
  issued: 'Rechnungsdatum',
  due: 'Zahlbar bis',
  taxPoint: 'Leistungsdatum',
  period: 'Leistungszeitraum',
  contract: 'Vertrag',
  reference: 'Ihre Referenz',
  work: 'Leistung',
  quantity: 'Menge',
  unitPrice: 'Einzelpreis',
  tax: 'Steuer',
  vat: 'USt.',
  amount: 'Betrag',
  net: 'Netto',
  on: 'auf',
  gross: 'Gesamt',
  rounding: 'Rundung',
  toPay: 'Zu zahlen',
  aboutTax: 'Zur Steuer',
  aboutWork: 'Zu dieser Arbeit',
  taxInOther: 'Steuer in',
  exchangeRate: 'Wechselkurs',
  forReference: 'zur Information',
  keptBack: 'Bei Zahlung einbehalten',
  howToPay: 'So zahlen Sie',
  payBy: 'Zahlungsweg',
  account: 'Konto',
  holder: 'Kontoinhaber',
  paymentReference: 'Verwendungszweck',
  doneBy: 'Ausgeführt von',
  aiAgent: 'KI-Agent',
  operatedBy: 'betrieben von',
  page: 'Seite',
  ids: { vat: 'USt-IdNr.', tax: 'Steuernummer', register: 'Register', other: 'Kennung' },
  units: {
    HUR: 'Std.',
    DAY: ['Tag', 'Tage'],
    MIN: 'Min.',
    MON: ['Monat', 'Monate'],
    C62: 'Stück',
    E48: ['Leistung', 'Leistungen'],
    ACT: ['Aufgabe', 'Aufgaben'],
    EA: 'Stück',
  },
};

const pt: Labels = {
  invoice: 'Fatura',
  billTo: 'Para',
  issued: 'Data de emissão',
  due: 'Pagar até',
  taxPoint: 'Data do facto gerador',
  period: 'Trabalho realizado',
  contract: 'Contrato',
  reference: 'A sua referência',
  work: 'Trabalho',
  quantity: 'Quantidade',
  unitPrice: 'Preço',
  tax: 'Imposto',
  vat: 'IVA',
  amount: 'Valor',
  net: 'Líquido',
  on: 'sobre',
  gross: 'Total',
  rounding: 'Arredondamento',
  toPay: 'A pagar',
  aboutTax: 'Sobre o imposto',
  aboutWork: 'Sobre este trabalho',
  taxInOther: 'Imposto em',
  exchangeRate: 'Taxa de câmbio',
  forReference: 'para referência',
  keptBack: 'Retido no pagamento',
  howToPay: 'Como pagar',
  payBy: 'Meio de pagamento',
  account: 'Conta',
  holder: 'Titular',
  paymentReference: 'Referência de pagamento',
  doneBy: 'Feito por',
  aiAgent: 'agente de IA',
  operatedBy: 'operado por',
  page: 'Página',
  ids: { vat: 'NIF (IVA)', tax: 'N.º fiscal', register: 'Registo', other: 'Id.' },
  units: {
    HUR: 'h',
    DAY: ['dia', 'dias'],
    MIN: 'min',
    MON: ['mês', 'meses'],
    C62: 'un.',
    E48: ['serviço', 'serviços'],
    ACT: ['tarefa', 'tarefas'],
    EA: 'un.',
  },
};

export const LATIN_LABELS = { en, fr, de, pt } as const satisfies Partial<Record<InvoiceLanguage, Labels>>;
