import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ar-ly';
import 'dayjs/locale/de';
import 'dayjs/locale/es';
import 'dayjs/locale/fr';
import 'dayjs/locale/hi';
import 'dayjs/locale/pt-br';
import 'dayjs/locale/sw';
import { useLingui } from '@lingui/react/macro';
import { DatesProvider, DateTimePicker } from '@mantine/dates';
import type { ReactNode } from 'react';
import classes from './deadline-field.module.css';
import { currentLocale } from '../i18n/i18n.ts';
import { locales } from '../i18n/locales.ts';

interface DeadlineFieldProps {
  label: string;
  description?: ReactNode;
  /** What stands there while nothing is chosen. */
  placeholder?: string;
  /** Local wall time of the reader, `2026-05-14 16:00:00`. */
  value: string | null;
  onChange: (value: string | null) => void;
  error?: ReactNode;
}

/** A moment in the future, in the reader's zone. */
export function DeadlineField({ label, description, placeholder, value, onChange, error }: DeadlineFieldProps) {
  const { t } = useLingui();
  const { dayjs: locale } = locales[currentLocale()];
  return (
    <DatesProvider settings={{ locale, firstDayOfWeek: 1 }}>
      <DateTimePicker
        label={label}
        description={description}
        value={value}
        onChange={onChange}
        error={error}
        valueFormat="ddd D MMM YYYY, HH:mm"
        minDate={new Date().toLocaleDateString('sv')}
        placeholder={placeholder ?? t`No deadline`}
        miw={220}
        defaultTimeValue="18:00"
        clearable
        clearButtonProps={{ 'aria-label': t`No deadline` }}
        submitButtonProps={{ 'aria-label': t`Take this time` }}
        popoverProps={{ attributes: { dropdown: { 'aria-label': label } } }}
        ariaLabels={{ nextMonth: t`Next month`, previousMonth: t`Month before` }}
        classNames={{ day: classes['day'] ?? '' }}
        timePickerProps={{ hoursInputLabel: t`Hours`, minutesInputLabel: t`Minutes` }}
        presets={[inDays(1, t`Tomorrow evening`), inDays(3, t`In three days`), inDays(7, t`In a week`)]}
      />
    </DatesProvider>
  );
}

function inDays(days: number, label: string) {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return { label, value: `${day.toLocaleDateString('sv')} 18:00:00` };
}
