/**
 * `7:05` below an hour, `5h` above, in the reader's digits and words: short enough to stand in a ring.
 * @param locale BCP 47
 */
export function timeLeft(leftMs: number, locale: string): string {
  const seconds = Math.ceil(leftMs / 1000);
  if (seconds >= 3600) {
    const hours = new Intl.NumberFormat(locale, { style: 'unit', unit: 'hour', unitDisplay: 'narrow' });
    return hours.format(Math.floor(seconds / 3600));
  }
  const minutes = new Intl.NumberFormat(locale).format(Math.floor(seconds / 60));
  return `${minutes}:${new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(seconds % 60)}`;
}
