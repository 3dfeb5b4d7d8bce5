import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import classes from './hold-ring.module.css';
import { timeLeft } from './time-left.ts';

interface HoldRingProps {
  /** Instants; the ring empties between them. */
  from: string;
  until: string;
  size?: number;
  onOver?: () => void;
}

/** The remaining time of a hold as a quiet ring with its minutes. */
export function HoldRing({ from, until, size = 44, onOver }: HoldRingProps) {
  const { t, i18n } = useLingui();
  const left = useLeft(until, onOver);
  const whole = new Date(until).getTime() - new Date(from).getTime();
  const share = whole > 0 ? Math.min(1, Math.max(0, left / whole)) : 0;
  const round = 2 * Math.PI * 19;
  const text = timeLeft(left, i18n.locale);
  return (
    <span
      className={classes['ring']}
      style={{ inlineSize: size, blockSize: size }}
      role="timer"
      aria-label={t`${text} left to answer`}
    >
      <svg viewBox="0 0 44 44" aria-hidden>
        <circle cx="22" cy="22" r="19" className={classes['ground']} />
        <circle
          cx="22"
          cy="22"
          r="19"
          className={classes['rest']}
          data-short={left < 120_000 || undefined}
          strokeDasharray={`${round * share} ${round}`}
          transform="rotate(-90 22 22)"
        />
      </svg>
      <span className={classes['text']} aria-hidden>
        {text}
      </span>
    </span>
  );
}

function useLeft(until: string, onOver: (() => void) | undefined): number {
  const end = new Date(until).getTime();
  const [left, setLeft] = useState(() => Math.max(0, end - Date.now()));
  useEffect(() => {
    const timer = setInterval(() => {
      const rest = Math.max(0, end - Date.now());
      setLeft(rest);
      if (rest > 0) return;
      clearInterval(timer);
      onOver?.();
    }, 1000);
    return () => clearInterval(timer);
  }, [end, onOver]);
  return left;
}
