import type { NewTeamValues } from './new-team-form.ts';

type Draft = Pick<NewTeamValues, 'brief' | 'title' | 'budget'>;

const NAMES = ['brief', 'title', 'budget'] as const;

/** What was typed outlives a reload, a way back and a session that ended; only in this window and for this workspace. */
export function briefDraft(workspaceId: string) {
  const key = `muster-brief-${workspaceId}`;
  return {
    read: (): Partial<Draft> => {
      const kept = Object.fromEntries(NAMES.map((name) => [name, sessionStorage.getItem(`${key}-${name}`) ?? '']));
      return kept;
    },
    keep: (values: Draft) => {
      for (const name of NAMES) sessionStorage.setItem(`${key}-${name}`, values[name]);
    },
    forget: () => {
      for (const name of NAMES) sessionStorage.removeItem(`${key}-${name}`);
    },
  };
}
