import { useLingui } from '@lingui/react/macro';
import type { QuoteVariant, SeatKind } from '../../../shared/api/generated/graphql.ts';

export function useVariantNames(): Record<QuoteVariant, string> {
  const { t } = useLingui();
  return { AI_WITH_REVIEW: t`AI with review`, MIXED: t`Mixed`, PEOPLE_ONLY: t`People only` };
}

export function useSeatKindNames(): Record<SeatKind, string> {
  const { t } = useLingui();
  return { PERSON: t`A person`, AGENT: t`An agent`, EITHER: t`Either` };
}
