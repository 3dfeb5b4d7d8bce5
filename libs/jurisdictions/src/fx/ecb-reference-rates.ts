import { err, ok, parsePlainDate, type Result } from '@muster/kernel';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { RateDay, RateTable } from './rates.ts';

export type EcbFileRefusal =
  /** A document type can name outside files and entities; nobody needs one here. */
  | { readonly kind: 'XmlHasDoctype' }
  | { readonly kind: 'MalformedXml'; readonly line: number; readonly problem: string }
  | { readonly kind: 'NoRatesInFile' }
  | { readonly kind: 'MalformedRate'; readonly date: string; readonly currency: string; readonly value: string };

interface Cube {
  readonly time?: string;
  readonly currency?: string;
  readonly rate?: string;
  readonly Cube?: readonly Cube[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  processEntities: false,
  removeNSPrefix: true,
  isArray: (name) => name === 'Cube',
});

/**
 * Reads the ECB's euro reference rates: the daily file, the 90 days and the history have the same `gesmes` form.
 * The values stay the decimal strings the ECB wrote. `source` is printed on every document that uses a rate.
 */
export function parseEcbReferenceRates(
  xml: string,
  { source = 'ECB reference rate', staleAfterDays = 7 }: { source?: string; staleAfterDays?: number } = {},
): Result<RateTable, EcbFileRefusal> {
  if (/<!DOCTYPE/i.test(xml)) return err({ kind: 'XmlHasDoctype' });
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) {
    return err({ kind: 'MalformedXml', line: wellFormed.err.line, problem: wellFormed.err.msg });
  }
  const cubes = cubesIn(xml);
  if (!cubes) return err({ kind: 'MalformedXml', line: 1, problem: 'The file cannot be read as XML.' });
  if (cubes.length === 0) return err({ kind: 'NoRatesInFile' });
  const days: RateDay[] = [];
  for (const cube of cubes) {
    const day = readDay(cube);
    if (!day.ok) return day;
    days.push(day.value);
  }
  return ok({ base: 'EUR', source, days, staleAfterDays });
}

/** The parser still throws on some documents that its own validator lets pass, such as a broken XML declaration. */
function cubesIn(xml: string): readonly Cube[] | undefined {
  try {
    const document = parser.parse(xml) as { Envelope?: { Cube?: readonly Cube[] } };
    return (document.Envelope?.Cube ?? []).flatMap((outer) => outer.Cube ?? []);
  } catch {
    return undefined;
  }
}

function readDay(cube: Cube): Result<RateDay, EcbFileRefusal> {
  const date = cube.time ?? '';
  const rates: Record<string, string> = {};
  if (!parsePlainDate(date) || !cube.Cube) return err({ kind: 'NoRatesInFile' });
  for (const { currency = '', rate = '' } of cube.Cube) {
    const readable = /^[A-Z]{3}$/.test(currency) && /^\d{1,9}(?:\.\d{1,10})?$/.test(rate) && /[1-9]/.test(rate);
    if (!readable) return err({ kind: 'MalformedRate', date, currency, value: rate });
    rates[currency] = rate;
  }
  return ok({ date, rates });
}
