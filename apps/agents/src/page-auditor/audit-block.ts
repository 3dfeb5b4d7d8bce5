import type { BlockJob, BlockResult } from '../shared/muster-work.ts';
import { auditPage } from './audit-page.ts';
import { pageMarkdown, pageReport } from './report.ts';

/** What a program cannot see, said in every report. */
const FOR_A_PERSON =
  'Checked by program: structure, language, titles, links, labels, alternative texts that are missing, contrast. A person still has to judge whether alternative texts say the right thing, whether the order makes sense, and how it feels with a screen reader.';

/** Audits the page of a block from its source. @throws Error when there is no page */
export async function auditBlock({ block, material }: BlockJob): Promise<BlockResult> {
  const page = material.find(({ type }) => type === 'html-page');
  if (!page || page.text.trim() === '') throw new Error('No web page arrived with this block.');
  const findings = await auditPage(page.text, page.language ? { languages: [page.language] } : {});
  const report = pageReport(findings);
  const { error, warning, info } = report.counts;
  const text = `${pageMarkdown(report, page.fileName || block.title)}\n${FOR_A_PERSON}\n`;
  return {
    summary: `${error} to repair, ${warning} to improve, ${info} to know.`,
    file: {
      name: `${block.key}.json`,
      mediaType: 'application/json',
      content: `${JSON.stringify({ page: page.fileName, ...report, text }, null, 2)}\n`,
    },
    // A finding cannot be made without its rule, and the report says what was not looked at.
    passes: { located: findings.every(({ rule, message }) => rule.length > 0 && message.length > 0), covered: true },
  };
}
