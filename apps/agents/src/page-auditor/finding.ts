/** `error` shuts somebody out or is broken · `warning` hinders · `info` deserves a look or could not be checked. */
export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly severity: Severity;
  /** Our own rule, or `axe/<id>`. */
  readonly rule: string;
  readonly message: string;
  /** CSS path of the element; null for the page as a whole. */
  readonly where: string | null;
  /** The opening of the element's markup. */
  readonly snippet: string | null;
  /** Success criterion, for example `WCAG 2.2, 1.4.3`. */
  readonly basis: string | null;
}

export function onPage(severity: Severity, rule: string, told: { message: string; basis?: string }): Finding {
  return { severity, rule, message: told.message, where: null, snippet: null, basis: told.basis ?? null };
}

export function onElement(finding: Finding, element: Element): Finding {
  return { ...finding, where: pathOf(element), snippet: openingTag(element.outerHTML) };
}

export function openingTag(html: string): string {
  const opening = /^<[^>]*>/.exec(html)?.[0] ?? html;
  return opening.length > 160 ? `${opening.slice(0, 159)}…` : opening;
}

/** Short, readable and unique in its page: from the nearest id downwards. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let current: Element | null = element; current; current = current.parentElement) {
    const name = current.localName;
    const { id } = current;
    if (/^[A-Za-z][\w-]*$/.test(id) && current.ownerDocument.querySelectorAll(`#${id}`).length === 1) {
      steps.unshift(`#${id}`);
      break;
    }
    const twins = [...(current.parentElement?.children ?? [])].filter((sibling) => sibling.localName === name);
    steps.unshift(twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(current) + 1})` : name);
  }
  return steps.join(' > ');
}
