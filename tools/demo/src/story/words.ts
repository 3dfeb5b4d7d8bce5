import type { Money } from '../api/shapes.ts';

/** `CA$412.00`, `KES 2,500.00`: as a reader of English writes it. */
export function moneyText({ decimal, currency }: Pick<Money, 'decimal' | 'currency'>): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(Number(decimal)).replace(/\u00a0/g, ' ');
}

/** `09:14` on the clock of that place. */
export function clockIn(timeZone: string, at = new Date()): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** `Wed 25 Nov, 16:30` on the clock of that place. */
export function dayIn(timeZone: string, at: Date): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
  return `${day.format(at)}, ${clockIn(timeZone, at)}`;
}

export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? 'nothing') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** At most so many characters, cut at a word. */
export function shortened(text: string, most = 110): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}

export function secondsText(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
