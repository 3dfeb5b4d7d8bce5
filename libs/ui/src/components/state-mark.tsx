import { IconAlertTriangle, IconCheck, IconCircle, IconCircleDashed, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './state-mark.module.css';

export type Tone = 'ok' | 'warm' | 'bad' | 'quiet' | 'accent';

const icons = {
  ok: IconCheck,
  warm: IconAlertTriangle,
  bad: IconAlertTriangle,
  quiet: IconCircleDashed,
  accent: IconPlayerPlay,
} as const;

interface StateMarkProps {
  tone: Tone;
  /** The state as a word; colour never stands alone. */
  children: ReactNode;
  plain?: boolean;
}

export function StateMark({ tone, children, plain = false }: StateMarkProps) {
  const Icon = plain ? IconCircle : icons[tone];
  return (
    <span className={classes['mark']} data-tone={tone}>
      <Icon size={12} stroke={2.4} aria-hidden />
      {children}
    </span>
  );
}
