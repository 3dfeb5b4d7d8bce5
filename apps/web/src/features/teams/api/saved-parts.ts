import { graphql } from '../../../shared/api/generated/gql.ts';

export const SavedPartFragment = graphql(`
  fragment SavedPartView on SavedPart {
    id
    title
    summary
    repeatedFor
    usualCount
    language
    author
    createdAt
    file
    blocks {
      id
      title
      personMinutes
    }
    teams {
      id
    }
    ancestors {
      id
      title
    }
  }
`);

export const SavedPartsDocument = graphql(`
  query SavedParts {
    savedParts {
      ...SavedPartView
    }
  }
`);

export const SavePartDocument = graphql(`
  mutation SavePart($input: SavePartInput!) {
    savePart(input: $input) {
      __typename
      ... on SavedPart {
        ...SavedPartView
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const ForkPartDocument = graphql(`
  mutation ForkPart($input: ForkPartInput!) {
    forkPart(input: $input) {
      __typename
      ... on SavedPart {
        ...SavedPartView
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const RemovePartDocument = graphql(`
  mutation RemovePart($input: RemovePartInput!) {
    removePart(input: $input) {
      __typename
      ... on SavedPart {
        ...SavedPartView
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const ImportPartDocument = graphql(`
  mutation ImportPart($input: ImportPartInput!) {
    importPart(input: $input) {
      __typename
      ... on SavedPart {
        ...SavedPartView
      }
      ... on Refusal {
        message
      }
    }
  }
`);
