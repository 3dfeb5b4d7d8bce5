import { graphql } from '../../../shared/api/generated/gql.ts';

export const ReadBriefDocument = graphql(`
  query ReadBrief($text: String!) {
    readBrief(text: $text) {
      languages
      wanted {
        because
        artefact {
          ...ArtefactView
        }
      }
      atHand {
        because
        artefact {
          ...ArtefactView
        }
      }
    }
  }
`);

export const ArtefactTypesDocument = graphql(`
  query ArtefactTypes {
    artefactTypes {
      id
      label
      comesInLanguages
    }
  }
`);
