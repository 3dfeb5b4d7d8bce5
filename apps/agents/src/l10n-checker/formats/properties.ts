import type { Entry } from '../finding.ts';
import { withoutDoubles, type ReadFile } from './entries.ts';

/** `java.util.Properties`: `#` and `!` comments, `=`, `:` or white space after the key, `\` continues a line, `\uXXXX` escapes. */
export function readProperties(text: string): ReadFile {
  const entries: Entry[] = [];
  for (const line of logicalLines(text)) {
    const end = keyEnd(line);
    const rest = line.slice(end).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '');
    entries.push({ key: unescape(line.slice(0, end)), text: unescape(rest) });
  }
  return withoutDoubles(entries);
}

/** Joins lines that end in an odd number of backslashes; blanks at the start of the next line do not count. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let open: string | undefined;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/^[ \t\f]+/, '');
    if (open === undefined && (line === '' || line.startsWith('#') || line.startsWith('!'))) continue;
    const whole: string = (open ?? '') + line;
    const isContinued = (/\\*$/.exec(whole)?.[0].length ?? 0) % 2 === 1;
    open = isContinued ? whole.slice(0, -1) : undefined;
    if (open === undefined) lines.push(whole);
  }
  if (open !== undefined && open !== '') lines.push(open);
  return lines;
}

function keyEnd(line: string): number {
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '\\') index += 1;
    else if (/[=: \t\f]/.test(line[index]!)) return index;
  }
  return line.length;
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (whole, hex: string | undefined, letter: string) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (letter === 'u') throw new Error(`"${whole}" is not a complete \\uXXXX escape.`);
    return { t: '\t', n: '\n', r: '\r', f: '\f' }[letter] ?? letter;
  });
}
