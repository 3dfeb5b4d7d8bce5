import { useLingui } from '@lingui/react/macro';
import { countryName } from '../../../shared/i18n/names.ts';
import type { TaxField, TaxQuestion } from '../api/invoices.ts';
import { formatPlainDate } from './invoice-words.ts';
import { useAnswerLabels, useOptionLabels } from './tax-labels.ts';

type Option = TaxField['options'][number];

/** What Muster asks about a tax, in the reader's language. A question the web does not know yet comes in the server's words. */
export function useQuestionWords() {
  const question = useQuestionSentences();
  const labels = useAnswerLabels();
  const options = useOptionLabels();
  const { t } = useLingui();
  const optionOf = (name: string, { value, label }: Option) =>
    options[`${name}=${value}`] ?? options[`=${value}`] ?? label;
  return {
    question: (asked: TaxQuestion) => question(asked) ?? asked.question,
    label: ({ name, label }: TaxField) => labels[name] ?? label,
    labelOf: (name: string, label: string) => labels[name] ?? label,
    option: ({ name }: TaxField, option: Option) => optionOf(name, option),
    valueOf: ({ name, value, shown }: { name: string; value: string; shown: string }) =>
      optionOf(name, { value, label: shown }),
    refused: useFieldRefusals(),
    /** Names the free answer where ready ones stand beside it. */
    free: ({ kind }: TaxField) => (kind === 'DATE' ? t`It was confirmed on this day` : t`The number is`),
  };
}

/** Why an answer could not be taken, in the reader's language; each kind of answer can only be wrong in its own way. */
function useFieldRefusals(): (field: TaxField) => string | undefined {
  const { t } = useLingui();
  return (field) => {
    const country = countryName(field.country ?? '');
    const { from, leastPercent, mostPercent } = field;
    const until = lastDay(field);
    switch (field.kind) {
      case 'TAX_ID':
        return t`This is not a valid tax number of ${country}. Look for a mistyped digit.`;
      case 'PERCENTAGE': {
        const [least, most] = [Number(leastPercent ?? 0), Number(mostPercent ?? 100)];
        return t`Write a percentage between ${least} and ${most}, with at most three decimals.`;
      }
      case 'DATE': {
        if (!from || !until) return undefined;
        const [first, last] = [formatPlainDate(from), formatPlainDate(until)];
        return t`The day has to be between ${first} and ${last}.`;
      }
      case 'SERVICE_CODE':
        return t`This is no item of the list. Write it as 1.07.`;
      case 'TEXT':
        return t`Write between 2 and 200 characters.`;
      default:
        return undefined;
    }
  };
}

/** Nobody confirmed anything tomorrow. */
export function lastDay({ until }: TaxField): string | undefined {
  const today = new Date().toLocaleDateString('sv');
  if (!until) return undefined;
  return until < today ? until : today;
}

function useQuestionSentences(): (asked: TaxQuestion) => string | undefined {
  const { t } = useLingui();
  return ({ code, about }) => {
    const facts = Object.fromEntries(about.map(({ name, value }) => [name, value]));
    const country = countryName(facts['country'] ?? '');
    const region = facts['regionName'] ?? facts['region'] ?? '';
    const tax = facts['tax'] ?? '';
    const taxId = facts['taxId'] ?? '';
    const sentences: Record<string, string> = {
      'unconfirmed-country': t`The tax rules of ${country} are not confirmed here. Which treatment applies?`,
      'no-facts': t`Muster has no facts about the taxes of ${country} yet. Which treatment applies?`,
      'no-rule': t`No rule for this service is known in ${country} on that day. Which treatment applies?`,
      'special-region': t`${region} (${country}) has rates or rules of its own. Which treatment applies?`,
      'small-business': t`No rule is known here for a seller in ${country} who is not registered. Which treatment applies?`,
      'buyer-status': t`Does the buyer act as a business or as a consumer?`,
      'seller-registration': t`Are you registered for ${tax} in ${country}?`,
      'place-of-service': t`Where does this service take place?`,
      'taxed-at-place': t`This service is taxed where it takes place. Which treatment applies there?`,
      'arranged-transaction': t`Where is the transaction that you arranged taxed (Art. 46)?`,
      'seller-vat-number': t`A reverse-charge invoice needs your VAT number, for small businesses too (Art. 214). Which is it?`,
      'buyer-vat-number': t`Which VAT number does the buyer have?`,
      'buyer-vat-confirmed': t`When did the EU's register (VIES) confirm the buyer's number ${taxId}?`,
      'buyer-proof': t`Which other proof shows that the buyer is a business (Art. 18 Regulation 282/2011)?`,
      'oss-threshold': t`Are your electronic services to consumers in other member states above EUR 10,000 a year (Art. 59c)?`,
      'indian-states': t`In which Indian states are you and the buyer?`,
      province: t`In which province is the buyer?`,
      'provincial-tax': t`Do you collect the provincial sales tax (${tax}) of ${region}?`,
      'provincial-rate': t`At which rate, and under which law, do you charge the ${tax} of ${region}?`,
      iss: t`Which municipality collects the ISS, for which item of the list of LC 116/2003, and at which rate?`,
      'us-state': t`In which state is the buyer?`,
      'us-sales-tax': t`Does ${region} tax this service, and are you registered there? “Outside the scope” means that no sales tax is due.`,
      intermediary: t`Which place-of-supply rule applies to intermediaries in ${country} on that day?`,
      'intermediary-at-home': t`The service is taxed in ${country}, where the intermediary is. Which treatment applies?`,
      'consumer-abroad': t`How does ${country} treat this service to a consumer abroad?`,
      'consumer-abroad-other': t`How does ${country} treat this service to a consumer abroad?`,
      'used-at-home': t`The result is used in ${country} itself, so this is no export. Which treatment applies?`,
      'export-conditions': t`Which conditions of ${country} for an export without tax hold?`,
      'export-denied': t`A condition of ${country} for an export without tax does not hold. Which treatment applies?`,
    };
    return sentences[code];
  };
}
