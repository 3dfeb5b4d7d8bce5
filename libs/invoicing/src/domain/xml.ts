import { plainText } from './plain-text.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with other elements inside; left out when all of them were left out, because EN 16931 forbids empty elements. */
export function branch(name: string, children: readonly string[], attributes: Attributes = {}): string {
  const inside = children.filter((child) => child !== '').join('');
  return inside === '' ? '' : `<${name}${written(attributes)}>${inside}</${name}>`;
}

/** An element with text; left out when there is none. */
export function leaf(name: string, text: string | undefined | null, attributes: Attributes = {}): string {
  const clean = escapeXml(plainText(text ?? ''));
  return clean === '' ? '' : `<${name}${written(attributes)}>${clean}</${name}>`;
}

/** Nobody's name becomes markup. */
export function escapeXml(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}
