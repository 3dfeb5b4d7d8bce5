import { useLingui } from '@lingui/react/macro';

/** What is counted, for the label of a number. */
export function useCountLabels(): (name: string) => string {
  const { t } = useLingui();
  const labels: Readonly<Record<string, string>> = {
    screen: t`Screens`,
    page: t`Pages`,
    tester: t`Testers`,
    product: t`Products`,
    dish: t`Dishes`,
    lesson: t`Lessons`,
    interview: t`Interviews`,
  };
  return (name) => labels[name] ?? name;
}

export const COUNTED = ['screen', 'page', 'tester', 'product', 'dish', 'lesson', 'interview'] as const;
