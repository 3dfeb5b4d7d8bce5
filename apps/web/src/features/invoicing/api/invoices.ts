import { graphql } from '../../../shared/api/generated/gql.ts';
import type { InvoicesQuery, InvoiceViewFragment } from '../../../shared/api/generated/graphql.ts';

export const InvoicesDocument = graphql(`
  query Invoices($direction: InvoiceDirection, $after: String) {
    invoices(direction: $direction, first: 20, after: $after) {
      edges {
        node {
          id
          number
          state
          direction
          issuedOn
          dueOn
          runTitle
          seller {
            name
          }
          buyer {
            name
          }
          payable {
            ...MoneyView
          }
          inHomeCurrency {
            ...MoneyView
          }
          question {
            question
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PartyFragment = graphql(`
  fragment PartyView on InvoiceParty {
    name
    country
    address
    taxId
  }
`);

export const InvoiceFragment = graphql(`
  fragment InvoiceView on Invoice {
    id
    number
    state
    direction
    issuedOn
    dueOn
    runId
    runTitle
    pdfUrl
    xmlUrl
    seller {
      ...PartyView
    }
    buyer {
      ...PartyView
    }
    net {
      ...MoneyView
    }
    tax {
      ...MoneyView
    }
    payable {
      ...MoneyView
    }
    inHomeCurrency {
      ...MoneyView
    }
    fx {
      ...FxView
    }
    taxSubtotals {
      category
      ratePercent
      base {
        ...MoneyView
      }
      tax {
        ...MoneyView
      }
    }
    lines {
      id
      title
      quantity
      doneBy
      unitPrice {
        ...MoneyView
      }
      net {
        ...MoneyView
      }
      treatment {
        category
        ratePercent
        note
        noteEnglish
        legalBasis
        whoOwes
        ruleId
        ruleVersion
        effectiveDate
        evidence
      }
    }
    question {
      ...QuestionView
    }
    taxAnswers {
      name
      label
      value
      shown
      answeredBy
      answeredAt
    }
    payment {
      paidAt
      withholdingRule
      gross {
        ...MoneyView
      }
      fee {
        ...MoneyView
      }
      withheld {
        ...MoneyView
      }
      received {
        ...MoneyView
      }
      fx {
        ...FxView
      }
    }
  }
`);

export const FxFragment = graphql(`
  fragment FxView on FxNote {
    base
    quote
    rate
    date
    source
  }
`);

export const QuestionFragment = graphql(`
  fragment QuestionView on TaxQuestion {
    code
    question
    missing
    about {
      name
      value
    }
    fields {
      name
      kind
      label
      options {
        value
        label
      }
      regions {
        value
        label
      }
      country
      from
      until
      leastPercent
      mostPercent
      neededWhen {
        name
        value
      }
      where
    }
  }
`);

export const InvoiceDocument = graphql(`
  query Invoice($id: ID!) {
    invoice(id: $id) {
      ...InvoiceView
    }
  }
`);

export type InvoiceLine = InvoicesQuery['invoices']['edges'][number]['node'];
export type Invoice = InvoiceViewFragment;
export type TaxQuestion = NonNullable<Invoice['question']>;
export type TaxField = TaxQuestion['fields'][number];
