import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../../shared/api/query.ts';
import { SkillsDocument, type KnownSkill } from '../api/workers.ts';

/** The catalogue by family, in the reader's language, found under every name it has anywhere. */
export function useSkillOptions() {
  const { data } = useQuery({ ...ask(SkillsDocument), staleTime: Infinity, throwOnError: false });
  return useMemo(() => {
    const skills = data?.skills ?? [];
    const families = Map.groupBy(skills, ({ familyLabel }) => familyLabel);
    const groups = [...families].map(([group, members]) => ({
      group,
      items: members.map(({ id, name }) => ({ value: id, label: name })),
    }));
    return { groups, filter: filterBy(skills) };
  }, [data]);
}

const MOST_SHOWN = 60;

function filterBy(skills: readonly KnownSkill[]): OptionsFilter {
  const texts = new Map(skills.map(({ id, name, names }) => [id, plain([name, ...names].join(' '))]));
  return ({ options, search }) => {
    const words = plain(search).split(/\s+/).filter(Boolean);
    const fits = ({ value }: ComboboxItem) => words.every((word) => texts.get(value)?.includes(word));
    let left = MOST_SHOWN;
    return options.flatMap((option): ComboboxParsedItem[] => {
      if (!('group' in option)) return fits(option) ? [option] : [];
      const items = option.items.filter(fits).slice(0, left);
      left -= items.length;
      return items.length > 0 ? [{ group: option.group, items }] : [];
    });
  };
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
