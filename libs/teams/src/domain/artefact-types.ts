import { perLanguage, perPage, perScreen, type, type ArtefactType } from './artefact-notation.ts';
import { BUSINESS_ARTEFACT_TYPES } from './artefact-types-of-business.ts';

export type { ArtefactType } from './artefact-notation.ts';

/**
 * A type, and for one that exists per language, which language.
 * On any other type the language only says what the thing is written in.
 */
export interface ArtefactRef {
  readonly type: string;
  /** BCP 47, for example `sw` or `pt-BR`. */
  readonly language?: string;
}

export const ARTEFACT_TYPES: readonly ArtefactType[] = [
  // Any project
  type('project-brief', 'project brief', ['brief']),
  type('html-page', 'web page', ['html page', 'html', 'landing page', 'page']),
  type('html-audit-report', 'page audit report', [
    'html audit',
    'accessibility audit',
    'accessibility report',
    'page audit',
  ]),
  type('page-text', 'text of the web page', [
    'website text',
    'web text',
    'text for the website',
    'texts for the website',
  ]),
  type('page-design', 'design of the web page', ['page design', 'website design', 'web design']),
  type('live-web-page', 'web page online', ['website', 'web site', 'homepage', 'home page', 'online presence']),
  type('accessible-html-page', 'accessible web page', ['accessible page', 'accessibility fixes']),

  // Prototype
  type('napkin-sketch', 'napkin sketch', ['sketch', 'hand drawing', 'paper sketch']),
  type('screen-list', 'screen list', ['list of screens']),
  perScreen('wireframes', 'wireframes', ['wireframe']),
  perScreen('visual-design', 'visual design', ['screen design', 'ui design', 'mock-ups', 'mockups']),
  type('click-prototype', 'click prototype', ['clickable prototype', 'prototype', 'click dummy', 'clickable mock-up']),
  type('test-plan', 'usability test plan', ['test plan']),
  type('session-notes', 'usability session notes', ['session notes']),
  type('test-report', 'usability test report', [
    'test report',
    'user test',
    'user-tested',
    'usability test',
    'tested with users',
  ]),
  type('revised-prototype', 'revised prototype', ['improved prototype', 'corrected prototype']),
  type('developer-handover', 'design hand-over for developers', [
    'developer handover',
    'design specification',
    'design spec',
  ]),

  // Web shop
  type('product-list', 'product list', ['list of products', 'products', 'price list', 'assortment', 'menu']),
  type('product-photos', 'product photos', ['photos of the products', 'product pictures']),
  type('product-catalogue', 'product catalogue', ['product catalog', 'catalogue', 'catalog', 'product texts']),
  type('shop-requirements', 'shop requirements', ['requirements of the shop']),
  perPage('shop-design', 'shop design', ['design of the shop']),
  type('web-shop', 'web shop', ['online shop', 'webshop', 'online store', 'web store', 'e-shop']),
  type('shop-legal-texts', 'legal texts of the shop', [
    'terms and conditions',
    'returns policy',
    'privacy notice',
    'shop legal texts',
  ]),
  type('payment-setup', 'tested payment set-up', ['payment setup', 'online payment', 'card payment', 'checkout']),
  type('shop-test-report', 'test order report', ['test orders', 'shop test']),
  type('localised-web-shop', 'localised web shop', [
    'multilingual shop',
    'multilingual web shop',
    'translated web shop',
    'localized web shop',
  ]),
  type('live-web-shop', 'live web shop', ['shop launch', 'launch the shop', 'open the shop', 'shop online']),
  type('search-listing', 'search engine listing', ['seo', 'search engine', 'search listing']),

  // Localisation
  type('localisation-file', 'localisation file', [
    'localization file',
    'language file',
    'string file',
    'strings file',
    'interface texts',
  ]),
  type('term-list', 'term list', ['list of terms', 'terminology']),
  perLanguage('glossary', 'glossary', ['bilingual glossary', 'bilingual term list']),
  perLanguage('translated-localisation-file', 'translated localisation file', [
    'translated localization file',
    'translated strings',
    'translated language file',
  ]),
  perLanguage('l10n-check-report', 'localisation check report', [
    'localization check',
    'localisation check',
    'l10n check',
    'check of the translations',
  ]),
  perLanguage('checked-localisation-file', 'checked localisation file', [
    'checked localization file',
    'corrected localisation file',
  ]),
  perLanguage('in-context-review-report', 'in-context review report', ['in-context review', 'review on screen']),
  type('source-text', 'source text', ['original text', 'text', 'document']),
  perLanguage('translated-text', 'translated text', ['translation', 'translated document', 'translate']),
  perLanguage('reviewed-translation', 'reviewed translation', [
    'revised translation',
    'checked translation',
    'proofread translation',
  ]),

  perLanguage('translation-score', 'score of the translation', [
    'translation score',
    'quality of the translation',
    'translation quality',
  ]),

  // Health leaflet
  type('clinical-guidance', 'clinical guidance', ['clinical notes', 'guideline', 'medical guidance']),
  type('patient-leaflet', 'patient leaflet', ['patient information', 'health leaflet', 'leaflet', 'patient brochure']),
  type('readability-report', 'readability report', ['readability', 'reading level']),
  perLanguage('translated-leaflet', 'translated leaflet', ['leaflet translation']),
  perLanguage('back-translation', 'back-translation', ['back translation']),
  perLanguage('reviewed-leaflet', 'clinically reviewed leaflet', [
    'reviewed leaflet',
    'localised leaflet',
    'localized leaflet',
    'clinical review',
  ]),
  perLanguage('reader-test-report', 'reader test report', [
    'reader test',
    'tested with patients',
    'tested with readers',
  ]),
  perLanguage('print-ready-leaflet', 'print-ready leaflet', [
    'printed leaflet',
    'leaflet pdf',
    'print file',
    'print-ready',
  ]),

  // Branding
  type('brand-positioning', 'brand positioning', ['positioning', 'brand strategy']),
  type('name-options', 'shortlist of names', ['name options', 'brand name', 'company name', 'naming']),
  type('logo-drafts', 'logo drafts', ['logo ideas', 'logo sketches']),
  type('logo', 'logo', ['logotype']),
  type('brand-guide', 'brand guide', ['brand book', 'style guide', 'branding', 'brand identity', 'corporate design']),
  type('stationery', 'business stationery', ['business cards', 'letterhead', 'stationery']),
  type('packaging-artwork', 'packaging artwork', ['packaging', 'labels for the product', 'packaging design']),

  // User research
  type('research-questions', 'research questions', ['research question']),
  type('interview-guide', 'interview guide', ['interview questions']),
  type('participant-list', 'participant list', ['list of participants', 'interview partners']),
  type('interview-recordings', 'interview recordings', ['recorded interviews', 'recordings of interviews']),
  type('interview-transcripts', 'interview transcripts', ['transcribed interviews']),
  type('research-findings', 'research findings', [
    'user research',
    'customer interviews',
    'user interviews',
    'insights',
  ]),
  type('personas', 'personas', ['persona', 'user profiles']),
  type('survey', 'survey', ['questionnaire']),
  type('survey-responses', 'survey responses', ['survey answers', 'responses to the survey']),
  type('survey-report', 'survey report', ['survey results', 'results of the survey']),

  // Content
  type('content-plan', 'content plan', ['editorial plan', 'content calendar', 'editorial calendar']),
  type('article-draft', 'article draft', ['draft article', 'draft of the article']),
  type('fact-check-report', 'fact check report', ['fact check', 'fact-check']),
  type('edited-article', 'edited article', ['blog post', 'blog article', 'article', 'blog']),
  type('newsletter-plan', 'plan of the newsletter', ['newsletter plan']),
  type('subscriber-list', 'list of subscribers', ['subscribers', 'subscriber list', 'newsletter addresses']),
  type('newsletter-report', 'newsletter report', ['newsletter sent', 'send the newsletter', 'sent newsletter']),
  type('newsletter', 'newsletter', ['e-mail newsletter', 'mailing']),
  type('social-posts', 'social media posts', ['social posts', 'social media', 'posts for social media']),

  // Video
  type('video', 'video', ['film', 'clip', 'video recording', 'recorded lecture']),
  type('video-transcript', 'video transcript', ['transcript of the video', 'transcript']),
  type('captions', 'captions', ['subtitles', 'closed captions', 'caption file']),
  type('caption-check-report', 'caption check report', ['caption check', 'subtitle check']),
  perLanguage('translated-captions', 'translated captions', ['translated subtitles', 'subtitles in other languages']),
  type('captioned-video', 'captioned video', ['subtitled video', 'video with captions', 'video with subtitles']),
  type('multilingual-video', 'video with captions in several languages', [
    'multilingual video',
    'multilingual captions',
    'multilingual subtitles',
  ]),

  // Data
  type('raw-table', 'raw table', ['spreadsheet', 'csv', 'raw data', 'excel file', 'customer list', 'messy data']),
  type('data-profile', 'data profile', ['profile of the data']),
  type('clean-table', 'clean table', [
    'clean data',
    'cleaned data',
    'clean-up of the data',
    'data clean-up',
    'clean up the data',
  ]),
  type('data-dictionary', 'data dictionary', ['column descriptions']),
  type('data-check-report', 'data check report', ['data check', 'data quality report']),
  type('chart-pack', 'chart pack', ['charts', 'dashboard', 'graphs', 'diagrams']),

  // Event
  type('event-plan', 'event plan', ['event', 'workshop', 'conference', 'open day', 'party']),
  type('event-budget', 'event budget', ['budget for the event']),
  type('venue-shortlist', 'venue shortlist', ['venue', 'venues', 'location for the event']),
  type('guest-list', 'guest list', ['list of guests', 'invitation list', 'mailing list']),
  type('invitation', 'invitation', ['invitations', 'invite']),
  type('guest-replies', 'guest replies', ['replies', 'rsvp', 'sign-ups']),
  type('run-sheet', 'run sheet for the day', ['run sheet', 'schedule of the day', 'running order']),

  // Book-keeping
  type('receipt-scans', 'scanned receipts', ['receipts', 'scans of receipts', 'expense receipts', 'vouchers']),
  type('receipt-table', 'table of receipts', ['receipt table', 'expense table', 'list of expenses']),
  type('bank-statement', 'bank statement', ['bank statements', 'account statement', 'bank export']),
  type('reconciled-books', 'reconciled books', ['bookkeeping', 'book-keeping', 'reconciliation', 'accounts']),
  type('monthly-report', 'monthly report', ['month report', 'monthly figures', 'management report']),
  type('vat-summary', 'VAT summary', ['vat', 'vat return', 'sales tax summary', 'gst summary']),

  // Support
  type('support-tickets', 'support messages', [
    'support tickets',
    'customer messages',
    'support e-mails',
    'customer questions',
  ]),
  type('product-notes', 'product notes', ['product manual', 'manual', 'technical notes', 'how it works notes']),
  type('question-list', 'list of frequent questions', ['frequent questions', 'list of questions']),
  type('help-articles', 'help articles', [
    'faq',
    'help texts',
    'support documentation',
    'support docs',
    'user guide',
    'help article',
  ]),
  type('help-centre', 'help centre', ['help center', 'help pages', 'support site']),
  type('reply-templates', 'reply templates', ['canned replies', 'answer templates', 'standard answers']),
  perLanguage('translated-help-articles', 'translated help articles', ['translated faq', 'translated help texts']),
  ...BUSINESS_ARTEFACT_TYPES,
];

const BY_ID: ReadonlyMap<string, ArtefactType> = new Map(ARTEFACT_TYPES.map((each) => [each.id, each]));

export function artefactType(id: string): ArtefactType | undefined {
  return BY_ID.get(id);
}

/** The label, or the id made readable for a type that a newer library brought along. */
export function artefactLabel(id: string): string {
  return BY_ID.get(id)?.label ?? id.replaceAll('-', ' ');
}

/** Whether there is one artefact of this type for each target language. */
export function isPerLanguage(id: string): boolean {
  return BY_ID.get(id)?.parameter === 'language';
}
