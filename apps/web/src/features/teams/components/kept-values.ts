import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';

/**
 * What somebody has written stays in this tab until it was sent, whatever happens to the page. A new version begins empty: its name
 * is another one.
 */
export function useKeptValues<Values extends object>(form: UseFormReturnType<Values>, name: string): void {
  const isRestored = useRef(false);
  useEffect(() => {
    if (isRestored.current) return;
    isRestored.current = true;
    const kept = read<Values>(name);
    if (kept && sameShape(kept, form.getValues())) form.setValues(kept);
  }, [form, name]);
  const { values } = form;
  useEffect(() => {
    if (!form.isDirty()) return;
    try {
      sessionStorage.setItem(name, JSON.stringify(values));
    } catch {
      // A full or forbidden store keeps nothing; the form works without it.
    }
  }, [form, name, values]);
}

function read<Values>(name: string): Values | undefined {
  try {
    const text = sessionStorage.getItem(name);
    return text === null ? undefined : (JSON.parse(text) as Values);
  } catch {
    return undefined;
  }
}

/** A block whose outputs or criteria have changed meanwhile begins anew. */
function sameShape(kept: object, now: object): boolean {
  const lengths = (of: object) =>
    Object.entries(of).map(([key, value]) => [key, Array.isArray(value) ? value.length : 0]);
  return JSON.stringify(lengths(kept)) === JSON.stringify(lengths(now));
}
