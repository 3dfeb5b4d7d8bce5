import { defineEvent } from '@muster/platform';
import { z } from 'zod';

export const fundsDeposited = defineEvent(
  'ledger.funds-deposited',
  z.object({ transferId: z.uuid(), amountMinor: z.string(), currency: z.string() }),
);
