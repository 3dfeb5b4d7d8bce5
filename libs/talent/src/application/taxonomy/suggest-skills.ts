import type { Db } from '@muster/platform';
import { readSearch } from '../../domain/search/reading.ts';
import { SKILLS } from '../../domain/skill-catalogue.ts';
import { codesCalled } from '../../persistence/taxonomy.store.ts';

const MOST_SUGGESTED = 12;

/** Skills for somebody who says what they are: by the names of the catalogue, and by the occupations of ESCO and O*NET once they are imported. */
export class SuggestSkills {
  constructor(private readonly db: Db) {}

  /** @returns ids, the surest first */
  async run(occupation: string): Promise<string[]> {
    const text = occupation.trim().toLowerCase();
    if (text === '') return [];
    const typed = readSearch(text).flatMap(({ meanings }) =>
      meanings.flatMap((meaning) => (meaning.kind === 'skill' ? [meaning.skill] : [])),
    );
    const codes = await this.db.glance((rows) => codesCalled(rows, text));
    const called = codes.flatMap(({ source, code }) =>
      SKILLS.filter((skill) => skill[source] === code).map(({ id }) => id),
    );
    return [...new Set([...called, ...typed])].slice(0, MOST_SUGGESTED);
  }
}
