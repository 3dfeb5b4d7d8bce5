import type { DOMWindow } from 'jsdom';
import { contrast, over, parseColour, toHex, type Colour } from './colour.ts';
import { onElement, onPage, type Finding } from './finding.ts';

/** Reading computed styles of more elements than this takes longer than the answer is worth. */
const MAX_ELEMENTS = 3_000;
const WHITE: Colour = { r: 255, g: 255, b: 255, a: 1 };
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'title', 'option', 'datalist', 'svg', 'math']);

/**
 * Text against what lies behind it, from the style sheets inside the page and from `style` attributes. Elements placed over
 * others by position are not followed, and pictures behind text cannot be judged: that is said instead of guessed.
 */
export function checkContrast(window: DOMWindow): readonly Finding[] {
  const styles = new Styles(window);
  const texts = textElements(window.document, styles);
  const findings = texts.slice(0, MAX_ELEMENTS).flatMap((element) => judge(element, styles));
  if (texts.length > MAX_ELEMENTS) {
    const message = `Contrast was computed for the first ${MAX_ELEMENTS} of ${texts.length} texts.`;
    findings.push({ key: 'partly', places: 1, finding: onPage('info', 'contrast-partly-checked', { message }) });
  }
  return grouped(findings);
}

interface Judgement {
  /** Equal mistakes are told once, with the number of places. */
  readonly key: string;
  readonly places: number;
  readonly finding: Finding;
}

function judge(element: Element, styles: Styles): Judgement[] {
  const colours = styles.coloursOf(element);
  if (typeof colours === 'string') {
    const finding = onPage('info', 'contrast-unknown', { message: `The contrast cannot be computed: ${colours}.` });
    return [{ key: colours, places: 1, finding: onElement(finding, element) }];
  }
  const ratio = contrast(colours.text, colours.background);
  const needed = styles.isLarge(element) ? 3 : 4.5;
  if (ratio >= needed - 0.005) return [];
  const pair = `${toHex(colours.text)} on ${toHex(colours.background)}`;
  const message = `The text ${pair} has a contrast of ${ratio.toFixed(2)}:1; ${needed}:1 is needed.`;
  const finding = onPage('error', 'contrast', { message, basis: 'WCAG 2.2, 1.4.3' });
  return [{ key: `${pair} ${needed}`, places: 1, finding: onElement(finding, element) }];
}

function grouped(judgements: readonly Judgement[]): readonly Finding[] {
  const groups = new Map<string, Judgement>();
  for (const one of judgements) {
    const first = groups.get(one.key);
    groups.set(one.key, first ? { ...first, places: first.places + 1 } : one);
  }
  return [...groups.values()].map(({ finding, places }) =>
    places === 1 ? finding : { ...finding, message: `${finding.message} In ${places} places.` },
  );
}

function textElements(document: Document, styles: Styles): readonly Element[] {
  const elements = [...document.querySelectorAll('body, body *')];
  return elements.filter((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
    return hasText && !element.closest([...UNREAD].join(',')) && !isDisabled(element) && styles.isVisible(element);
  });
}

/** WCAG exempts inactive controls. */
function isDisabled(element: Element): boolean {
  return element.closest(':disabled, [aria-disabled="true"]') !== null;
}

class Styles {
  readonly #window: DOMWindow;
  readonly #computed = new Map<Element, CSSStyleDeclaration>();

  constructor(window: DOMWindow) {
    this.#window = window;
  }

  isVisible(element: Element): boolean {
    if (this.#of(element).visibility !== 'visible') return false;
    return lineage(element).every((ancestor) => this.#of(ancestor).display !== 'none');
  }

  /** @returns a sentence part when something on the way has no colour that can be known */
  coloursOf(element: Element): { readonly text: Colour; readonly background: Colour } | string {
    const chain = lineage(element);
    const text = this.#colour(element, 'color');
    if (!text) return `the colour "${this.#of(element).color}" is not known`;
    const layers = chain.map((ancestor) => this.#colour(ancestor, 'background-color'));
    // An opaque layer hides what lies behind it, pictures included.
    const start = Math.max(
      0,
      layers.findLastIndex((layer) => layer?.a === 1),
    );
    for (let index = start; index < chain.length; index += 1) {
      const style = this.#of(chain[index]!);
      if (layers[index] === null) return `the background "${style.backgroundColor}" is not known`;
      if (!['', 'none'].includes(style.backgroundImage)) return 'a picture or gradient lies behind the text';
    }
    return this.#paint(chain, { at: 0, behind: WHITE, text, layers });
  }

  isLarge(element: Element): boolean {
    const { fontWeight } = this.#of(element);
    const isBold = fontWeight === 'bold' || fontWeight === 'bolder' || Number(fontWeight) >= 700;
    // 18 and 14 points (WCAG 2.2, definition of large-scale text).
    return this.#fontSize(lineage(element)) >= (isBold ? 18.66 : 24);
  }

  /** From the page inwards; an element's opacity fades everything in it towards what lies behind the element. */
  #paint(
    chain: readonly Element[],
    { at, behind, text, layers }: { at: number; behind: Colour; text: Colour; layers: readonly (Colour | null)[] },
  ): { readonly text: Colour; readonly background: Colour } {
    const ground = over(layers[at] ?? { ...WHITE, a: 0 }, behind);
    const inner =
      at === chain.length - 1
        ? { text: over(text, ground), background: ground }
        : this.#paint(chain, { at: at + 1, behind: ground, text, layers });
    const opacity = Number.parseFloat(this.#of(chain[at]!).opacity || '1');
    if (!(opacity < 1)) return inner;
    return {
      text: over({ ...inner.text, a: opacity }, behind),
      background: over({ ...inner.background, a: opacity }, behind),
    };
  }

  #colour(element: Element, property: string): Colour | null {
    const value = this.#resolve(element, this.#of(element).getPropertyValue(property), 0);
    return value === '' && property === 'background-color' ? { ...WHITE, a: 0 } : parseColour(value);
  }

  /** `var(--ink, #333)`: the nearest ancestor that sets the property, else the fallback. */
  #resolve(element: Element, value: string, depth: number): string {
    const call = /^var\(\s*(--[\w-]+)\s*(?:,\s*([\s\S]+))?\)$/.exec(value.trim());
    if (!call || depth > 10) return value;
    for (let current: Element | null = element; current; current = current.parentElement) {
      const found = this.#of(current).getPropertyValue(call[1]!);
      if (found !== '') return this.#resolve(current, found, depth + 1);
    }
    return call[2] === undefined ? '' : this.#resolve(element, call[2], depth + 1);
  }

  /** In CSS pixels. A relative size that equals the parent's was inherited, so it must not be applied twice. */
  #fontSize(chain: readonly Element[]): number {
    let size = 16;
    let inherited = '';
    for (const element of chain) {
      const value = this.#of(element).fontSize;
      if (value !== inherited) size = pixels(value, size);
      inherited = value;
    }
    return size;
  }

  #of(element: Element): CSSStyleDeclaration {
    let style = this.#computed.get(element);
    if (!style) {
      style = this.#window.getComputedStyle(element);
      this.#computed.set(element, style);
    }
    return style;
  }
}

const KEYWORDS: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

function pixels(value: string, parent: number): number {
  const match = /^([\d.]+)(px|rem|em|%|pt)$/.exec(value);
  if (!match)
    return KEYWORDS[value] ?? (value === 'smaller' ? parent / 1.2 : value === 'larger' ? parent * 1.2 : parent);
  const number = Number(match[1]);
  const units: Readonly<Record<string, number>> = { px: 1, rem: 16, em: parent, '%': parent / 100, pt: 4 / 3 };
  return number * units[match[2]!]!;
}

/** From the root down to the element itself. */
function lineage(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let current: Element | null = element; current; current = current.parentElement) chain.unshift(current);
  return chain;
}
