import { useLingui } from '@lingui/react/macro';

interface AccountNameProps {
  code: string;
  /** As the ledger says it, in English; it carries what the account is kept for. */
  label: string;
}

/** An account in the reader's language; what the ledger calls it where no word is known. */
export function AccountName({ code, label }: AccountNameProps) {
  const names = useNames();
  const found = names.find(({ prefix }) => code.startsWith(prefix));
  if (!found) return <bdi>{label}</bdi>;
  const subject = found.about ? label.replace(found.about, '') : '';
  return (
    <>
      {found.name}
      {subject && subject !== label && (
        <>
          {' '}
          <bdi>{subject}</bdi>
        </>
      )}
    </>
  );
}

/** First match wins, so the longer prefix stands first. `about` is what stands before the subject in the ledger's words. */
function useNames(): readonly { prefix: string; name: string; about?: string }[] {
  const { t } = useLingui();
  return [
    { prefix: 'cash', name: t`Cash` },
    { prefix: 'owner-funding', name: t`Paid in by the owner` },
    { prefix: 'held/', name: t`Held for`, about: 'Held for ' },
    { prefix: 'payable/tax', name: t`Tax to pay` },
    { prefix: 'payable/', name: t`To pay`, about: 'To pay to ' },
    { prefix: 'receivable/', name: t`To receive`, about: 'To receive from ' },
    { prefix: 'in-transit', name: t`On the way` },
    { prefix: 'withheld/', name: t`Withheld tax`, about: 'Withheld tax ' },
    { prefix: 'income/work', name: t`Work you did` },
    { prefix: 'expense/work', name: t`Work you bought` },
    { prefix: 'expense/platform-fee', name: t`Fees of Muster` },
    { prefix: 'fees/platform', name: t`Fees of Muster` },
    { prefix: 'payout', name: t`Paid out to the bank` },
    { prefix: 'clearing/fx', name: t`Currency exchange` },
    { prefix: 'fx/', name: t`Currency exchange` },
  ];
}
