import { graphql } from '../../../shared/api/generated/gql.ts';

export const BlockLibraryDocument = graphql(`
  query BlockLibrary {
    blockLibrary {
      id
      title
      work
      kinds
      role
      personMinutes
      agentMinutes
      repeatedFor
      usualCount
      method {
        label
        options {
          id
          label
          work
        }
      }
      inputs {
        ...ArtefactView
      }
      outputs {
        ...ArtefactView
      }
    }
  }
`);
