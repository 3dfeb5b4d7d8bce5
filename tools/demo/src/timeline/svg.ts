export type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element; its children are elements too, made by the functions of this file. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(rounded(value))}"`);
  if (children.length === 0) return `<${name}${pairs.join('')}/>`;
  return `<${name}${pairs.join('')}>${children.join('')}</${name}>`;
}

/** What is shown when the pointer rests on an element, and read by a screen reader. */
export function tip(says: string): string {
  return `<title>${escaped(says)}</title>`;
}

export function text(
  x: number,
  y: number,
  says: string,
  { size, fill, weight = 400 }: { size: number; fill: string; weight?: number },
): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(says)}</text>`;
}

export function picture(
  { width, height, title }: { width: number; height: number; title: string },
  children: readonly string[],
): string {
  const font = "system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${font}">`,
    `<title>${escaped(title)}</title>`,
    ...children,
    '</svg>',
    '',
  ].join('\n');
}

function rounded(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}

/** Names come from strangers, also in a picture. */
function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
