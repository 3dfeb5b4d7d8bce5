import { Module } from '@nestjs/common';
import { Contracts, ContractsModule, RunAccounts } from '@muster/contracts';
import { DocumentsModule, Files } from '@muster/documents';
import { Identity } from '@muster/identity';
import { Ledger, LedgerModule } from '@muster/ledger';
import { CONFIG, Db, provide } from '@muster/platform';
import { AnswerTaxQuestion } from './application/answer-tax-question.ts';
import { DeliverInvoice } from './application/deliver-invoice.ts';
import { DraftAcceptedWork } from './application/draft-accepted-work.ts';
import { ReleaseFunds } from './application/release-funds.ts';
import { InvoiceSources } from './application/invoice-sources.ts';
import { IssueInvoice } from './application/issue-invoice.ts';
import { PayInvoice } from './application/pay-invoice.ts';
import { SettlePayment } from './application/settle-payment.ts';
import { ShowInvoice } from './application/show-invoice.ts';
import {
  InvoiceActionsResolver,
  InvoiceNotInStateResolver,
  InvoiceResolver,
  InvoicesResolver,
  TaxUndecidedResolver,
} from './graphql/invoice.resolver.ts';
import { InvoicingJobs } from './jobs/invoicing.jobs.ts';

@Module({
  imports: [ContractsModule, DocumentsModule, LedgerModule],
  providers: [
    provide(InvoiceSources, Db, Identity),
    provide(DraftAcceptedWork, Contracts),
    provide(IssueInvoice, Db, InvoiceSources, Ledger),
    provide(AnswerTaxQuestion, Db, InvoiceSources),
    provide(DeliverInvoice, Db, Files, Identity, Ledger),
    provide(PayInvoice, Db, Identity, Ledger, CONFIG),
    provide(SettlePayment, Db, Identity, Ledger),
    provide(ReleaseFunds, RunAccounts, Ledger),
    provide(ShowInvoice, Db, InvoiceSources),
    provide(InvoicingJobs, DraftAcceptedWork, DeliverInvoice, SettlePayment, ReleaseFunds),
    provide(InvoicesResolver, Db, ShowInvoice),
    provide(InvoiceActionsResolver, InvoicesResolver, IssueInvoice, AnswerTaxQuestion, PayInvoice),
    provide(InvoiceResolver, Files),
    provide(TaxUndecidedResolver),
    provide(InvoiceNotInStateResolver),
  ],
  exports: [InvoicingJobs],
})
export class InvoicingModule {}
