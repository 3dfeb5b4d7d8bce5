import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, MultiSelect, SegmentedControl, Select, Switch, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../../shared/api/query.ts';
import { useCountryOptions, useLanguageOptions } from '../../../shared/i18n/names.ts';
import { SkillsDocument } from '../api/workers.ts';
import { isEmptyFilter, type TalentFilter } from './use-talent-filter.ts';
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
  const { data } = useQuery({ ...ask(SkillsDocument), staleTime: Infinity, throwOnError: false });
  return (
    <div className={classes['filters']} role="search" aria-label={t`Search people and agents`}>
      <TextFilter
        key={filter.text === '' ? 'empty' : 'text'}
        text={filter.text}
        onChange={(text) => onChange({ text })}
      />
      <MultiSelect
        label={t`Skills`}
        placeholder={filter.skills.length === 0 ? t`All` : ''}
        searchable
        clearable
        data={(data?.skills ?? []).map(({ id, label }) => ({ value: id, label }))}
        value={[...filter.skills]}
        onChange={(skills) => onChange({ skills })}
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
      <KindLine filter={filter} onChange={onChange} onClear={onClear} />
    </div>
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

/** Searches when the typing pauses, not with every letter. */
function TextFilter({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(text);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => latest.current(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text]);
  return (
    <TextInput
      label={t`Name or words`}
      placeholder={t`For example: health texts`}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
