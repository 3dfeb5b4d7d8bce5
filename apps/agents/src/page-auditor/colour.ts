import { NAMED_COLOURS } from './named-colours.ts';

/** Red, green, blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/**
 * CSS Color Module Level 4: hexadecimal, `rgb()`, `hsl()`, `hwb()` in old and new notation, keywords, `transparent`.
 * @returns null for what has no fixed value here (`oklch()`, `color()`, `currentcolor`, system colours)
 */
export function parseColour(text: string): Colour | null {
  const clean = text.trim().toLowerCase();
  if (clean === 'transparent') return { r: 0, g: 0, b: 0, a: 0 };
  const named = NAMED_COLOURS.get(clean);
  if (named !== undefined) return fromHex(named);
  if (clean.startsWith('#')) return fromHex(clean.slice(1));
  const call = /^(rgb|hsl|hwb)a?\(([^()]*)\)$/.exec(clean);
  if (!call) return null;
  const [, space, inside = ''] = call;
  const values = inside.split(/[\s,/]+/).filter((value) => value !== '');
  if (values.length < 3 || values.length > 4) return null;
  const alpha = values[3] === undefined ? 1 : clamp(fraction(values[3], 1), 1);
  const parts = space === 'rgb' ? rgbParts(values) : hueParts(space === 'hsl', values);
  if ([...parts, alpha].some(Number.isNaN)) return null;
  return { r: parts[0], g: parts[1], b: parts[2], a: alpha };
}

/** What one sees when a colour lies on an opaque one. */
export function over(top: Colour, bottom: Colour): Colour {
  const mix = (upper: number, lower: number): number => upper * top.a + lower * (1 - top.a);
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a: 1 };
}

/** Contrast ratio from 1 to 21 of two opaque colours (WCAG 2.2, definition of contrast ratio). */
export function contrast(left: Colour, right: Colour): number {
  const [light, dark] = [luminance(left), luminance(right)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export function toHex({ r, g, b }: Colour): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function luminance({ r, g, b }: Colour): number {
  const [red, green, blue] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function fromHex(hex: string): Colour | null {
  if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(hex)) return null;
  const digits = hex.length <= 4 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [r = 0, g = 0, b = 0, a = 255] = digits.map((pair) => Number.parseInt(pair, 16));
  return { r, g, b, a: a / 255 };
}

function rgbParts(values: readonly string[]): [number, number, number] {
  const [r, g, b] = values.map((value) => clamp(fraction(value, 255), 255));
  return [r!, g!, b!];
}

function hueParts(isHsl: boolean, values: readonly string[]): [number, number, number] {
  const hue = degrees(values[0]!);
  const [first, second] = [values[1]!, values[2]!].map((value) => clamp(Number.parseFloat(value) / 100, 1)) as [
    number,
    number,
  ];
  if (isHsl) return hslToRgb(hue, first, second);
  const sum = Math.max(1, first + second);
  return hslToRgb(hue, 1, 0.5).map(
    (part) => (part / 255) * (1 - first / sum - second / sum) * 255 + (first / sum) * 255,
  ) as [number, number, number];
}

function hslToRgb(hue: number, saturation: number, lightness: number): [number, number, number] {
  const part = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    return (
      255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
    );
  };
  return [part(0), part(8), part(4)];
}

function degrees(text: string): number {
  const perUnit = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };
  const match = /^(-?[\d.]+)(deg|grad|rad|turn)?$/.exec(text);
  if (!match) return text === 'none' ? 0 : Number.NaN;
  const value = Number(match[1]) * perUnit[(match[2] ?? 'deg') as keyof typeof perUnit];
  return ((value % 360) + 360) % 360;
}

/** A plain number, or a percentage of `whole`; `none` is zero. */
function fraction(text: string, whole: number): number {
  if (text === 'none') return 0;
  const match = /^(-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%)?$/.exec(text);
  if (!match) return Number.NaN;
  return match[2] === undefined ? Number(match[1]) : (Number(match[1]) / 100) * whole;
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
