/**
 * Text as any of our documents can hold it: trimmed, line ends unified, without the control characters that XML 1.0 leaves out
 * (production Char). What looks empty is empty.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .trim();
}
