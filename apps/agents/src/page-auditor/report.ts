import type { Finding, Severity } from './finding.ts';

export interface PageReport {
  readonly counts: Readonly<Record<Severity, number>>;
  /** True when no finding is an error. */
  readonly isPassed: boolean;
  readonly findings: readonly Finding[];
}

export function pageReport(findings: readonly Finding[]): PageReport {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return { counts, isPassed: counts.error === 0, findings };
}

const TITLES: readonly (readonly [Severity, string])[] = [
  ['error', 'To repair'],
  ['warning', 'To improve'],
  ['info', 'To know'],
];

/** The report for people: what, where and on which ground. */
export function pageMarkdown({ counts, findings }: PageReport, title: string): string {
  const summary = `${counts.error} to repair, ${counts.warning} to improve, ${counts.info} to know.`;
  const lines = [`# Page audit: ${plain(title)}`, '', findings.length === 0 ? 'Nothing found.' : summary];
  for (const [severity, heading] of TITLES) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) continue;
    lines.push('', `## ${heading}`, '');
    for (const { rule, message, where, snippet, basis } of some) {
      const ground = [rule, basis].filter((part) => part !== null).join(', ');
      lines.push(`- ${plain(message)} (${ground})`);
      if (where !== null) lines.push(`  - at ${code(where)}${snippet === null ? '' : `: ${code(snippet)}`}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Pages come from strangers: none of their markup may become ours. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]]/g, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\s+/g, ' ');
}

/** A fence longer than any run of backticks inside. */
function code(text: string): string {
  const clean = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}
