import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { countryName } from '../../../shared/i18n/names.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import type { Invoice } from '../api/invoices.ts';
import { formatPlainDate, useCategoryWords } from './invoice-words.ts';
import classes from './invoice.module.css';

/** The invoice as text on paper: drafts have no document yet, and small screens cannot show one. */
export function InvoicePaper({ invoice }: { invoice: Invoice }) {
  return (
    <article className={classes['paper']}>
      <header className={classes['paperHead']}>
        <Party title={<Trans>From</Trans>} party={invoice.seller} />
        <Party title={<Trans>To</Trans>} party={invoice.buyer} />
      </header>
      <dl className={classes['facts']}>
        <div>
          <dt>
            <Trans>Number</Trans>
          </dt>
          <dd>
            <bdi>{invoice.number ?? <Trans>given when it is issued</Trans>}</bdi>
          </dd>
        </div>
        {invoice.issuedOn && (
          <div>
            <dt>
              <Trans>Date of issue</Trans>
            </dt>
            <dd>{formatPlainDate(invoice.issuedOn)}</dd>
          </div>
        )}
        {invoice.dueOn && (
          <div>
            <dt>
              <Trans>Due</Trans>
            </dt>
            <dd>{formatPlainDate(invoice.dueOn)}</dd>
          </div>
        )}
      </dl>
      <Lines invoice={invoice} />
      <Totals invoice={invoice} />
    </article>
  );
}

function Party({ title, party }: { title: React.ReactNode; party: Invoice['seller'] }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text fw={600}>
        <bdi>{party.name}</bdi>
      </Text>
      {party.address.map((line) => (
        <Text key={line} size="sm">
          <bdi>{line}</bdi>
        </Text>
      ))}
      <Text size="sm">{countryName(party.country)}</Text>
      {party.taxId && (
        <Text size="sm" c="dimmed">
          <bdi>{party.taxId}</bdi>
        </Text>
      )}
    </div>
  );
}

function Lines({ invoice }: { invoice: Invoice }) {
  return (
    <table className={classes['lines']}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col" data-end>
            <Trans>Amount</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {invoice.lines.map((line) => (
          <tr key={line.id}>
            <td>
              <bdi>{line.title}</bdi>
              {line.doneBy && (
                <Text size="xs" c="dimmed">
                  <Trans>
                    Done by <bdi>{line.doneBy}</bdi>
                  </Trans>
                </Text>
              )}
            </td>
            <td data-end>
              <MoneyText value={line.net} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Totals({ invoice }: { invoice: Invoice }) {
  const category = useCategoryWords();
  return (
    <dl className={classes['totals']}>
      <dt>
        <Trans>Net</Trans>
      </dt>
      <dd>
        <MoneyText value={invoice.net} />
      </dd>
      {invoice.taxSubtotals.map((subtotal) => (
        <div key={`${subtotal.category}-${subtotal.ratePercent}`} className={classes['pair']}>
          <dt>
            {category(subtotal.category)} {subtotal.category === 'S' && <bdi>{Number(subtotal.ratePercent)}%</bdi>}
          </dt>
          <dd>
            <MoneyText value={subtotal.tax} />
          </dd>
        </div>
      ))}
      <dt data-strong>
        <Trans>To pay</Trans>
      </dt>
      <dd data-strong>
        <MoneyText value={invoice.payable} strong />
      </dd>
    </dl>
  );
}
