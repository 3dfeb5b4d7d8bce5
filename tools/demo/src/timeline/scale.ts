/** From time to the width of the picture, in pixels. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  x(at: number): number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const HOUR_MS = 3_600_000;
const NIGHT_FROM = 22;
const NIGHT_UNTIL = 6;

export function scale(from: number, to: number, { left, width }: { left: number; width: number }): Scale {
  const length = Math.max(to - from, 1);
  return { from, to, x: (at) => left + (width * (at - from)) / length };
}

/** Maps one stretch of time onto another: a play of a minute onto a plan of days. */
export function stretched(at: number, from: Stretch, onto: Stretch): number {
  const share = (at - from.from) / Math.max(from.to - from.from, 1);
  return onto.from + share * (onto.to - onto.from);
}

/** Nights on the clock of a zone, ten in the evening to six in the morning, cut to the stretch. */
export function nightsIn(timeZone: string, { from, to }: Stretch): Stretch[] {
  const nights: Stretch[] = [];
  let begin: number | undefined;
  const start = Math.floor(from / HOUR_MS) * HOUR_MS;
  // Quarter hours: some zones are half an hour or three quarters off.
  for (let at = start; at <= to; at += HOUR_MS / 4) {
    const hour = hourIn(timeZone, at);
    const isNight = hour >= NIGHT_FROM || hour < NIGHT_UNTIL;
    if (isNight) begin ??= Math.max(at, from);
    else if (begin !== undefined) {
      nights.push({ from: begin, to: at });
      begin = undefined;
    }
  }
  if (begin !== undefined) nights.push({ from: begin, to });
  return nights.filter((night) => night.to > night.from);
}

/** Midnights on the clock of a zone. */
export function midnightsIn(timeZone: string, { from, to }: Stretch): number[] {
  const midnights: number[] = [];
  let before = dayIn(timeZone, from);
  for (let at = Math.ceil(from / HOUR_MS) * HOUR_MS; at <= to; at += HOUR_MS / 4) {
    const day = dayIn(timeZone, at);
    if (day !== before) midnights.push(at);
    before = day;
  }
  return midnights;
}

function hourIn(timeZone: string, at: number): number {
  return Number(formatter(timeZone, 'hour').format(at)) % 24;
}

function dayIn(timeZone: string, at: number): string {
  return formatter(timeZone, 'day').format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string, part: 'hour' | 'day'): Intl.DateTimeFormat {
  const key = `${timeZone} ${part}`;
  const known = formatters.get(key);
  if (known) return known;
  const options = part === 'hour' ? { hour: '2-digit' as const, hour12: false } : { dateStyle: 'short' as const };
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  formatters.set(key, made);
  return made;
}
