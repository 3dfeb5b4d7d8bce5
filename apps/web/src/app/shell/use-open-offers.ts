import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../shared/api/generated/gql.ts';
import { ask } from '../../shared/api/query.ts';
import { useViewer } from '../../shared/viewer/viewer.ts';

const OpenOffersDocument = graphql(`
  query OpenOffers {
    offers(state: OFFERED) {
      id
      heldUntil
    }
  }
`);

/** How many offers wait for an answer; 0 for a business, which makes offers instead of getting them. */
export function useOpenOffers(): number {
  const isAsked = useViewer().workspace.kind !== 'BUSINESS';
  const { data } = useQuery({
    ...ask(OpenOffersDocument),
    enabled: isAsked,
    refetchInterval: 60_000,
    throwOnError: false,
  });
  return data?.offers.filter(({ heldUntil }) => Date.parse(heldUntil) > Date.now()).length ?? 0;
}
