import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiVisitor, type TestApi } from './support/test-api.ts';

let api: TestApi;
let ana: ApiVisitor;
beforeAll(async () => {
  api = await openApi();
  ana = await api.signUp('ana');
});
afterAll(() => api.close());

const DEPOSIT = /* GraphQL */ `
  mutation Deposit($input: DepositFundsInput!) {
    depositFunds(input: $input) {
      __typename
      ... on FundsDeposited {
        available {
          minor
          currency
          decimal
        }
        transfer {
          says
          entries {
            accountLabel
            amount {
              minor
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`;
const BOOKS = /* GraphQL */ `
  {
    trialBalance {
      currency
      difference {
        minor
      }
      totalDebit {
        decimal
      }
      rows {
        account {
          code
          label
          balance {
            minor
          }
        }
        debit {
          minor
        }
        credit {
          minor
        }
      }
    }
    ledgerTransfers(first: 5) {
      edges {
        node {
          says
          bookedAt
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    engagements(first: 5) {
      edges {
        node {
          id
        }
      }
    }
  }
`;

const deposit = async (minor: string, idempotencyKey: string, currency = 'EUR') =>
  (await ana.ask(DEPOSIT, { input: { amount: { minor, currency }, idempotencyKey } })).data?.['depositFunds'];

describe('the books over GraphQL', () => {
  it('take a deposit once and show it', async () => {
    const first = await deposit('400000', 'deposit-0001');
    expect(first).toEqual({
      __typename: 'FundsDeposited',
      available: { minor: '400000', currency: 'EUR', decimal: '4000.00' },
      transfer: {
        says: 'Money paid in by the owner',
        entries: [
          { accountLabel: 'Cash', amount: { minor: '400000' } },
          { accountLabel: 'Paid in by the owner', amount: { minor: '-400000' } },
        ],
      },
    });
    expect(await deposit('400000', 'deposit-0001')).toEqual(first);
    const books = await ana.ask(BOOKS);
    expect(books.errors).toBeUndefined();
    expect(books.data?.['trialBalance']).toMatchObject([
      { currency: 'EUR', difference: { minor: '0' }, totalDebit: { decimal: '4000.00' } },
    ]);
    expect(books.data?.['ledgerTransfers']).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: false } });
    expect(books.data?.['engagements']).toEqual({ edges: [] });
  });

  it.each([
    ['-5', 'deposit-0002', 'EUR', 'Deposit an amount above zero.'],
    ['0', 'deposit-0003', 'EUR', 'Deposit an amount above zero.'],
    ['5', 'deposit-0004', 'XXQ', 'There is no such currency. Write its three letters, for example EUR.'],
    ['5', 'deposit-0001', 'EUR', 'This key was used before for another deposit. Take a new one.'],
    ['5', 'short', 'EUR', 'An idempotency key has 8 to 255 characters.'],
  ])('refuse %s with the key %s in %s, in a sentence', async (minor, key, currency, message) => {
    expect(await deposit(minor, key, currency)).toMatchObject({ message });
  });

  it('of others are not there', async () => {
    const stranger = await api.signUp('stranger');
    expect((await stranger.ask('{ trialBalance { currency } }')).data).toEqual({ trialBalance: [] });
  });
});
