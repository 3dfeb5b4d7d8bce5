import { useLingui } from '@lingui/react/macro';
import { Group, NumberInput, Select } from '@mantine/core';
import { useLanguageOptions } from '../../../../shared/i18n/names.ts';
import { useCountLabels } from './count-labels.ts';

export interface Choices {
  readonly count: number | null;
  readonly language: string | null;
  readonly methodId: string | null;
}
export const NO_CHOICES: Choices = { count: null, language: null, methodId: null };

interface PartChoicesProps {
  /** `screen`, `page` …; null where minutes do not grow. */
  repeatedFor: string | null;
  usualCount: number | null;
  needsLanguage: boolean;
  method?: {
    readonly label: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
  } | null;
  value: Choices;
  onChange: (choices: Choices) => void;
}

/** What a block of a library leaves open: how many, in which language, in which way. */
export function PartChoices({ repeatedFor, usualCount, needsLanguage, method, value, onChange }: PartChoicesProps) {
  const { t } = useLingui();
  const languages = useLanguageOptions();
  const labels = useCountLabels();
  return (
    <Group gap="sm" align="end">
      {usualCount !== null && repeatedFor && (
        <NumberInput
          label={labels(repeatedFor)}
          min={1}
          max={50}
          w={130}
          value={value.count ?? usualCount}
          onChange={(count) => onChange({ ...value, count: typeof count === 'number' ? count : null })}
        />
      )}
      {needsLanguage && (
        <Select
          label={t`Language`}
          searchable
          w={190}
          data={languages}
          value={value.language}
          onChange={(language) => onChange({ ...value, language })}
        />
      )}
      {method && (
        <Select
          label={method.label}
          allowDeselect={false}
          w={200}
          data={method.options.map(({ id, label }) => ({ value: id, label }))}
          value={value.methodId ?? method.options[0]?.id ?? null}
          onChange={(methodId) => onChange({ ...value, methodId })}
        />
      )}
    </Group>
  );
}
