import type { TeamPlan } from './team-plan.ts';
import type { MenuChange } from './change-menu.ts';

/** What a message seems to ask for, with the words that led to it. Only a suggestion: a person looks at it before it counts. */
export interface ReadMessage {
  readonly change: MenuChange;
  readonly because: string;
}

export interface MessageReader {
  readonly plan: TeamPlan;
  /** The block the message was written at, if any. */
  readonly blockId: string | null;
  /** Who sits where, to know them by name. */
  readonly people: readonly { readonly seatId: string; readonly name: string }[];
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  half: 0.5,
};
const AMOUNT = String.raw`(\d+(?:\.\d+)?|${Object.keys(NUMBERS).join('|')})`;
/** A working day, not a turn of the clock. */
const UNIT_MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^min/, 1],
  [/^h/, 60],
  [/^day/, 8 * 60],
  [/^week/, 40 * 60],
];

/**
 * Reads an English sentence such as “we need another tester”, “this takes two more days”, “the Swahili text has to be redone”
 * or “can Brian review instead”. Deterministic; what it does not understand, it leaves to the writer.
 */
export function readMessage(text: string, reader: MessageReader): ReadMessage | undefined {
  const sentence = text.replace(/\s+/g, ' ').trim();
  return (
    readMoreTime(sentence, reader) ??
    readPerson(sentence, reader) ??
    readAnother(sentence, reader) ??
    readRedo(sentence, reader)
  );
}

function readMoreTime(text: string, reader: MessageReader): ReadMessage | undefined {
  const patterns = [
    new RegExp(String.raw`\b${AMOUNT} (?:more|extra|additional) (min\w*|h|hours?|days?|weeks?)\b`, 'i'),
    new RegExp(String.raw`\b(?:another|more like) ${AMOUNT} (min\w*|h|hours?|days?|weeks?)\b`, 'i'),
    new RegExp(String.raw`\b${AMOUNT} (min\w*|h|hours?|days?|weeks?) (?:more|longer|late)\b`, 'i'),
    /\b(another)() (min\w*|h|hour|day|week)\b/i,
  ];
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [because, amount = '', ...rest] = found;
    const unit = rest.find(Boolean)?.toLowerCase() ?? '';
    const each = UNIT_MINUTES.find(([name]) => name.test(unit))?.[1] ?? 0;
    const count = NUMBERS[amount.toLowerCase()] ?? (Number.isNaN(Number(amount)) ? 1 : Number(amount));
    const blockId = reader.blockId ?? blockIn(text, reader);
    const minutes = Math.round(count * each);
    return blockId && minutes > 0 ? { change: { kind: 'more-time', blockId, minutes }, because } : undefined;
  }
  return undefined;
}

/** “Can Brian review instead”, “let Ana do the wireframes”. */
function readPerson(text: string, reader: MessageReader): ReadMessage | undefined {
  const found =
    /\b(?:can|could|let|should|have)\s+(\p{Lu}[\p{L}'-]+)\s+(review|check|look at|do|make|take|write|draw|translate)\b.*/iu.exec(
      text,
    );
  if (!found) return undefined;
  const [because, name = '', verb = ''] = found;
  const person = reader.people.find((each) => each.name.toLowerCase().split(' ').includes(name.toLowerCase()));
  const blockId = blockIn(text, reader) ?? reader.blockId;
  if (!person || !blockId) return undefined;
  const duty = /review|check|look at/i.test(verb) ? 'review' : 'work';
  return { change: { kind: 'swap-seat', blockId, seatId: person.seatId, duty }, because };
}

/** “We need another tester”, “one more translator would help”. */
function readAnother(text: string, { plan }: MessageReader): ReadMessage | undefined {
  const found = /\b(?:another|one more|a second|an additional|an extra)\s+([\p{L} -]{3,40})/iu.exec(text);
  if (!found) return undefined;
  const [because, words = ''] = found;
  const { seats, blocks } = plan.structure;
  const seat = best(words, seats, ({ title, role }) => `${title} ${role}`);
  const block = seat && blocks.find(({ seatId }) => seatId === seat.id);
  return block && { change: { kind: 'another', blockId: block.id }, because: because.trim() };
}

const REDO =
  /\b(redo|redone|do(?:ne)? again|start over|rewritten|rewrite|make it new|from scratch|not good enough|wrong)\b/i;

function readRedo(text: string, reader: MessageReader): ReadMessage | undefined {
  const found = REDO.exec(text);
  const blockId = found && (blockIn(text, reader) ?? reader.blockId);
  return blockId ? { change: { kind: 'redo', blockId, why: text, seatId: null }, because: found[0] } : undefined;
}

function blockIn(text: string, { plan }: MessageReader): string | undefined {
  return best(
    text,
    plan.structure.blocks,
    ({ title, outputs }) =>
      `${title} ${outputs.map(({ name, language }) => `${name} ${languageName(language)}`).join(' ')}`,
  )?.id;
}

/** The one that shares the most words; a tie says nothing. */
function best<T>(text: string, among: readonly T[], wordsOf: (each: T) => string): T | undefined {
  const said = stems(text);
  const scored = among
    .map((each) => ({ each, score: [...stems(wordsOf(each))].filter((word) => said.has(word)).length }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  const [first, second] = scored;
  return first && first.score > (second?.score ?? 0) ? first.each : undefined;
}

const EMPTY_WORDS = new Set([
  'the',
  'and',
  'for',
  'has',
  'have',
  'can',
  'could',
  'this',
  'that',
  'with',
  'into',
  'need',
  'more',
  'again',
]);

/** Long words without their endings: tester, testing and test meet. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !EMPTY_WORDS.has(word))
      .map((word) => word.replace(/(?:ations?|ators?|ers?|ors?|ings?|ed|es|s|e)$/, '').slice(0, 6)),
  );
}

function languageName(tag: string | undefined): string {
  return tag ? (new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag) : '';
}
