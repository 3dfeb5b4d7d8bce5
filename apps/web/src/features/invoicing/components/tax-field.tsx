import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { TaxField } from '../api/invoices.ts';
import { formatPlainDate } from './invoice-words.ts';
import { lastDay, useQuestionWords } from './tax-words.ts';

interface FieldProps {
  field: TaxField;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

const FREE = '\u0000free';

/** The control that fits what is asked: a choice, a free answer, or a free answer beside ready ones. */
export function TaxFieldControl(props: FieldProps) {
  const { field } = props;
  const hint = <Place field={field} />;
  if (field.kind === 'CHOICE') return <Choice {...props} />;
  if (field.options.length > 0) return <FreeOrChoice {...props} hint={hint} />;
  return <Free {...props} hint={hint} />;
}

function Choice({ field, value, onChange, error }: FieldProps) {
  const words = useQuestionWords();
  return (
    <Radio.Group name={field.name} label={words.label(field)} value={value} onChange={onChange} error={error}>
      <Stack gap={8} mt={6} mb={error ? 6 : 0}>
        {field.options.map((option) => (
          <Radio key={option.value} value={option.value} label={<bdi>{words.option(field, option)}</bdi>} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** A number to type in, or a ready answer such as "not registered". */
function FreeOrChoice({ field, value, onChange, error, hint }: FieldProps & { hint: ReactNode }) {
  const words = useQuestionWords();
  const [picked, setPicked] = useState(FREE);
  const pick = (next: string) => {
    setPicked(next);
    onChange(next === FREE ? '' : next);
  };
  return (
    <Radio.Group name={field.name} label={words.label(field)} value={picked} onChange={pick}>
      <Stack gap={8} mt={6}>
        <Radio value={FREE} label={words.free(field)} />
        {picked === FREE && <Free {...{ field, value, onChange, error, hint }} isNested />}
        {field.options.map((option) => (
          <Radio key={option.value} value={option.value} label={<bdi>{words.option(field, option)}</bdi>} />
        ))}
        {picked !== FREE && error && (
          <Text size="sm" c="red" role="alert">
            {error}
          </Text>
        )}
      </Stack>
    </Radio.Group>
  );
}

interface FreeProps extends FieldProps {
  hint: ReactNode;
  /** Under a choice that already says what it is. */
  isNested?: boolean;
}

function Free({ field, value, onChange, error, hint, isNested = false }: FreeProps) {
  const { t } = useLingui();
  const words = useQuestionWords();
  const label = words.label(field);
  const width = WIDTHS[field.kind] ?? 420;
  const shared = {
    styles: { wrapper: { maxInlineSize: width } },
    ...(isNested ? { 'aria-label': label, ms: 28 } : { label }),
    error,
    description: hint,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
  };
  if (field.kind === 'REGION') {
    const regions = field.regions.map((region) => ({ value: region.value, label: region.label }));
    return (
      <Select
        {...shared}
        data={regions}
        value={value === '' ? null : value}
        onChange={(next) => onChange(next ?? '')}
        searchable
        placeholder={t`Choose or type`}
        nothingFoundMessage={t`There is no such region`}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      {...KINDS[field.kind]}
      {...(field.kind === 'DATE' ? { min: field.from ?? undefined, max: lastDay(field) } : {})}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** In pixels; a label or a refusal may be wider than its control. */
const WIDTHS: Partial<Record<TaxField['kind'], number>> = { DATE: 200, PERCENTAGE: 160, SERVICE_CODE: 160 };

const KINDS: Partial<Record<TaxField['kind'], object>> = {
  DATE: { type: 'date' },
  PERCENTAGE: { inputMode: 'decimal', rightSection: '%', placeholder: '9.975', dir: 'ltr' },
  SERVICE_CODE: { inputMode: 'decimal', placeholder: '1.07', dir: 'ltr' },
  TAX_ID: { autoComplete: 'off', spellCheck: false, dir: 'ltr' },
};

/** Where the answer can be kept for good, and between which days it has to be. */
function Place({ field }: { field: TaxField }) {
  const { from, leastPercent, mostPercent } = field;
  const until = lastDay(field);
  if (field.where === 'BUSINESS_DETAILS') {
    return (
      <Trans>
        To be asked never again, write it into your{' '}
        <Anchor component={Link} to="/settings" inherit underline="always">
          business details
        </Anchor>
        .
      </Trans>
    );
  }
  if (field.where === 'BUYER_BUSINESS_DETAILS') {
    return <Trans>The buyer can write it into their own business details; then nobody is asked again.</Trans>;
  }
  if (from && until) {
    return (
      <Trans>
        Between {formatPlainDate(from)} and {formatPlainDate(until)}
      </Trans>
    );
  }
  // A bound below one percent is no law's, only a guard against slips.
  if (!leastPercent || !mostPercent || Number(leastPercent) < 1) return null;
  return (
    <Trans>
      Between {Number(leastPercent)}% and {Number(mostPercent)}%
    </Trans>
  );
}
