import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CloseButton, Group, Input, Select, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../../../shared/api/query.ts';
import { languageName, useLanguageOptions } from '../../../shared/i18n/names.ts';
import { SkillsDocument } from '../api/workers.ts';
import { useLevelWords } from './worker-words.ts';

interface Pair {
  readonly id: string;
  readonly level: string;
}

interface PairsProps {
  label: string;
  add: string;
  what: string;
  options: { value: string; label: string }[];
  levels: { value: string; label: string }[];
  firstLevel: string;
  value: readonly Pair[];
  onChange: (value: Pair[]) => void;
  error?: ReactNode;
}

interface SkillLevelsProps {
  value: readonly { skill: string; level: number }[];
  onChange: (value: { skill: string; level: number }[]) => void;
  error?: ReactNode;
}

export function SkillLevels({ value, onChange, error }: SkillLevelsProps) {
  const { t } = useLingui();
  const words = useLevelWords();
  const { data } = useQuery({ ...ask(SkillsDocument), staleTime: Infinity });
  return (
    <Pairs
      label={t`Skills`}
      add={t`Add a skill`}
      what={t`Skill`}
      options={(data?.skills ?? []).map(({ id, label }) => ({ value: id, label }))}
      levels={[1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: `${level} · ${words.skill(level)}` }))}
      firstLevel="3"
      value={value.map(({ skill, level }) => ({ id: skill, level: String(level) }))}
      onChange={(pairs) => onChange(pairs.map(({ id, level }) => ({ skill: id, level: Number(level) })))}
      error={error}
    />
  );
}

interface LanguageLevelsProps {
  value: readonly { tag: string; level: string }[];
  onChange: (value: { tag: string; level: string }[]) => void;
  error?: ReactNode;
}

const LEVELS = ['A2', 'B1', 'B2', 'C1', 'C2', 'native'];

export function LanguageLevels({ value, onChange, error }: LanguageLevelsProps) {
  const { t } = useLingui();
  const known = useLanguageOptions();
  const others = value.filter(({ tag }) => tag && !known.some((option) => option.value === tag));
  return (
    <Pairs
      label={t`Languages`}
      add={t`Add a language`}
      what={t`Language`}
      options={[...known, ...others.map(({ tag }) => ({ value: tag, label: languageName(tag) }))]}
      levels={LEVELS.map((level) => ({ value: level, label: level === 'native' ? t`native` : level }))}
      firstLevel="B2"
      value={value.map(({ tag, level }) => ({ id: tag, level }))}
      onChange={(pairs) => onChange(pairs.map(({ id, level }) => ({ tag: id, level })))}
      error={error}
    />
  );
}

/** Things with a level each, one line per thing. */
function Pairs({ label, add, what, options, levels, firstLevel, value, onChange, error }: PairsProps) {
  const { t } = useLingui();
  const replace = (at: number, part: Partial<Pair>) =>
    onChange(value.map((pair, index) => (index === at ? { ...pair, ...part } : pair)));
  const nameOf = (id: string) => options.find((option) => option.value === id)?.label ?? what;
  return (
    <Input.Wrapper label={label} labelElement="div" error={error}>
      <Stack gap={6} my={6}>
        {value.map((pair, index) => (
          <Group key={index} gap={6} wrap="nowrap">
            <Select
              flex={1}
              searchable
              allowDeselect={false}
              aria-label={what}
              placeholder={what}
              data={options.filter(
                (option) => option.value === pair.id || !value.some(({ id }) => id === option.value),
              )}
              value={pair.id || null}
              onChange={(id) => id && replace(index, { id })}
            />
            <Select
              w={150}
              allowDeselect={false}
              aria-label={t`Level of ${nameOf(pair.id)}`}
              data={levels}
              value={pair.level}
              onChange={(level) => level && replace(index, { level })}
            />
            <CloseButton
              aria-label={t`Take ${nameOf(pair.id)} away`}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            />
          </Group>
        ))}
      </Stack>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={value.some(({ id }) => !id)}
        onClick={() => onChange([...value, { id: '', level: firstLevel }])}
      >
        {add}
      </Button>
      {value.length === 0 && !error && (
        <Input.Description mt={4}>
          <Trans>Nothing yet</Trans>
        </Input.Description>
      )}
    </Input.Wrapper>
  );
}
