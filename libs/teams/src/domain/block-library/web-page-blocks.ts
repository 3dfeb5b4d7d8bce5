import { block, machine, person, type LibraryBlock } from './library-block.ts';
import { ROLES } from './roles.ts';

/** Checking and repairing a page that exists. */
export const WEB_PAGE_BLOCKS: readonly LibraryBlock[] = [
  block({
    id: 'audit-html-page',
    title: 'Audit the web page',
    work: 'Check structure, headings, contrast, alternative texts, form labels and link targets, and list every finding with its place.',
    kinds: ['web-page', 'web-shop', 'prototype', 'content'],
    role: ROLES.pageAuditor,
    skills: { 'html-audit': 3, accessibility: 3 },
    takes: ['html-page'],
    gives: ['html-audit-report'],
    minutes: [60, 3, 10],
    criteria: [
      machine('located', 'Every finding names the element, the rule it breaks and a repair.'),
      machine('covered', 'The report says which rules were checked and which need a person.'),
    ],
    reviewRole: ROLES.projectLead,
    aiFit: 'full',
  }),
  block({
    id: 'repair-html-page',
    title: 'Repair the audited page',
    work: 'Repair every finding of the audit, try the page with keyboard and screen reader, and say what stays open and why.',
    kinds: ['web-page', 'web-shop', 'content'],
    role: ROLES.frontendEngineer,
    skills: { 'frontend-engineering': 3, accessibility: 3 },
    takes: ['html-page', 'html-audit-report'],
    gives: ['accessible-html-page'],
    minutes: [90, 20, 20],
    criteria: [
      machine('second-audit', 'A second audit finds none of the reported errors.'),
      person('screen-reader', 'A person could use the page from top to bottom with a screen reader.'),
    ],
    reviewRole: ROLES.engineeringLead,
    aiFit: 'with-review',
  }),
  block({
    id: 'list-page-in-search',
    title: 'Prepare the page for search engines',
    work: 'Write title, description and structured data for the page, and see to it that search engines can read it.',
    kinds: ['web-page', 'web-shop', 'content'],
    role: ROLES.searchSpecialist,
    skills: { 'search-optimisation': 3 },
    takes: ['html-page'],
    gives: ['search-listing'],
    minutes: [60, 8, 10],
    criteria: [
      machine('lengths', 'Every title has at most 60 and every description at most 155 characters.'),
      machine('structured', 'The structured data passes the schema.org validator without errors.'),
      person('true', 'Nothing is promised that the page does not hold.'),
    ],
    reviewRole: ROLES.editor,
    aiFit: 'with-review',
  }),
];
