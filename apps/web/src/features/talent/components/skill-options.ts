import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../../shared/api/query.ts';
import { SkillsDocument, type KnownSkill } from '../api/workers.ts';

/** The catalogue by family, in the reader's language, found under every name it has anywhere. */
export function useSkillOptions() {
  const { data } = useCatalogue();
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

/** What a skill is called in the language of the page; until the catalogue is there, what the caller knows. */
export function useSkillNames(): (id: string, known: string) => string {
  const { data } = useCatalogue();
  const names = useMemo(() => new Map(data?.skills.map(({ id, name }) => [id, name])), [data]);
  return (id, known) => names.get(id) ?? known;
}

function useCatalogue() {
  const { i18n } = useLingui();
  return useQuery({ ...ask(SkillsDocument, { locale: i18n.locale }), staleTime: Infinity, throwOnError: false });
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
