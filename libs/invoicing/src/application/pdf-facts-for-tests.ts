import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly id: string;
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

/** What PDF/A-3b (ISO 19005-3) demands and can be read without a validator. Reads plain objects, as our typesetter writes them. */
export function factsOfPdf(bytes: Uint8Array) {
  const raw = Buffer.from(bytes);
  const objects = objectsOf(raw);
  const text = raw.toString('latin1');
  const xmp = objects.find(({ dictionary }) => dictionary.includes('/Type /Metadata'))?.stream?.toString('utf8') ?? '';
  const intents = objects.filter(({ dictionary }) => dictionary.includes('/Type /OutputIntent'));
  const catalog = objects.find(({ dictionary }) => dictionary.includes('/Type /Catalog'))?.dictionary ?? '';
  return {
    part: /<pdfaid:part>(\d)</.exec(xmp)?.[1],
    conformance: /<pdfaid:conformance>(\w)</.exec(xmp)?.[1],
    isTitled: /<dc:title>.*MU-2026-00042/s.test(xmp),
    outputIntents: intents.flatMap(({ dictionary }) => /\/S \/(\w+)/.exec(dictionary)?.[1] ?? []),
    hasProfile: intents.every(({ dictionary }) => isProfile(objects, reference(dictionary, 'DestOutputProfile'))),
    unembeddedFonts: unembedded(objects),
    attachments: associated(objects, catalog),
    isEncrypted: /\/Encrypt\b/.test(text),
    scripts: [...text.matchAll(/\/(?:JavaScript|JS|Launch|OpenAction)\b/g)].length,
  };
}

function objectsOf(raw: Buffer): PdfObject[] {
  const text = raw.toString('latin1');
  return [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map((match) => {
    const body = match[2]!;
    const cut = body.indexOf('\nstream\n');
    const dictionary = (cut < 0 ? body : body.slice(0, cut)).replace(/\s+/g, ' ');
    return { id: match[1]!, dictionary, stream: cut < 0 ? null : streamOf(body, cut, dictionary) };
  });
}

function streamOf(body: string, cut: number, dictionary: string): Buffer {
  const from = cut + '\nstream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
  const bytes = Buffer.from(body.slice(from, from + length), 'latin1');
  return dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes;
}

function reference(dictionary: string, key: string): string | undefined {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
}

/** An ICC profile carries `acsp` at byte 36. */
function isProfile(objects: readonly PdfObject[], id: string | undefined): boolean {
  const profile = objects.find((each) => each.id === id)?.stream;
  return profile?.subarray(36, 40).toString('latin1') === 'acsp';
}

/** Every font that draws has its program inside; a composite one has it in its descendant, a Type 3 font is its own. */
function unembedded(objects: readonly PdfObject[]): string[] {
  const fonts = objects.filter(({ dictionary }) => /\/Type \/Font /.test(dictionary));
  const drawing = fonts.filter(({ dictionary }) => !/\/Subtype \/(?:Type0|Type3)/.test(dictionary));
  return drawing.flatMap(({ dictionary }) => {
    const descriptor = objects.find(({ id }) => id === reference(dictionary, 'FontDescriptor'));
    const program = /\/FontFile[23]? (\d+) 0 R/.exec(descriptor?.dictionary ?? '')?.[1];
    const isInside = objects.some(({ id, stream }) => id === program && (stream?.length ?? 0) > 0);
    return isInside ? [] : [/\/BaseFont \/(\S+)/.exec(dictionary)?.[1] ?? '?'];
  });
}

/** Files that the catalogue names as associated (`/AF`), with what they are to the document. */
function associated(objects: readonly PdfObject[], catalog: string) {
  const ids = [...(/\/AF \[([^\]]*)\]/.exec(catalog)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map((match) => match[1]);
  return objects
    .filter(({ id }) => ids.includes(id))
    .map(({ dictionary }) => {
      const file = objects.find(({ id }) => id === reference(dictionary, 'EF << /F'));
      return {
        relationship: /\/AFRelationship \/(\w+)/.exec(dictionary)?.[1],
        mediaType: /\/Subtype \/(\S+)/.exec(file?.dictionary ?? '')?.[1]?.replace('#2F', '/'),
        text: file?.stream?.toString('utf8'),
      };
    });
}
