import type { MatchReason } from '../domain/search/reasons.ts';
import { recordSays } from './record-says.ts';

const LEVELS = ['', 'learning', 'with help', 'alone', 'leads others', 'known for it'] as const;

/** The reason as an English sentence. */
export function reasonSays(reason: MatchReason): string {
  switch (reason.kind) {
    case 'skill': {
      const offer = `${reason.label} at level ${reason.level} (${LEVELS[reason.level] ?? ''})`;
      if (reason.typed === null) return `Offers ${offer}.`;
      return reason.isGuess
        ? `Offers ${offer}, which is near to “${reason.typed}”.`
        : `Offers ${offer}, also called “${reason.typed}”.`;
    }
    case 'language':
      return `Speaks ${reason.label}, ${reason.level === 'native' ? 'native' : `level ${reason.level}`}.`;
    case 'country':
      return 'Works in the country you asked for.';
    case 'word':
      return `“${reason.word}” stands in the name, headline or city.`;
    case 'overlap':
      return `Shares ${reason.hours} working hours a week with you.`;
    case 'rate':
      return 'Costs no more than you want to pay.';
    case 'record':
      return recordSays(reason);
  }
}
