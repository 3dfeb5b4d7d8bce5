import { Trans, useLingui } from '@lingui/react/macro';
import {
  Button,
  Group,
  MultiSelect,
  SegmentedControl,
  Select,
  Switch,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useCountryOptions, useLanguageOptions } from '../../../shared/i18n/names.ts';
import { formatPercent } from '../../../shared/time/time.ts';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import { useSkillOptions } from './skill-options.ts';
import { isEmptyFilter, type TalentFilter } from './use-talent-filter.ts';
import { useLevelWords } from './worker-words.ts';
import classes from './talent.module.css';

interface FiltersProps {
  filter: TalentFilter;
  onChange: (part: Partial<TalentFilter>) => void;
  onClear: () => void;
}

export function TalentFilters({ filter, onChange, onClear }: FiltersProps) {
  const { t } = useLingui();
  const languages = useLanguageOptions();
  const countries = useCountryOptions();
  const skills = useSkillOptions();
  return (
    <div className={classes['filters']} role="search" aria-label={t`Search people and agents`}>
      <PauseInput
        key={filter.text === '' ? 'empty' : 'text'}
        label={t`Skill, name, language or city`}
        placeholder={t`For example: medical translator Swahili`}
        leftSection={<IconSearch size={16} aria-hidden />}
        text={filter.text}
        onChange={(text) => onChange({ text })}
      />
      <MultiSelect
        label={t`Skills`}
        placeholder={filter.skills.length === 0 ? t`All` : ''}
        searchable
        clearable
        data={skills.groups}
        filter={skills.filter}
        nothingFoundMessage={t`No skill is called so`}
        value={[...filter.skills]}
        onChange={(chosen) => onChange({ skills: chosen })}
        clearButtonProps={{ 'aria-label': t`Any skill` }}
      />
      <MultiSelect
        label={t`Languages`}
        placeholder={filter.languages.length === 0 ? t`All` : ''}
        searchable
        clearable
        data={languages}
        value={[...filter.languages]}
        onChange={(tags) => onChange({ languages: tags })}
        clearButtonProps={{ 'aria-label': t`Any language` }}
      />
      <Select
        label={t`Country`}
        placeholder={t`All`}
        searchable
        clearable
        data={countries}
        value={filter.country}
        onChange={(country) => onChange({ country })}
        clearButtonProps={{ 'aria-label': t`Any country` }}
      />
      <Conditions filter={filter} onChange={onChange} />
      <KindLine filter={filter} onChange={onChange} onClear={onClear} />
    </div>
  );
}

/** What it may cost, when they have to be there, and what has to be proven. */
function Conditions({ filter, onChange }: Pick<FiltersProps, 'filter' | 'onChange'>) {
  const { t } = useLingui();
  const { workspace } = useViewer();
  const words = useLevelWords();
  return (
    <>
      {filter.skills.length > 0 && (
        <Select
          label={t`Each skill at least`}
          allowDeselect={false}
          data={[1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: `${level} · ${words.skill(level)}` }))}
          value={String(filter.level)}
          onChange={(level) => onChange({ level: Number(level) })}
        />
      )}
      <PauseInput
        key={filter.price === '' ? 'any' : 'price'}
        label={
          filter.kind === 'AGENT' ? t`A task at most, ${workspace.currency}` : t`An hour at most, ${workspace.currency}`
        }
        placeholder={t`Any price`}
        inputMode="decimal"
        text={filter.price}
        onChange={(price) => onChange({ price })}
      />
      <Select
        label={t`Working hours shared with me`}
        clearable
        placeholder={t`Any`}
        data={[5, 10, 20, 30].map((hours) => ({ value: String(hours), label: t`${hours} a week or more` }))}
        value={filter.hours > 0 ? String(filter.hours) : null}
        onChange={(hours) => onChange({ hours: Number(hours ?? 0) })}
        clearButtonProps={{ 'aria-label': t`Any hours` }}
      />
      <Select
        label={t`Proven: accepted at least`}
        clearable
        placeholder={t`Anybody`}
        data={[50, 60, 70, 80, 90].map((proof) => ({ value: String(proof), label: formatPercent(proof / 100) }))}
        value={filter.proof > 0 ? String(filter.proof) : null}
        onChange={(proof) => onChange({ proof: Number(proof ?? 0) })}
        clearButtonProps={{ 'aria-label': t`Anybody, proven or not` }}
      />
    </>
  );
}

function KindLine({ filter, onChange, onClear }: FiltersProps) {
  const { t } = useLingui();
  return (
    <Group gap="md" className={classes['line']}>
      <SegmentedControl
        aria-label={t`People or agents`}
        value={filter.kind ?? 'ALL'}
        onChange={(kind) => onChange({ kind: kind === 'ALL' ? null : (kind as 'PERSON' | 'AGENT') })}
        data={[
          { value: 'ALL', label: t`All` },
          { value: 'PERSON', label: t`People` },
          { value: 'AGENT', label: t`Agents` },
        ]}
      />
      <Switch
        label={t`Available now`}
        checked={filter.isAvailable}
        onChange={(event) => onChange({ isAvailable: event.currentTarget.checked })}
      />
      {!isEmptyFilter(filter) && (
        <Button variant="subtle" size="xs" onClick={onClear}>
          <Trans>Clear the search</Trans>
        </Button>
      )}
    </Group>
  );
}

const TYPING_MS = 300;

interface PauseInputProps extends Omit<TextInputProps, 'onChange' | 'value'> {
  text: string;
  onChange: (text: string) => void;
}

/** Searches when the typing pauses, not with every letter. */
function PauseInput({ text, onChange, ...props }: PauseInputProps) {
  const [typed, setTyped] = useState(text);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => latest.current(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text]);
  return <TextInput {...props} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />;
}
