import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Destination } from '../navigation.ts';

/** ⌘K, `?`, `g` + a letter, `n`, and `j`/`k` through whatever carries `data-row`. Silent while somebody types. */
export function useShellKeys(places: readonly Destination[], open: (dialog: 'palette' | 'shortcuts') => void): void {
  const navigate = useNavigate();
  const goesSince = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open('palette');
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (event.timeStamp - goesSince.current < 1200) {
        goesSince.current = 0;
        const place = places.find(({ key }) => key === event.key);
        if (place) void navigate(place.to);
        return;
      }
      if (event.key === 'g') goesSince.current = event.timeStamp;
      if (event.key === '?') open('shortcuts');
      if (event.key === 'n' && places.some(({ to }) => to === '/teams')) void navigate('/teams/new');
      if (event.key === 'j' || event.key === 'k') moveRow(event.key === 'j' ? 1 : -1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [places, navigate, open]);
}

function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[current === -1 ? (step === 1 ? 0 : rows.length - 1) : current + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role=dialog], [role=menu], [role=listbox]') !== null
  );
}
