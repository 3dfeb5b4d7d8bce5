import { graphql } from '../api/generated/gql.ts';
import type { ViewerQuery } from '../api/generated/graphql.ts';
import { ask } from '../api/query.ts';
import { createContext, useContext } from 'react';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      role
      actions
      person {
        id
        name
        email
        locale
      }
      workspace {
        id
        name
        kind
        country
        currency
        timeZone
      }
      memberships {
        role
        workspace {
          id
          name
          kind
        }
      }
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export const askViewer = () => ask(ViewerDocument);

const ViewerContext = createContext<Viewer | undefined>(undefined);
export const ViewerProvider = ViewerContext.Provider;

/** Who is signed in. Only below the shell, where somebody is. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer needs the shell above it');
  return viewer;
}

/** Whether the permission table grants an action, for example `team:launch`. */
export function useMay(action: string): boolean {
  return useViewer().actions.includes(action);
}
