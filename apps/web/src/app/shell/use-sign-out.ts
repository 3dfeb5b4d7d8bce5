import { graphql } from '../../shared/api/generated/gql.ts';
import { hangUp } from '../../shared/api/live.ts';
import { queryClient } from '../../shared/api/query.ts';
import { useAct } from '../../shared/api/use-act.ts';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      at
    }
  }
`);

/** Ends the session and forgets everything that was read. */
export function useSignOut(): () => void {
  const act = useAct(SignOutDocument, 'signOut', {
    onDone: () => {
      hangUp();
      queryClient.clear();
      location.assign('/sign-in');
    },
  });
  return () => act.run({});
}
