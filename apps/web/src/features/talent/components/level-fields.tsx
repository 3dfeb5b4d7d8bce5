import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  CloseButton,
  Group,
  Input,
  Select,
  Stack,
  TextInput,
  type ComboboxItem,
  type ComboboxItemGroup,
  type OptionsFilter,
} from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { languageName, useLanguageOptions } from '../../../shared/i18n/names.ts';
import { useSkillOptions } from './skill-options.ts';
import { useLevelWords } from './worker-words.ts';

interface Pair {
  readonly id: string;
  readonly level: string;
  readonly evidence?: string;
}

interface PairsProps {
  label: string;
  add: string;
  what: string;
  options: ComboboxItemGroup<ComboboxItem>[];
  filter?: OptionsFilter;
  /** Asks for something that shows it. */
  evidence?: string;
  levels: { value: string; label: string }[];
  firstLevel: string;
  value: readonly Pair[];
  onChange: (value: Pair[]) => void;
  error?: ReactNode;
}

interface SkillLevelsProps {
  value: readonly { skill: string; level: number; evidence?: string }[];
  onChange: (value: { skill: string; level: number; evidence?: string }[]) => void;
  error?: ReactNode;
}

export function SkillLevels({ value, onChange, error }: SkillLevelsProps) {
  const { t } = useLingui();
  const words = useLevelWords();
  const skills = useSkillOptions();
  return (
    <Pairs
      label={t`Skills`}
      add={t`Add a skill`}
      what={t`Skill`}
      options={skills.groups}
      filter={skills.filter}
      evidence={t`What shows it: an address, a file, a sentence`}
      levels={[1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: `${level} · ${words.skill(level)}` }))}
      firstLevel="3"
      value={value.map(({ skill, level, evidence }) => ({
        id: skill,
        level: String(level),
        ...(evidence && { evidence }),
      }))}
      onChange={(pairs) =>
        onChange(
          pairs.map(({ id, level, evidence }) => ({ skill: id, level: Number(level), ...(evidence && { evidence }) })),
        )
      }
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
      options={[
        { group: '', items: [...known, ...others.map(({ tag }) => ({ value: tag, label: languageName(tag) }))] },
      ]}
      levels={LEVELS.map((level) => ({ value: level, label: level === 'native' ? t`native` : level }))}
      firstLevel="B2"
      value={value.map(({ tag, level }) => ({ id: tag, level }))}
      onChange={(pairs) => onChange(pairs.map(({ id, level }) => ({ tag: id, level })))}
      error={error}
    />
  );
}

/** Things with a level each, one line per thing. */
function Pairs({
  label,
  add,
  what,
  options,
  filter,
  evidence,
  levels,
  firstLevel,
  value,
  onChange,
  error,
}: PairsProps) {
  const replace = (at: number, part: Partial<Pair>) =>
    onChange(value.map((pair, index) => (index === at ? { ...pair, ...part } : pair)));
  const nameOf = (id: string) =>
    options.flatMap(({ items }) => items).find((option) => option.value === id)?.label ?? what;
  return (
    <Input.Wrapper label={label} labelElement="div" error={error}>
      <Stack gap={6} my={6}>
        {value.map((pair, index) => (
          <OnePair
            key={index}
            {...{ pair, what, levels, filter, evidence }}
            name={nameOf(pair.id)}
            options={freeOptions(options, value, pair.id)}
            onChange={(part) => replace(index, part)}
            onRemove={() => onChange(value.filter((_, at) => at !== index))}
          />
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

interface OnePairProps extends Pick<PairsProps, 'what' | 'options' | 'levels'> {
  pair: Pair;
  name: string;
  filter: OptionsFilter | undefined;
  evidence: string | undefined;
  onChange: (part: Partial<Pair>) => void;
  onRemove: () => void;
}

function OnePair({ pair, name, what, options, filter, evidence, levels, onChange, onRemove }: OnePairProps) {
  const { t } = useLingui();
  return (
    <div>
      <Group gap={6} wrap="nowrap">
        <Select
          flex={1}
          searchable
          allowDeselect={false}
          aria-label={what}
          placeholder={what}
          data={options}
          {...(filter && { filter })}
          value={pair.id || null}
          onChange={(id) => id && onChange({ id })}
        />
        <Select
          w={150}
          allowDeselect={false}
          aria-label={t`Level of ${name}`}
          data={levels}
          value={pair.level}
          onChange={(level) => level && onChange({ level })}
        />
        <CloseButton aria-label={t`Take ${name} away`} onClick={onRemove} />
      </Group>
      {evidence && pair.id && (
        <TextInput
          mt={4}
          size="xs"
          aria-label={t`What shows ${name}`}
          placeholder={evidence}
          maxLength={500}
          value={pair.evidence ?? ''}
          onChange={(event) => onChange({ evidence: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

/** Each thing can be chosen once. */
function freeOptions(options: PairsProps['options'], value: readonly Pair[], own: string) {
  const isFree = (option: ComboboxItem) => option.value === own || !value.some(({ id }) => id === option.value);
  return options.map(({ group, items }) => ({ group, items: items.filter(isFree) }));
}
