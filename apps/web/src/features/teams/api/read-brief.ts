import { graphql } from '../../../shared/api/generated/gql.ts';

export const ReadBriefDocument = graphql(`
  query ReadBrief($text: String!, $currency: String!, $today: PlainDate!) {
    readBrief(text: $text, currency: $currency, today: $today) {
      languages
      budget {
        amount
        currency
        because
      }
      deadline {
        day
        time
      }
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
