/** `error` breaks the product or says something else · `warning` is probably wrong · `info` deserves a look. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing wrong with one text. */
export interface Finding {
  readonly severity: Severity;
  /** Key of the text; empty for the file as a whole. */
  readonly key: string;
  readonly rule: RuleId;
  readonly message: string;
  readonly source: string | null;
  readonly target: string | null;
}

export type RuleId =
  | 'file-unreadable'
  | 'language-unknown'
  | 'key-missing'
  | 'key-extra'
  | 'key-twice'
  | 'empty'
  | 'syntax'
  | 'placeholder-lost'
  | 'placeholder-added'
  | 'plural-lost'
  | 'plural-category-missing'
  | 'plural-category-unknown'
  | 'select-branch-missing'
  | 'select-branch-extra'
  | 'number-changed'
  | 'number-lost'
  | 'number-added'
  | 'number-format'
  | 'date-changed'
  | 'date-format'
  | 'time-changed'
  | 'tag-changed'
  | 'url-changed'
  | 'untranslated'
  | 'too-long'
  | 'whitespace'
  | 'mixed-script';

/** One text of a file. Gettext keeps the forms of a plural apart, everything else has one text. */
export interface Entry {
  readonly key: string;
  readonly text: string;
  /** Gettext plural forms, `msgstr[0]` first. */
  readonly forms?: readonly string[];
  /** Room in characters, where the file says so. */
  readonly maxLength?: number;
}

/** What is said about one pair of texts, without the pair. */
export type Remark = Pick<Finding, 'severity' | 'rule' | 'message'>;

export function remark(severity: Severity, rule: RuleId, message: string): Remark {
  return { severity, rule, message };
}
