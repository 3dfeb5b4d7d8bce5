import type { Finding, Severity } from './finding.ts';

export interface LocalisationReport {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** True when nothing has to be repaired before the file is used. */
  readonly isUsable: boolean;
  readonly findings: readonly Finding[];
}

export function localisationReport(
  findings: readonly Finding[],
  languages: { readonly sourceLanguage: string; readonly targetLanguage: string },
): LocalisationReport {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return { ...languages, counts, isUsable: counts.error === 0, findings };
}

const TITLES: readonly (readonly [Severity, string])[] = [
  ['error', 'To repair'],
  ['warning', 'Probably wrong'],
  ['info', 'Worth a look'],
];

/** The report for people: the worst first, texts quoted as they stand. */
export function localisationMarkdown(report: LocalisationReport): string {
  const { counts, findings } = report;
  const lines = [
    `# Localisation check: ${report.sourceLanguage} → ${report.targetLanguage}`,
    '',
    findings.length === 0
      ? 'Nothing found.'
      : `${counts.error} to repair, ${counts.warning} probably wrong, ${counts.info} worth a look.`,
  ];
  for (const [severity, title] of TITLES) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) continue;
    lines.push(
      '',
      `## ${title}`,
      '',
      '| key | rule | what | source | translation |',
      '| --- | --- | --- | --- | --- |',
    );
    for (const { key, rule, message, source, target } of some)
      lines.push(`| ${[key, rule, message, source ?? '', target ?? ''].map(cell).join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** Texts come from strangers: a bar or a line break must not break the table, and no markup of theirs may become ours. */
function cell(text: string): string {
  const short = text.length > 200 ? `${text.slice(0, 199)}…` : text;
  return short
    .replace(/[\\`*_[\]|]/g, (mark) => `\\${mark}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\r?\n/g, ' ⏎ ');
}
