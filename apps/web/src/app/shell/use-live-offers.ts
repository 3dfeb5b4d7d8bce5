import { useEffect } from 'react';
import { graphql } from '../../shared/api/generated/gql.ts';
import { onEvents } from '../../shared/api/live.ts';
import { refresh } from '../../shared/api/query.ts';
import { useViewer } from '../../shared/viewer/viewer.ts';

const OffersChangedDocument = graphql(`
  subscription OffersChanged {
    offersChanged {
      id
      state
    }
  }
`);

/** Offers come and go while a freelancer looks at something else; the count in the navigation keeps up. */
export function useLiveOffers(): void {
  const { workspace } = useViewer();
  useEffect(() => {
    if (workspace.kind === 'BUSINESS') return undefined;
    return onEvents(OffersChangedDocument, {}, () => refresh('OpenOffers', 'Offers', 'MyWork'));
  }, [workspace.id, workspace.kind]);
}
