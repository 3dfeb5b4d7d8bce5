import type { Entry, Finding } from './finding.ts';
import { readableKey } from './formats/po.ts';
import type { Settings } from './rules/pair.ts';

const CATEGORY = /^(.*)[_.](zero|one|two|few|many|other)$/;

/**
 * Missing and extra keys. Files that keep each plural form under its own key (`cart_one`, `cart_other`) need the forms of the
 * target language, not those of the source.
 */
export function keyRemarks(
  source: readonly Entry[],
  target: readonly Entry[],
  { target: language }: Settings,
): readonly Finding[] {
  const texts = new Map(source.map(({ key, text }) => [key, text]));
  const found = new Map(target.map(({ key, text }) => [key, text]));
  const families = pluralFamilies(source.map(({ key }) => key));
  const findings: Finding[] = [];
  for (const [key, text] of texts) {
    const family = familyOf(key, families);
    if (found.has(key) || (family && !language.plural.required.includes(family.category))) continue;
    if (family) continue;
    findings.push({ ...keyFinding(key, 'key-missing', 'The key is missing in the translation.'), source: text });
  }
  for (const [family, separator] of families) {
    for (const category of language.plural.required) {
      const key = `${family}${separator}${category}`;
      if (found.has(key)) continue;
      const message = `The form "${category}" is missing, which ${language.name} needs: ${readableKey(key)}.`;
      findings.push({ ...keyFinding(key, 'plural-category-missing', message), source: texts.get(key) ?? null });
    }
  }
  for (const [key, text] of found) {
    const family = familyOf(key, families);
    if (texts.has(key) || (family && language.plural.known.includes(family.category))) continue;
    const extra = keyFinding(key, 'key-extra', 'The key is not in the source file.');
    findings.push({ ...extra, severity: 'warning', target: text });
  }
  return findings;
}

/** Base name → separator, for keys that come at least as `one` and `other`. */
function pluralFamilies(keys: readonly string[]): ReadonlyMap<string, string> {
  const all = new Set(keys);
  const families = new Map<string, string>();
  for (const key of keys) {
    const base = CATEGORY.exec(key)?.[1];
    if (base === undefined) continue;
    const separator = key.charAt(base.length);
    if (all.has(`${base}${separator}one`) && all.has(`${base}${separator}other`)) families.set(base, separator);
  }
  return families;
}

function familyOf(
  key: string,
  families: ReadonlyMap<string, string>,
): { readonly base: string; readonly category: string } | undefined {
  const [, base = '', category = ''] = CATEGORY.exec(key) ?? [];
  return families.has(base) ? { base, category } : undefined;
}

function keyFinding(key: string, rule: Finding['rule'], message: string): Finding {
  return { severity: 'error', key: readableKey(key), rule, message, source: null, target: null };
}
